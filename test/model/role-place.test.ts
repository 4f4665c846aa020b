import { inheritedProps, writtenAt, type RolePlace } from '../../src/model/role-place';
import { valueProp } from '../../src/props';

const QUERY_NODE: RolePlace = { path: 'app/milvus', prop: 'queryNode', instance: 'app/milvus', inherited: [] };

describe('where a user finds a value', () => {
  test('is the prop of the role', () => {
    expect(writtenAt(QUERY_NODE, 'memory')).toEqual({ path: 'app/milvus', prop: 'queryNode.memory' });
  });

  test('is the prop alone where a construct is the role', () => {
    expect(writtenAt({ ...QUERY_NODE, path: 'app/hot', prop: '' }, 'memory')).toEqual({ path: 'app/hot', prop: 'memory' });
  });

  test.each(['probes', 'probes.liveness', 'probes[0]'])('is podDefaults of the instance if the role inherits the prop: %s', (prop) => {
    const group = { ...QUERY_NODE, path: 'app/hot', prop: '', inherited: ['probes'] };
    expect(writtenAt(group, prop)).toEqual({ path: 'app/milvus', prop: `podDefaults.${prop}` });
  });

  test('is podDefaults for one of several values that add up', () => {
    const place = { ...QUERY_NODE, inherited: ['env.TZ'] };
    expect(writtenAt(place, 'env.TZ').prop).toBe('podDefaults.env.TZ');
    expect(writtenAt(place, 'env.LANG').prop).toBe('queryNode.env.LANG');
  });

  test('is the proxies for what a canary has from them', () => {
    const canary = { ...QUERY_NODE, prop: 'proxyCanary', like: { prop: 'proxy', props: ['cpu'] } };
    expect(writtenAt(canary, 'cpu').prop).toBe('proxy.cpu');
    expect(writtenAt(canary, 'cpu.limit').prop).toBe('proxy.cpu.limit');
    expect(writtenAt(canary, 'memory').prop).toBe('proxyCanary.memory');
  });
});

describe('the props that a role inherits from podDefaults', () => {
  test('exclude an object that the role replaces', () => {
    expect(inheritedProps({ cpu: { request: 1, limit: 2 } }, { cpu: { request: 3 } })).toEqual([]);
  });

  test('are those that the role leaves out', () => {
    expect(inheritedProps({ cpu: 1, memory: 2 }, { cpu: 3 })).toEqual(['memory']);
    expect(inheritedProps({ cpu: 1 }, { cpu: undefined })).toEqual(['cpu']);
  });

  test('of labels, annotations and variables are those that the role does not name', () => {
    expect(inheritedProps({ env: { TZ: 'UTC', LANG: 'C' } }, { env: { TZ: 'CET' } })).toEqual(['env.LANG']);
    expect(inheritedProps({ labels: { 'app/part-of': 'x' } }, { labels: {} })).toEqual(["labels['app/part-of']"]);
  });
});

test.each([
  ['TZ', 'env.TZ'],
  ['app.kubernetes.io/part-of', "env['app.kubernetes.io/part-of']"],
  ['1st', "env['1st']"],
])('the value %s of env is written %s', (name, prop) => {
  expect(valueProp('env', name)).toBe(prop);
});
