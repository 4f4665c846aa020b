import { LocalStorage, Naming, QueryNodeGroup, type HelmReleaseProps, type OperatorProps } from '@org/milvus-k8s';
import { Size } from 'cdk8s';
import { CHART_VALUES } from '../adopt/adopted';
import { testEachProp } from '../support/each-prop';
import { cluster } from '../support/instances';

testEachProp<HelmReleaseProps>(
  'HelmReleaseProps',
  (chart, props) => {
    const milvus = cluster(chart, { ...CHART_VALUES, naming: Naming.helmRelease(props) });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
  },
  {
    release: { value: () => 'other', shows: (o) => expect(o.find('Deployment', 'other-milvus-proxy')).toBeDefined() },
    fullname: { value: () => 'vectors', shows: (o) => expect(o.find('Deployment', 'vectors-proxy')).toBeDefined() },
    nameOverride: {
      value: () => 'vectors',
      shows: (o) =>
        expect(o.get('Deployment', 'rel-vectors-proxy').spec.selector.matchLabels).toMatchObject({ 'app.kubernetes.io/name': 'vectors' }),
    },
    replicaResourceGroups: {
      value: () => ['hot'],
      shows: (o) =>
        expect(o.get('Deployment', 'rel-milvus-querynode-hot').spec.selector.matchLabels).toMatchObject({
          component: 'querynode',
          'milvus.io/resource-group': 'hot',
        }),
    },
  },
  () => ({ release: 'rel' }),
);

testEachProp<OperatorProps>(
  'OperatorProps',
  (chart, props) => {
    const storage = props.statefulSets ? LocalStorage.persistent({ size: Size.gibibytes(64) }) : LocalStorage.emptyDir(Size.gibibytes(64));
    const milvus = cluster(chart, { ...CHART_VALUES, queryNode: { storage }, naming: Naming.operator(props) });
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
  },
  {
    name: { value: () => 'other', shows: (o) => expect(o.find('Deployment', 'other-milvus-proxy')).toBeDefined() },
    slots: { value: () => ({ queryNode: 1 }), shows: (o) => expect(o.find('Deployment', 'rel-milvus-querynode-1')).toBeDefined() },
    statefulSets: {
      value: () => ({ queryNode: 'cache' }),
      shows: (o) => expect(o.get('StatefulSet', 'rel-milvus-querynode').spec.volumeClaimTemplates?.[0]?.metadata?.name).toBe('cache'),
    },
    queryNodeGroups: {
      value: () => ['hot'],
      shows: (o) =>
        expect(o.get('Deployment', 'rel-milvus-querynode-hot-0').spec.selector.matchLabels).toMatchObject({
          'milvus.io/deployment-group': 'hot',
        }),
    },
  },
  () => ({ name: 'rel' }),
);
