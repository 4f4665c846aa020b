import { Namespaces } from 'cdk8s-plus-27';
import {
  Engine,
  MilvusOperator,
  type ArgoCdProps,
  type MilvusOperatorProps,
  type OperatorEngineProps,
  type OperatorSource,
} from '@org/milvus-k8s/operator';
import { testEachProp } from '../support/each-prop';
import { cluster, inClusterDependencies } from '../support/instances';
import type { Output } from '../support/synthesis';

const application = (output: Output, name = 'milvus-operator') => JSON.stringify(output.custom('Application', name));

testEachProp<MilvusOperatorProps>('MilvusOperatorProps', (chart, props) => void new MilvusOperator(chart, 'operator', props), {
  version: { value: () => '1.3.8', shows: (output) => expect(application(output)).toContain('"targetRevision":"1.3.8"') },
  namespace: { value: () => 'operators', shows: (output) => expect(application(output)).toContain('"namespace":"operators"') },
  watchNamespaces: {
    value: () => ['search', 'shop'],
    shows: (output) => {
      expect(application(output)).toContain('"watchNamespace":["search","shop"]');
      expect(output.objects.filter(({ kind }) => kind === 'Role').map(({ metadata }) => metadata.namespace)).toContain('shop');
    },
  },
  imageRegistry: {
    value: () => 'registry.bank.example',
    shows: (output) => expect(application(output)).toContain('registry.bank.example/milvusdb/milvus-operator'),
  },
  monitoring: {
    value: (chart) => [Namespaces.select(chart, 'peer', { names: ['monitoring'] })],
    shows: (output) => expect(output.get('NetworkPolicy', 'milvus-operator').spec.ingress).toHaveLength(1),
  },
  argoCd: { value: () => ({ project: 'databases' }), shows: (output) => expect(application(output)).toContain('"project":"databases"') },
});

testEachProp<ArgoCdProps>('ArgoCdProps', (chart, argoCd) => void new MilvusOperator(chart, 'operator', { argoCd }), {
  namespace: {
    value: () => 'gitops',
    shows: (output) => expect(output.custom('Application', 'milvus-operator').metadata.namespace).toBe('gitops'),
  },
  project: { value: () => 'databases', shows: (output) => expect(application(output)).toContain('"project":"databases"') },
  chartRepository: {
    value: () => 'https://charts.bank.example',
    shows: (output) => expect(application(output)).toContain('"repoURL":"https://charts.bank.example"'),
  },
  definitions: {
    value: () => ({ repository: 'https://git.bank.example/operators', path: 'milvus' }),
    shows: (output) => expect(application(output, 'milvus-operator-definitions')).toContain('https://git.bank.example/operators'),
  },
  healthCheck: { value: () => false, shows: (output) => expect(output.find('ConfigMap', 'argocd-cm')).toBeUndefined() },
});

testEachProp<OperatorSource>(
  'OperatorSource',
  (chart, definitions) => void new MilvusOperator(chart, 'operator', { argoCd: { definitions } }),
  {
    repository: {
      value: () => 'https://git.bank.example/a',
      shows: (output) => expect(application(output, 'milvus-operator-definitions')).toContain('https://git.bank.example/a'),
    },
    path: {
      value: () => 'there',
      shows: (output) => expect(application(output, 'milvus-operator-definitions')).toContain('"path":"there"'),
    },
    revision: {
      value: () => 'main',
      shows: (output) => expect(application(output, 'milvus-operator-definitions')).toContain('"targetRevision":"main"'),
    },
  },
  () => ({ repository: 'https://git.bank.example/b', path: 'here' }),
);

testEachProp<OperatorEngineProps>(
  'OperatorEngineProps',
  (chart, props) => void cluster(chart, { engine: Engine.operator(props), dependencies: inClusterDependencies(chart) }),
  {
    version: {
      value: () => '1.3.8',
      shows: (output) => expect(JSON.stringify(output.custom('Milvus', 'milvus'))).not.toContain('rollingUpdate":{'),
    },
    namespace: {
      value: () => 'operators',
      shows: (output) => expect(JSON.stringify(output.get('NetworkPolicy', 'deps-etcd'))).toContain('"operators"'),
    },
    podLabels: {
      value: () => ({ app: 'operator' }),
      shows: (output) => expect(JSON.stringify(output.get('NetworkPolicy', 'deps-etcd'))).toContain('"app":"operator"'),
    },
  },
  () => ({ version: '1.3.9' }),
);
