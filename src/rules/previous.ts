import { MilvusConfig } from '../config';
import { type ClaimTemplateSpec, type DeployedStatefulSet, type InstanceModel, quantityBytes } from '../model';
import { MilvusVersion } from '../version';
import type { ModelRule } from './model-rule';

/** Recorded choices with their names in findings and the props that set them. */
const CHOICES: readonly (readonly [choice: string, name: string, prop: string])[] = [
  ['meta-store', 'meta store', 'dependencies'],
  ['object-storage', 'object storage', 'dependencies'],
  ['message-queue', 'message queue', 'dependencies'],
  ['etcd-root-path', 'etcd root path', 'etcdRootPath'],
  ['bucket-root-path', 'bucket path', 'bucketRootPath'],
  ['channel-prefix', 'channel prefix', 'channelPrefix'],
  ['bucket', 'bucket', 'dependencies'],
  ['storage-account', 'storage account', 'dependencies'],
  ['pulsar-namespace', 'Pulsar tenant and namespace', 'dependencies'],
];

export const CHANGED_CHOICE: ModelRule = {
  id: 'MK-PRV-001',
  title: 'change of an immutable choice',
  severity: 'error',
  reason:
    'Milvus finds its metadata, files and messages by these values only: with another value it starts empty next to its own data, ' +
    'and from 2.6 on it keeps the first message queue whatever its configuration says.',
  source: 'Milvus source, `pkg/util/paramtable` (mq.type is immutable), and the comments of `configs/milvus.yaml`',
  fix: 'Keep the deployed value, or move the data to a new instance with milvus-backup.',
  check: (instance, report) => {
    const deployed = instance.previous?.choices;
    if (!deployed) return;
    for (const [choice, name, prop] of CHOICES) {
      const [before, after] = [deployed[choice], instance.choices[choice]];
      // A choice missing from an earlier record cannot be compared; one that the new kind of service lacks is reported as a changed kind.
      if (before === undefined || after === undefined || before === after) continue;
      report(instance, prop, `changes the ${name} from '${before}' to '${after}'.`);
    }
  },
};

export const NO_RECORD: ModelRule = {
  id: 'MK-PRV-002',
  title: 'previous without a record of this instance',
  severity: 'warning',
  reason: 'Without the record of the last deployment, a synth cannot tell whether an immutable choice changes.',
  source: 'this library: the ConfigMap of recorded choices, `recordedChoices`',
  fix: 'Give the objects of this instance with its ConfigMap of recorded choices, or leave previous out.',
  check: (instance, report) => {
    const { previous } = instance;
    if (!previous || previous.choices || previous.objects === 0) return;
    const where = instance.namespace === undefined ? '' : ` in namespace ${instance.namespace}`;
    report(instance, 'previous', `has ${previous.objects} objects, but no record of ${instance.name}${where}.`);
  },
};

export const CHANGED_DEFAULTS: ModelRule = {
  id: 'MK-PRV-003',
  title: 'upgrade with changed defaults and keys',
  severity: 'advice',
  reason: 'A minor release changes defaults and ignores the keys it removed.',
  source: '`data/milvus-config-keys.tsv`: the defaults of each line',
  fix: 'Read MilvusConfig.changes(…) before the upgrade, and set the old values you rely on.',
  check: (instance, report) => {
    const deployed = instance.previous?.release;
    if (deployed === undefined) return;
    const [from, to] = [MilvusVersion.of(deployed), MilvusVersion.of(instance.version)];
    if (from.version !== deployed || from.line === to.line) return;
    const changes = MilvusConfig.changes(from, to);
    const count = (kind: (typeof changes)[number]['change']) => changes.filter(({ change }) => change === kind).length;
    const problem =
      `goes from ${from} to ${to}: ${count('default')} other defaults, ` +
      `${count('renamed')} renamed keys, ${count('removed')} removed ones, ${count('added')} new ones.`;
    report(instance, 'version', problem);
  },
};

const GUIDE = 'docs/how-to/grow-a-disk.md';

export const CHANGED_DISK: ModelRule = {
  id: 'MK-PRV-004',
  title: 'change of StatefulSet claim templates',
  severity: 'error',
  reason:
    'The claim templates of a StatefulSet are immutable: the API server rejects another size, storage class or access mode at every sync.',
  source: 'Kubernetes source, `pkg/apis/apps/validation`: ValidateStatefulSetUpdate',
  fix: `Keep the deployed value, or grow the disks with ${GUIDE}.`,
  check: (instance, report) => {
    for (const role of instance.roles) {
      if (role.controller !== 'StatefulSet') continue;
      const deployed = deployedAs(role.name, instance.namespace, instance);
      compare(role.claims ?? [], deployed, (...what) => report(role, ...what));
    }
  },
  checkService: (service, report, { instances }) => {
    const users = instances.filter(({ path }) => service.consumers.some((consumer) => consumer.path === path));
    const [deployed] = users.flatMap((user) => deployedAs(service.name, service.namespace, user) ?? []);
    compare(service.claims, deployed, (...what) => report(service, ...what));
  },
};

export const PREVIOUS_RULES: readonly ModelRule[] = [CHANGED_CHOICE, NO_RECORD, CHANGED_DEFAULTS, CHANGED_DISK];

function deployedAs(name: string, namespace: string | undefined, { previous }: InstanceModel): DeployedStatefulSet | undefined {
  const isThere = (other: string | undefined) => namespace === undefined || other === undefined || other === namespace;
  return previous?.statefulSets.find((candidate) => candidate.name === name && isThere(candidate.namespace));
}

/** Reports one change: the prop, the change, and what to do instead. */
type ReportChange = (prop: string, problem: string, fix: string) => void;

function compare(claims: readonly ClaimTemplateSpec[], deployed: DeployedStatefulSet | undefined, report: ReportChange): void {
  if (!deployed) return;
  const { name, claims: before } = deployed;
  const keep = 'Keep the deployed value, or move the data to a new instance with milvus-backup.';
  if (namesOf(before) !== namesOf(claims)) {
    report('storage', `changes the claim templates of StatefulSet ${name} from ${namesOf(before)} to ${namesOf(claims)}.`, keep);
    return;
  }
  const pairs = before.flatMap((claim, index) => claims.slice(index, index + 1).map((after) => [claim, after] as const));
  const compareField = (prop: string, read: (claim: ClaimTemplateSpec) => string, fix: string, isSame = equal) => {
    const changes = pairs.flatMap(([old, now]) => (isSame(read(old), read(now)) ? [] : [`${now.name} from ${read(old)} to ${read(now)}`]));
    if (changes.length > 0) report(prop, `changes claim templates of StatefulSet ${name}: ${changes.join(', ')}.`, fix);
  };
  const shrinks = pairs.some(([old, now]) => quantityBytes(now.size) < quantityBytes(old.size));
  const grow = `First grow the claims and delete the StatefulSet without its pods: ${GUIDE}.`;
  compareField('storage.size', ({ size }) => size, shrinks ? 'Keep the size: a disk cannot shrink.' : grow, sameSize);
  compareField('storage.storageClassName', ({ storageClassName = 'the default class' }) => storageClassName, keep);
  compareField('overrides.statefulSet', ({ accessModes }) => accessModes.join(' and '), keep);
}

function namesOf(claims: readonly ClaimTemplateSpec[]): string {
  return claims.map(({ name }) => name).join(', ') || 'none';
}

function equal(before: string, after: string): boolean {
  return before === after;
}

function sameSize(before: string, after: string): boolean {
  return before === after || quantityBytes(before) === quantityBytes(after);
}
