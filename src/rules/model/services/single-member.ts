import type { ModelRule } from '../model-rule';

/** What one member of each service means. */
const ALONE: Readonly<Record<string, string>> = {
  etcd: 'every restart of its node stops Milvus, and a lost disk is a lost Milvus',
  minio: 'every restart of its node stops reads and writes, and a lost disk is lost data',
  pulsar: 'every restart of its node stops writes, and a lost disk is lost data; an InClusterPulsar has members',
  zookeeper: 'every restart of its node stops writes, and a lost disk is a lost Pulsar',
  bookkeeper: 'every restart of its node stops writes, and a lost disk is lost data',
  broker: 'every restart of its node stops writes for as long as it takes',
  kafka: 'every restart of its node stops writes, and a lost disk is lost data',
};

export const SINGLE_MEMBER: ModelRule = {
  id: 'MK-SVC-011',
  title: 'cluster on a service with one member',
  severity: 'warning',
  reason: 'A cluster is as available as the least of its services, whatever the replicas of its own roles.',
  source: 'https://milvus.io/docs/prerequisite-helm.md, https://etcd.io/docs/v3.5/faq/#what-is-failure-tolerance',
  fix: 'Run three members, or four nodes of MinIO; for a test, use a MilvusStandalone, or suppress the rule with the reason.',
  checkService: (service, report, { instances }) => {
    const consequence = ALONE[service.component];
    if (service.members > 1 || consequence === undefined) return;
    const user = instances.find(({ path, mode }) => mode === 'cluster' && service.consumers.some((consumer) => consumer.path === path));
    if (user) report(service, service.membersProp, `is 1, under the cluster ${user.path}: ${consequence}.`);
  },
};
