import { Naming, type NamingScheme, type PodIdentity } from '@org/milvus-k8s';
import { checkInstanceSelectors, milvusIdentity } from '../../src/naming';

const milvus = milvusIdentity('construct-id');
const pods = (component: string, group = 'default'): PodIdentity => ({ ...milvus, component, group });
const etcd: PodIdentity = { name: 'etcd', instance: 'deps', component: 'etcd', group: 'default' };
const COMPONENTS = ['proxy', 'mixcoord', 'querynode', 'datanode', 'streamingnode', 'rootcoord', 'cdc'];

describe('a release of the chart', () => {
  const naming = Naming.helmRelease({ release: 'rel' });

  test.each([
    ['rel', undefined, 'rel-milvus'],
    ['my-milvus', undefined, 'my-milvus'],
    ['rel', 'vectors', 'vectors'],
    [`${'r'.repeat(53)}`, undefined, `${'r'.repeat(53)}-milvus`],
  ])('%s with the full name %s has the client Service %s', (release, fullname, service) => {
    const scheme = Naming.helmRelease({ release, ...(fullname === undefined ? {} : { fullname }) });
    expect(scheme.mistakes).toEqual([]);
    expect(scheme.clientService(milvus)).toBe(service);
    expect(scheme.workload(pods('querynode'))).toBe(`${service}-querynode`);
  });

  test.each(COMPONENTS)('the %s has the name and the selector of the live Deployment', (component) => {
    expect(naming.workload(pods(component))).toBe(`rel-milvus-${component}`);
    expect(naming.selector(pods(component))).toEqual({
      'app.kubernetes.io/name': 'milvus',
      'app.kubernetes.io/instance': 'rel',
      component,
    });
    expect(naming.autoscaler(pods(component))).toBe(`rel-milvus-${component}-hpa`);
  });

  test('another nameOverride is in the full name and in the labels', () => {
    const scheme = Naming.helmRelease({ release: 'rel', nameOverride: 'vectors' });
    expect(scheme.workload(pods('proxy'))).toBe('rel-vectors-proxy');
    expect(scheme.selector(pods('proxy'))).toMatchObject({ 'app.kubernetes.io/name': 'vectors' });
  });

  test('a resource group of the chart has its Deployment; the plain query nodes and other groups are new', () => {
    const scheme = Naming.helmRelease({ release: 'rel', replicaResourceGroups: ['hot'] });
    expect(scheme.workload(pods('querynode', 'hot'))).toBe('rel-milvus-querynode-hot');
    expect(scheme.selector(pods('querynode', 'hot'))).toMatchObject({ component: 'querynode', 'milvus.io/resource-group': 'hot' });
    expect(scheme.selector(pods('querynode'))).toMatchObject({ component: 'querynode-default' });
    expect(scheme.selector(pods('proxy'))).toMatchObject({ component: 'proxy' });
    const all = [pods('querynode'), pods('querynode', 'hot'), pods('querynode', 'cold'), pods('proxy'), pods('proxy', 'canary')];
    expect(checkInstanceSelectors(scheme, milvus, all)).toEqual([]);
  });

  test('its etcd has the name, the selector, the Services and the claims of the live StatefulSet', () => {
    expect(naming.workload(etcd)).toBe('rel-etcd');
    expect(naming.selector(etcd)).toEqual({ 'app.kubernetes.io/name': 'etcd', 'app.kubernetes.io/instance': 'rel' });
    expect(naming.headlessService(etcd)).toBe('rel-etcd-headless');
    expect(naming.clientService(etcd)).toBe('rel-etcd');
    expect(naming.claimTemplate(etcd, 'data')).toBe('data');
    expect(naming.claimLabels?.(etcd)).toEqual({});
  });

  test('Attu is that of the release, and is no pod of Milvus', () => {
    const attu = { name: 'attu', instance: 'x', component: 'attu', group: 'default' };
    expect(naming.workload(attu)).toBe('rel-milvus-attu');
    expect(naming.selector(attu)).toEqual({ 'app.kubernetes.io/name': 'milvus', 'app.kubernetes.io/instance': 'rel', component: 'attu' });
    expect(naming.instancePods(milvus).matchExpressions).toEqual([{ key: 'component', operator: 'NotIn', values: ['attu', 'woodpecker'] }]);
  });
});

describe('a Milvus of the operator', () => {
  const naming = Naming.operator({ name: 'search' });

  test.each([
    ['proxy', 'search-milvus-proxy', {}],
    ['querynode', 'search-milvus-querynode-0', { 'milvus.io/querynode-group-id': '0' }],
  ])('the %s has the name and the selector of %s', (component, name, slot) => {
    expect(naming.workload(pods(component))).toBe(name);
    expect(naming.selector(pods(component))).toEqual({
      'app.kubernetes.io/name': 'milvus',
      'app.kubernetes.io/instance': 'search',
      'app.kubernetes.io/component': component,
      'app.kubernetes.io/managed-by': 'milvus-operator',
      ...slot,
    });
  });

  test('the other slot, and slots of other roles', () => {
    const scheme = Naming.operator({ name: 'search', slots: { queryNode: 1, proxy: 0 } });
    expect(scheme.workload(pods('querynode'))).toBe('search-milvus-querynode-1');
    expect(scheme.workload(pods('proxy'))).toBe('search-milvus-proxy-0');
    expect(scheme.workload(pods('datanode'))).toBe('search-milvus-datanode');
  });

  test('from 1.3.9 on, a role may be a StatefulSet, with its headless Service and its claims', () => {
    const scheme = Naming.operator({ name: 'search', statefulSets: { queryNode: 'cache' } });
    expect(scheme.workload(pods('querynode'))).toBe('search-milvus-querynode');
    expect(scheme.headlessService(pods('querynode'))).toBe('search-milvus-querynode');
    expect(scheme.claimTemplate(pods('querynode'), 'data')).toBe('cache');
    expect(scheme.claimLabels?.(pods('querynode'))).toEqual(scheme.selector(pods('querynode')));
    expect(scheme.podManagementPolicy?.(pods('querynode'))).toBe('OrderedReady');
    expect(scheme.podManagementPolicy?.(etcd)).toBe('Parallel');
  });

  test('groups of query nodes have their own Deployments', () => {
    const scheme = Naming.operator({ name: 'search', queryNodeGroups: ['hot'] });
    expect(scheme.workload(pods('querynode', 'hot'))).toBe('search-milvus-querynode-hot-0');
    expect(scheme.selector(pods('querynode', 'hot'))).toMatchObject({ 'milvus.io/deployment-group': 'hot' });
    expect(checkInstanceSelectors(scheme, milvus, [pods('querynode'), pods('querynode', 'hot'), pods('proxy')])).toEqual([]);
  });

  test('its Service finds the pods of the library too, and the canary is not behind it', () => {
    const service = { 'milvus.io/service': 'true' };
    expect(naming.podLabels(pods('proxy'))).toMatchObject(service);
    expect(naming.podLabels(pods('standalone'))).toMatchObject(service);
    expect(naming.podLabels(pods('proxy', 'canary'))).not.toMatchObject(service);
    expect(naming.podLabels(pods('querynode'))).not.toMatchObject(service);
  });

  test('its etcd is a release of its own', () => {
    expect(naming.workload(etcd)).toBe('search-etcd');
    expect(naming.selector(etcd)).toEqual({ 'app.kubernetes.io/name': 'etcd', 'app.kubernetes.io/instance': 'search-etcd' });
  });
});

describe.each<[string, NamingScheme]>([
  ['the chart', Naming.helmRelease({ release: 'rel' })],
  ['the operator', Naming.operator({ name: 'rel' })],
])('pods that take over those of %s', (_, naming) => {
  test('have the old labels and those of the library', () => {
    expect({ ...naming.podLabels(pods('proxy'), '2.6.15'), ...naming.selector(pods('proxy')) }).toMatchObject({
      'app.kubernetes.io/instance': 'rel',
      'app.kubernetes.io/component': 'proxy',
      'app.kubernetes.io/version': '2.6.15',
      'milvus.io/group': 'default',
    });
  });

  test('are told from each other, from Jobs and from the canary', () => {
    const all = [...COMPONENTS.map((component) => pods(component)), pods('proxy', 'canary'), pods('querynode', 'hot')];
    expect(checkInstanceSelectors(naming, milvus, all)).toEqual([]);
  });

  test('and the old ones talk to each other, and only the new ones are closed by a policy', () => {
    const old = naming.selector(pods('proxy'));
    expect(naming.instancePods(milvus).matchLabels).toEqual({
      'app.kubernetes.io/name': old['app.kubernetes.io/name'],
      'app.kubernetes.io/instance': 'rel',
    });
    expect(naming.rolePods(milvus).matchExpressions).toEqual([{ key: 'milvus.io/group', operator: 'Exists' }]);
  });

  test('a maintenance Job of etcd is no member of it', () => {
    const job = naming.selector({ ...etcd, component: 'etcd-maintenance' });
    expect(job).not.toMatchObject(naming.selector(etcd));
    expect(naming.workload({ ...etcd, component: 'etcd-maintenance' })).toMatch(/-etcd-maintenance$/);
  });
});

test('the standard scheme is the default', () => {
  expect(Naming.standard().workload(pods('proxy'))).toBe('construct-id-proxy');
});
