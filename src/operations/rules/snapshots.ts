import { addressText, type AddressSpec } from '../../model';
import { checkExtensions, type ModelRule } from '../../rules';
import { isEtcdSnapshots, type EtcdSnapshotsSpec } from '../etcd-snapshots/etcd-snapshots-spec';

const checkEach = checkExtensions(isEtcdSnapshots);

export const SNAPSHOT_RETENTION: ModelRule = {
  id: 'MK-SNP-006',
  title: 'retention that keeps no snapshot',
  severity: 'error',
  reason: 'With nothing to keep, each run removes the snapshot that it has just stored.',
  source: '`src/operations/etcd-snapshots/snapshot-scripts.ts`',
  fix: 'Set keepLast to 1 or more.',
  checkApp: checkEach((snapshots, report) => {
    if (snapshots.keepLast < 1) report(snapshots, 'keepLast', 'keeps none, not even the newest.');
  }),
};

export const SNAPSHOTS_WITH_THE_DATA: ModelRule = {
  id: 'MK-SNP-007',
  title: 'snapshots in the place that they protect',
  severity: 'error',
  reason:
    'Removing or expiring the path of a Milvus removes the snapshots below it, its garbage collection deletes by prefix there, and a ' +
    'disk of the etcd is lost together with the etcd.',
  source: 'Milvus source, `internal/datacoord/garbage_collector.go`; etcd documentation, disaster recovery',
  fix: "Write a bucket apart from that of Milvus, or a prefix outside of its path, such as prefix: 'etcd-snapshots/search'.",
  checkApp: checkEach((snapshots, report, { instances }) => {
    const { claim, ownClaims, prefix } = snapshots;
    if (claim !== undefined && ownClaims.includes(claim)) {
      report(snapshots, 'destination', `is '${claim}', the disk of a member.`, 'Write a claim that no member has.');
    }
    if (prefix === undefined) return;
    for (const instance of instances) {
      const data = instance.prefixes.find(({ kind, addresses }) => kind === 'bucket path' && isSamePlace(addresses, snapshots.addresses));
      if (data && isInside(prefix, data.value)) {
        report(snapshots, 'destination', `is '${prefix}' in the bucket of ${instance.path}, which keeps its data below '${data.value}'.`);
      }
    }
  }),
};

export const SNAPSHOTS_WITHOUT_LOGIN: ModelRule = {
  id: 'MK-SNP-008',
  title: 'bucket for snapshots without a login',
  severity: 'error',
  reason: 'rclone needs keys, or the cloud identity of a service account; the default service account has no identity.',
  source: 'rclone documentation, Amazon S3: authentication',
  fix: "Set credentials of the destination: { secret: Secret.fromSecretName(this, 'keys', 'search-etcd-snapshots') }, or serviceAccount.",
  checkApp: checkEach((snapshots, report) => {
    if (!snapshots.canLogIn) report(snapshots, 'destination', 'has no credentials, and there is no serviceAccount.');
  }),
};

export const SNAPSHOTS_ELSEWHERE: ModelRule = {
  id: 'MK-SNP-009',
  title: 'snapshots of an etcd in another namespace',
  severity: 'error',
  reason:
    'The pods read the client certificate and the password of the etcd, and a pod can read only Secrets of the namespace that it runs in.',
  source: 'Kubernetes documentation, Secrets',
  fix: 'Declare the snapshots in a chart of the namespace of the etcd.',
  checkApp: checkEach((snapshots, report) => {
    const { namespace, etcdNamespace } = snapshots;
    if (namespace !== etcdNamespace) report(snapshots, 'etcd', `is in the namespace '${etcdNamespace ?? ''}', and the chart is not.`);
  }),
};

export const SNAPSHOTS_MIXED: ModelRule = {
  id: 'MK-SNP-010',
  title: 'two schedules with one place for their snapshots',
  severity: 'error',
  reason: 'Each run removes old snapshots by their names alone, so one schedule removes those of the other, or of another etcd.',
  source: '`src/operations/etcd-snapshots/snapshot-scripts.ts`',
  fix: 'Give each EtcdSnapshots its own prefix or claim.',
  checkApp: ({ extensions }, report) => {
    const all = extensions.filter(isEtcdSnapshots);
    all.forEach((snapshots, index) => {
      const first = all.slice(0, index).find((other) => isSameDestination(snapshots, other));
      if (first) report(snapshots, 'destination', `is also that of ${first.path}.`);
    });
  },
};

export const SNAPSHOTS_OUT_OF_REACH: ModelRule = {
  id: 'MK-SNP-011',
  title: 'bucket for snapshots that no policy admits',
  severity: 'error',
  reason:
    'A NetworkPolicy names addresses, not hosts, and the policy of the pods limits their connections because egress of the Milvus does.',
  source: 'Kubernetes documentation, network policies',
  fix: "Set hosts of the egress: Egress.kubernetes({ hosts: { 's3.eu-west-1.amazonaws.com': [NetworkPolicyIpBlock.anyIpv4(this, 'any')] } }).",
  checkApp: checkEach((snapshots, report) => {
    const { unreachableHost } = snapshots;
    if (unreachableHost !== undefined)
      report(snapshots, 'destination', `is on ${unreachableHost}, and egress names no address of this host.`);
  }),
};

/** The rules over snapshots of an etcd. */
export const SNAPSHOT_RULES: readonly ModelRule[] = [
  SNAPSHOT_RETENTION,
  SNAPSHOTS_WITH_THE_DATA,
  SNAPSHOTS_WITHOUT_LOGIN,
  SNAPSHOTS_ELSEWHERE,
  SNAPSHOTS_MIXED,
  SNAPSHOTS_OUT_OF_REACH,
];

/** Whether two dependencies are the same bucket. */
function isSamePlace(some: readonly AddressSpec[], others: readonly AddressSpec[]): boolean {
  const texts = others.map(inOneSpelling);
  return some.some((address) => texts.includes(inOneSpelling(address)));
}

/** The domain of a cluster, which a name may leave out. The scheme of a service does not distinguish buckets. */
function inOneSpelling({ protocol, host, port, path }: AddressSpec): string {
  const short = host.toLowerCase().replace(/\.svc(\.cluster\.local)?\.?$/, '');
  return addressText({
    protocol: protocol === 'bucket' ? protocol : 'https',
    host: short,
    ...(port === undefined ? {} : { port }),
    ...(path === undefined ? {} : { path }),
  });
}

/** Whether one path is the other, or is below or above it. */
function isInside(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`);
}

function isSameDestination(one: EtcdSnapshotsSpec, other: EtcdSnapshotsSpec): boolean {
  if (one.claim !== undefined) return one.claim === other.claim && one.namespace === other.namespace;
  return one.prefix === other.prefix && isSamePlace(one.addresses, other.addresses);
}
