import { StandardNaming } from '../../src/naming';

const naming = new StandardNaming();
const milvus = { name: 'milvus', instance: 'search' };
const queryNodes = { ...milvus, component: 'querynode', group: 'default' };
const pulsar = { name: 'pulsar', instance: 'search' };

test.each([
  ['a role', queryNodes, 'search-querynode'],
  ['a group of a role', { ...queryNodes, group: 'hot' }, 'search-querynode-hot'],
  ['a standalone', { ...milvus, component: 'standalone', group: 'default' }, 'search'],
  ['a service with one part', { name: 'etcd', instance: 'search', component: 'etcd', group: 'default' }, 'search-etcd'],
  ['a part of a service', { ...pulsar, component: 'broker', group: 'default' }, 'search-pulsar-broker'],
  [
    'what maintains a service',
    { name: 'etcd', instance: 'search', component: 'etcd-maintenance', group: 'default' },
    'search-etcd-maintenance',
  ],
])('the workload of %s', (_, pods, name) => {
  expect(naming.workload(pods)).toBe(name);
});

test('the Service of a Milvus has the name of the instance, that of a service beside it says which', () => {
  expect([naming.clientService(milvus), naming.clientService(pulsar)]).toEqual(['search', 'search-pulsar']);
});

test('objects of a workload start with its name, objects of an instance with the name of the instance', () => {
  expect(naming.workloadObject(queryNodes, 'config')).toBe('search-querynode-config');
  expect(naming.instanceObject(milvus, 'choices')).toBe('search-choices');
});

test('a selector is part of the labels of the object, and knows no release', () => {
  const selector = naming.selector(queryNodes);
  expect(naming.workloadLabels(queryNodes, '2.6.0')).toMatchObject(selector);
  expect(selector).toEqual({
    'app.kubernetes.io/name': 'milvus',
    'app.kubernetes.io/instance': 'search',
    'app.kubernetes.io/component': 'querynode',
    'milvus.io/group': 'default',
  });
});
