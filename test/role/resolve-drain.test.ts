import { Duration } from 'cdk8s';
import type { ConfigEntry } from '../../src/config';
import type { ReplicaSpec } from '../../src/model';
import { resolveDrain } from '../../src/role/resolve-drain';
import type { RoleDeclaration } from '../../src/role/role-declaration';
import { MilvusVersion, type RoleName } from '../../src/version';

const fixed = (count: number): ReplicaSpec => ({ kind: 'fixed', count });

const ORIGIN = { path: 'app/milvus', prop: 'config' };

interface Setup {
  readonly role?: RoleName;
  readonly controller?: 'Deployment' | 'StatefulSet';
  /** Keys that the user wrote. */
  readonly config?: Readonly<Record<string, number>>;
  /** Resource groups of further groups of query nodes. */
  readonly others?: readonly (string | undefined)[];
  readonly grace?: Duration;
}

/** How a role drains, what Milvus is told, and what the user is. */
function drain(
  { role = 'queryNode', controller = 'Deployment', config = {}, others = [], grace }: Setup,
  replicas: ReplicaSpec = fixed(1),
) {
  const written = new Map(Object.entries(config));
  const options = (resourceGroup?: string) => ({ role, resourceGroup, instance: { roles, version: MilvusVersion.V2_6 } });
  const roles: unknown[] = others.map((resourceGroup) => ({ options: { role, resourceGroup } }));
  const declaration = {
    options: options(),
    controller,
    place: { path: 'app/milvus', prop: role, instance: 'app/milvus', inherited: [] },
    config: {
      setDefault: (key: string, value: number) => void (written.has(key) || written.set(key, value)),
      entryOf: (key: string): ConfigEntry | undefined => {
        const value = written.get(key);
        return value === undefined ? undefined : { kind: 'key', key, value, standing: 'user', origin: ORIGIN };
      },
    },
  } as unknown as RoleDeclaration;
  const told: string[] = [];
  const props = grace === undefined ? {} : { terminationGracePeriod: grace };
  const spec = resolveDrain(declaration, props, replicas, (prop, { problem }) => told.push(`${prop} ${problem}`));
  return { ...spec, keys: Object.fromEntries(written), told };
}

test('a query node has half an hour to hand over what it serves', () => {
  expect(drain({})).toEqual({
    preStop: 0,
    longestStop: 1800,
    gracePeriod: 1830,
    keys: { 'queryNode.gracefulStopTimeout': 1800 },
    told: [],
  });
});

test.each<[string, Setup, ReplicaSpec, number]>([
  ['one pod of a StatefulSet, which nobody relieves', { controller: 'StatefulSet' }, fixed(1), 10],
  ['two pods of a StatefulSet', { controller: 'StatefulSet' }, fixed(2), 1800],
  ['one pod with another group of its resource group', { controller: 'StatefulSet', others: [undefined] }, fixed(1), 1800],
  ['one pod with a group of another resource group', { controller: 'StatefulSet', others: ['hot'] }, fixed(1), 10],
])('%s', (_who, setup, replicas, seconds) => {
  expect(drain(setup, replicas).keys).toEqual({ 'queryNode.gracefulStopTimeout': seconds });
});

test('a bound that the user wrote makes the grace period', () => {
  expect(drain({ config: { 'queryNode.gracefulStopTimeout': 100 } }).gracePeriod).toBe(130);
});

test('the bound that Milvus falls back to counts where the role has none', () => {
  expect(drain({ config: { 'common.gracefulStopTimeout': 60 } })).toMatchObject({
    gracePeriod: 90,
    keys: { 'queryNode.gracefulStopTimeout': 60 },
  });
});

test('a grace period makes the bound, with a margin before the kill', () => {
  expect(drain({ grace: Duration.seconds(300) })).toMatchObject({
    gracePeriod: 300,
    keys: { 'queryNode.gracefulStopTimeout': 270 },
    told: [],
  });
  expect(drain({ grace: Duration.seconds(20) }).keys).toEqual({ 'queryNode.gracefulStopTimeout': 15 });
});

test('a grace period below a stop timeout is reported', () => {
  const { told, gracePeriod } = drain({ config: { 'queryNode.gracefulStopTimeout': 100 }, grace: Duration.seconds(60) });
  expect(told).toEqual(['terminationGracePeriod is 60 s, but Milvus may take 100 s to stop.']);
  expect(gracePeriod).toBe(60);
});

test('a role without a stop timeout still gets a grace period', () => {
  expect(drain({ role: 'cdc' })).toMatchObject({ longestStop: 10, gracePeriod: 40, keys: {} });
});
