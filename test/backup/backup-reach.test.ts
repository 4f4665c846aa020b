import type { Chart } from 'cdk8s';
import { NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { ObjectStorage } from '@org/milvus-k8s';
import { Egress } from '@org/milvus-k8s/namespace';
import { Backup, BackupCheck } from '@org/milvus-k8s/operations';
import { cron } from '../support/cron';
import { cluster, inClusterDependencies, secret } from '../support/instances';
import { policiesOf, policyPods, type OutputPod } from '../support/policy-pods';
import { output, type Output } from '../support/synthesis';
import { otherBucket } from './storages';

const NIGHTLY = cron('30 1 * * *');

const podOf = (made: Output, component: string): OutputPod => {
  const found = policyPods(made).find((each) => each.component === component);
  if (!found) throw new Error(`No pod ${component}.`);
  return found;
};
const reaches = (made: Output, from: string, to: string, port: number) =>
  policiesOf(made).allow({ from: podOf(made, from), to: podOf(made, to), port });

/** A cluster with its own services, and a backup into another MinIO. */
const inCluster = (egress?: Egress) => (chart: Chart) => {
  const dependencies = inClusterDependencies(chart, 'deps', { objectStorage: { clients: [] } });
  const milvus = cluster(chart, { dependencies, ...(egress ? { egress } : {}) });
  const to = ObjectStorage.minio({ endpoint: '10.9.8.7:9000', bucket: 'backups', credentials: { secret: secret(chart, 'other') } });
  const backup = new Backup(chart, 'backup', { milvus, to, schedule: NIGHTLY });
  new BackupCheck(chart, 'check', { milvus, from: backup.location, schedule: cron('0 4 * * 0') });
};

describe.each([
  ['open', undefined],
  ['named', Egress.kubernetes()],
])('with %s connections to others', (_words, egress) => {
  const made = output(inCluster(egress));

  test.each([
    ['proxy', 19530],
    ['proxy', 9091],
    ['minio', 9000],
  ])('the pods of a backup reach %s on %i', (to, port) => expect(reaches(made, 'backup', to, port)).toBe(true));

  test.each([
    ['proxy', 19530],
    ['minio', 9000],
  ])('the pods of a check reach %s on %i', (to, port) => expect(reaches(made, 'check', to, port)).toBe(true));

  test('nobody reaches the pods of a backup', () => {
    for (const { component } of policyPods(made)) expect(reaches(made, component, 'backup', 8080)).toBe(false);
  });
});

describe('with named connections', () => {
  const made = output(inCluster(Egress.kubernetes()));

  test('the pods of a backup reach no other role, and not etcd', () => {
    expect(reaches(made, 'backup', 'querynode', 21123)).toBe(false);
    expect(reaches(made, 'backup', 'etcd', 2379)).toBe(false);
  });

  test('the other storage is an address of the policy', () => {
    expect(JSON.stringify(made.get('NetworkPolicy', 'milvus-backup').spec)).toContain('10.9.8.7/32');
  });

  test('hosts of a bucket are those that the Milvus knows', () => {
    const limited = output((chart) => {
      const endpoints = NetworkPolicyIpBlock.ipv4(chart, 'endpoints', '10.20.0.0/24');
      const milvus = cluster(chart, { egress: Egress.kubernetes({ hosts: { '*.amazonaws.com': [endpoints] } }) });
      new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: NIGHTLY });
    });
    expect(JSON.stringify(limited.get('NetworkPolicy', 'milvus-backup').spec)).toContain('10.20.0.0/24');
  });

  test('Cilium gets the hosts of both storages', () => {
    const cilium = output((chart) => {
      const milvus = cluster(chart, { egress: Egress.cilium() });
      new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: NIGHTLY });
    });
    const spec = JSON.stringify(cilium.custom('CiliumNetworkPolicy', 'milvus-backup').spec);
    for (const host of ['search-vectors.s3.eu-west-1.amazonaws.com', 'search-backups.s3.eu-west-1.amazonaws.com', 'sts.amazonaws.com']) {
      expect(spec).toContain(host);
    }
  });
});

test('garbage collection is paused through a Service of the proxies that no client uses', () => {
  const made = output((chart) => void new Backup(chart, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: NIGHTLY }));
  const { spec } = made.get('Service', 'milvus-backup-management');
  expect(spec.ports.map(({ port }) => port)).toEqual([9091]);
  expect(spec).toMatchObject({ type: 'ClusterIP', selector: { 'app.kubernetes.io/component': 'proxy' } });
});

test('the pods are those of the restricted Pod Security Standard, and hold no token', () => {
  const made = output((chart) => void new Backup(chart, 'backup', { milvus: cluster(chart), to: otherBucket(), schedule: NIGHTLY }));
  const [cronJob] = made.all('CronJob');
  const pod = cronJob?.spec.jobTemplate.spec.template.spec;
  expect(pod).toMatchObject({
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  });
  expect(pod?.containers[0]?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    readOnlyRootFilesystem: true,
  });
  expect(cronJob?.spec).toMatchObject({ concurrencyPolicy: 'Forbid', startingDeadlineSeconds: 1800 });
  expect(cronJob?.spec.jobTemplate.spec).toMatchObject({ backoffLimit: 0 });
});
