import {
  MetaStore,
  CaBundle,
  ExternalDependencies,
  LocalStorage,
  MessageQueue,
  MilvusCluster,
  ObjectStorage,
  QueryNodeGroup,
} from '@org/milvus-k8s';
import { App, Chart, Size } from 'cdk8s';
import { findingsOf, synth } from '../support/synthesis';

import * as plus33 from 'cdk8s-plus-33';

/** An app of a team that has moved to cdk8s-plus-33. */
function teamApp(): Chart {
  const chart = new Chart(new App(), 'search', { namespace: 'search' });
  const secret = (name: string) => plus33.Secret.fromSecretName(chart, `secret-${name}`, name);
  const dependencies = new ExternalDependencies(chart, 'dependencies', {
    metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
    objectStorage: ObjectStorage.minio({
      endpoint: 'minio.storage:9000',
      bucket: 'search',
      tls: true,
      credentials: { secret: secret('search-storage') },
    }),
    messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar' }),
    caBundle: CaBundle.fromConfigMap(plus33.ConfigMap.fromConfigMapName(chart, 'ca', 'corporate-ca'), { key: 'ca.crt' }),
  });
  const milvus = new MilvusCluster(chart, 'milvus', {
    dependencies,
    clients: [
      plus33.Namespaces.select(chart, 'clients', { names: ['shop'] }),
      plus33.Pods.select(chart, 'pods', { labels: { app: 'shop' } }),
    ],
    monitoring: [plus33.Namespaces.select(chart, 'monitoring', { names: ['monitoring'] })],
    serviceAccount: plus33.ServiceAccount.fromServiceAccountName(chart, 'account', 'milvus'),
    imagePullSecrets: [secret('registry')],
    proxy: {
      cpu: plus33.Cpu.units(2),
      env: { TZ: plus33.EnvValue.fromValue('UTC'), TOKEN: plus33.EnvValue.fromSecretValue({ secret: secret('token'), key: 'token' }) },
    },
    queryNode: {
      cpu: { request: plus33.Cpu.millis(3500), limit: plus33.Cpu.units(4) },
      memory: Size.gibibytes(16),
      storage: LocalStorage.emptyDir(Size.gibibytes(20)),
      nodeSelector: plus33.Node.labeled(plus33.NodeLabelQuery.is('pool', 'vectors')),
      tolerations: [plus33.NodeTaintQuery.exists('dedicated')],
      topologyKeys: [plus33.Topology.ZONE],
    },
  });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, cpu: plus33.Cpu.units(8) });
  return chart;
}

test('amounts, variables, peers and references of a newer cdk8s-plus are taken as those of the oldest', () => {
  const chart = teamApp();
  expect(findingsOf(chart).filter(({ rule }) => rule.severity === 'error')).toEqual([]);
  const o = synth(chart);
  expect(o.workload('milvus-querynode-hot').spec.template.spec.containers[0]?.resources?.requests?.['cpu']).toBe('8');
  const pod = o.workload('milvus-querynode').spec.template.spec;
  expect(pod.nodeSelector).toEqual({ pool: 'vectors' });
  expect(pod.tolerations).toContainEqual({ key: 'dedicated', operator: 'Exists' });
});
