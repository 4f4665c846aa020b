import { Cron, type Chart } from 'cdk8s';
import { EtcdMemberRecovery, InClusterEtcd, InClusterMinio, type StatefulServiceProps } from '@org/milvus-k8s';
import { secret } from '../../support/instances';
import { output, type Output } from '../../support/synthesis';

const PODS: StatefulServiceProps = {
  nodeSelector: { pool: 'data' },
  tolerations: [{ key: 'dedicated', operator: 'Exists' }],
  runtimeClassName: 'gvisor',
  schedulerName: 'volcano',
  labels: { 'sidecar.istio.io/inject': 'false', 'app.kubernetes.io/component': 'taken' },
  annotations: { 'sidecar.istio.io/inject': 'false' },
  priorityClassName: 'high',
  affinity: { podAntiAffinity: {} },
};

const jobOf = (o: Output) => o.all('Job')[0]?.spec.template;

/** Pods that do something for a service, once. */
const JOBS: readonly (readonly [string, (chart: Chart) => void, (o: Output) => ReturnType<typeof jobOf>])[] = [
  [
    'defragmentation',
    (chart) => new InClusterEtcd(chart, 'search', { ...PODS, defragmentation: { schedule: Cron.weekly() } }),
    (o) => o.all('CronJob')[0]?.spec.jobTemplate.spec.template,
  ],
  ['recovery', (chart) => new EtcdMemberRecovery(chart, 'recovery', { etcd: new InClusterEtcd(chart, 'search', PODS), member: 1 }), jobOf],
  [
    "Milvus' own user",
    (chart) => {
      const credentials = { secret: secret(chart, 'root') };
      new InClusterMinio(chart, 'search', { ...PODS, credentials, milvusUser: { secret: secret(chart, 'user') } });
    },
    jobOf,
  ],
];

test.each(JOBS)('a Job for %s runs on the nodes of its service, and no sidecar keeps it from ending', (_, build, template) => {
  const { spec, metadata } = template(output(build)) ?? {};
  expect(spec).toMatchObject({
    nodeSelector: { pool: 'data' },
    tolerations: [{ key: 'dedicated', operator: 'Exists' }],
    runtimeClassName: 'gvisor',
    schedulerName: 'volcano',
  });
  expect(metadata?.annotations).toEqual({ 'sidecar.istio.io/inject': 'false' });
  expect(metadata?.labels).toMatchObject({ 'sidecar.istio.io/inject': 'false' });
  expect(metadata?.labels?.['app.kubernetes.io/component']).toMatch(/^(etcd-maintenance|minio-user)$/);
});

test.each(JOBS)('a Job for %s is as important as any other pod, and may share a node with a member', (_, build, template) => {
  const { spec } = template(output(build)) ?? {};
  expect(spec).toBeDefined();
  expect(spec).not.toHaveProperty('priorityClassName');
  expect(spec).not.toHaveProperty('affinity');
});
