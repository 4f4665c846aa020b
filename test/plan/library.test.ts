import '@org/milvus-k8s/jest';
import { Size } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import type { Chart } from 'cdk8s';
import {
  InCluster,
  InClusterDependencies,
  MilvusCluster,
  MilvusVersion,
  ObjectStorage,
  Rollout,
  WorkloadIdentity,
  type MilvusClusterProps,
} from '@org/milvus-k8s';
import { plan, type Plan, type PlannedChange } from '@org/milvus-k8s/plan';
import { EXAMPLE_NAMES, exampleOutput } from '../support/examples';
import { ROLE_ARN, cluster, externalDependencies, inClusterDependencies, secret, type InClusterSetup } from '../support/instances';
import { output } from '../support/synthesis';

type Build = (chart: Chart) => void;

const planOf = (before: Build, after: Build): Plan => plan(output(before).objects, output(after).objects);

/** A change of one prop of a cluster on services outside of the app. */
const propChange = (before: Partial<MilvusClusterProps>, after: Partial<MilvusClusterProps>): Plan =>
  planOf(
    (chart) => cluster(chart, before),
    (chart) => cluster(chart, after),
  );

/** A change of the services in the cluster. */
const serviceChange = (before: InClusterSetup, after: InClusterSetup): Plan => {
  const build = (setup: InClusterSetup) => (chart: Chart) =>
    void cluster(chart, { dependencies: inClusterDependencies(chart, 'deps', setup) });
  return planOf(build(before), build(after));
};

const find = (made: Plan, object: string): PlannedChange | undefined => made.changes.find(({ kind, name }) => `${kind} ${name}` === object);
const words = (change: PlannedChange | undefined) =>
  (change?.effects ?? []).flatMap(({ reason, error, fix }) => [reason, error, fix]).join('\n');

describe('a change of a prop', () => {
  test('more memory of the query nodes restarts them alone, one after the other', () => {
    const made = propChange({ queryNode: { memory: Size.gibibytes(16) } }, { queryNode: { memory: Size.gibibytes(32) } });
    expect(made).toRestartOnly('queryNode');
    const [change] = made.changes;
    expect(made.changes).toHaveLength(1);
    expect(change).toMatchObject({ class: 'rolls', wave: 3, rollout: { atOnce: 1, surge: 1, room: { memory: '32Gi' } } });
    expect(words(change)).toContain('memory of querynode (16Gi to 32Gi)');
  });

  test('a key that Milvus reloads restarts nothing', () => {
    const made = propChange({}, { config: { 'quotaAndLimits.dml.enabled': true } });
    expect(made).toRestartOnly();
    expect(made.worst).toBe('at-once');
    expect(words(find(made, 'ConfigMap milvus-proxy-config'))).toContain('quotaAndLimits.dml.enabled default to true');
  });

  test('a key that Milvus reads at start restarts the roles that read it', () => {
    const made = propChange({}, { config: { 'proxy.http.port': 8080 } });
    expect(made).toRestartOnly('proxy');
    expect(words(find(made, 'Deployment milvus-proxy'))).toContain('configuration that Milvus reads only at start');
    expect(words(find(made, 'ConfigMap milvus-proxy-config'))).toContain('with the rollout of this change');
  });

  test('another number of query nodes restarts none', () => {
    const made = propChange({ queryNode: { replicas: 5 } }, { queryNode: { replicas: 3 } });
    expect(made).toRestartOnly();
    expect(words(find(made, 'Deployment milvus-querynode'))).toContain('must fit in 3 × ');
  });

  test('autoscaling instead of a fixed number first leaves one pod', () => {
    const made = propChange(
      { queryNode: { replicas: 5 } },
      { queryNode: { autoscaling: { minReplicas: 5, maxReplicas: 9, cpuUtilization: 60 } } },
    );
    expect(find(made, 'Deployment milvus-querynode')).toMatchObject({ class: 'outage', scaling: { from: 5, to: 1 } });
  });

  test('Recreate instead of a rolling update is told before it happens', () => {
    const made = propChange({ dataNode: { rollout: Rollout.rolling({ maxSurge: 1 }) } }, { dataNode: { rollout: Rollout.recreate() } });
    expect(find(made, 'Deployment milvus-datanode')?.class).toBe('next-restart');
  });

  test('other clients close the port to those that had it', () => {
    const clients = (name: string) => (chart: Chart) =>
      cluster(chart, { clients: [Namespaces.select(chart, 'clients', { names: [name] })] });
    const made = planOf(clients('shop'), clients('search'));
    expect(find(made, 'NetworkPolicy milvus')?.class).toBe('outage');
    expect(made.changes.flatMap(({ security }) => security.map(({ topic, direction }) => `${topic} ${direction}`))).toEqual([
      'policy opens',
      'policy closes',
    ]);
  });

  test('authorization off is a change of security', () => {
    const made = propChange({ config: { 'common.security.authorizationEnabled': true } }, {});
    const texts = made.changes.flatMap(({ security }) => security.map(({ direction, text }) => `${direction} ${text}`));
    expect(texts[0]).toContain("opens data['user.yaml'].common.security.authorizationEnabled");
  });
});

test('toRestartOnly fails if another role restarts, or the role does not, and names both', () => {
  const made = propChange({ queryNode: { memory: Size.gibibytes(16) } }, { queryNode: { memory: Size.gibibytes(32) } });
  expect(() => expect(made).toRestartOnly('proxy')).toThrow(/Deployment milvus-querynode \(queryNode\)[^]*not proxy/);
  expect(() => expect(made).toRestartOnly()).toThrow('The plan restarts these');
  expect(made).not.toRestartOnly('queryNode', 'proxy');
});

describe('a step to another release', () => {
  const version = (release: string) => MilvusVersion.of(release);

  test('a patch restarts every role, in waves', () => {
    const made = propChange({ version: version('2.6.24') }, { version: version('2.6.25') });
    expect(made).toRestartOnly('mixCoord', 'streamingNode', 'queryNode', 'dataNode', 'proxy');
    expect(made.worst).toBe('rolls');
  });

  test('2.5 to 2.6 deletes the index nodes and loses nothing', () => {
    const made = propChange(
      { version: version('2.5.27') },
      { version: version('2.6.25'), upgradingFrom: version('2.5.27'), upgradingFromCoordinators: 'mixcoord' },
    );
    expect(made.changes.filter(({ class: each }) => each === 'data-loss' || each === 'unknown')).toEqual([]);
    expect(find(made, 'Deployment milvus-indexnode')?.operation).toBe('delete');
  });

  test('2.6 back to 2.5 loses the metadata', () => {
    const made = propChange({ version: version('2.6.25') }, { version: version('2.5.27') });
    expect(words(find(made, 'Deployment milvus-mixcoord'))).toContain('cannot go back');
    expect(made.worst).toBe('data-loss');
  });

  test('2.4 to 2.6 skips a line', () => {
    const made = propChange({ version: MilvusVersion.of('2.4.24', { allowVulnerable: 'a test' }) }, { version: version('2.6.25') });
    expect(words(find(made, 'Deployment milvus-mixcoord'))).toContain('does not support 2.4.24 to 2.6.25 in one step');
  });

  test('3.0 back to 2.6 needs the waves of a rollback', () => {
    const forward = propChange({ version: version('3.0.1') }, { version: version('2.6.25') });
    expect(words(find(forward, 'Deployment milvus-mixcoord'))).toContain('in the order of an upgrade, and this is a rollback');
  });
});

describe('services in the cluster', () => {
  test('a larger disk of etcd is refused, with the guide', () => {
    const made = serviceChange({}, { metaStore: { storage: { size: Size.gibibytes(200) } } });
    expect(find(made, 'StatefulSet deps-etcd')?.class).toBe('refused');
    expect(words(find(made, 'StatefulSet deps-etcd'))).toContain('docs/how-to/grow-a-disk.md');
  });

  test.each([
    ['etcd 5 to 3', { metaStore: { members: 5 } }, { metaStore: { members: 3 } }, 'StatefulSet deps-etcd', 'outage'],
    ['etcd 3 to 1', { metaStore: { members: 3 } }, { metaStore: { members: 1 } }, 'StatefulSet deps-etcd', 'outage'],
    ['MinIO 4 to 6', { objectStorage: { nodes: 4 } }, { objectStorage: { nodes: 6 } }, 'StatefulSet deps-minio', 'outage'],
    ['MinIO 4 to 1', { objectStorage: { nodes: 4 } }, { objectStorage: { nodes: 1 } }, 'StatefulSet deps-minio', 'data-loss'],
  ])('%s is told as what it does to the members', (_change, before, after, object, expected) => {
    expect(find(serviceChange(before as InClusterSetup, after as InClusterSetup), object)?.class).toBe(expected);
  });

  test('renamed services start empty next to the old ones, and the way to keep the name is told', () => {
    const build = (id: string) => (chart: Chart) => {
      const dependencies = new InClusterDependencies(chart, id, {
        objectStorage: InCluster.minio({ credentials: { secret: secret(chart, 'minio') } }),
      });
      return void new MilvusCluster(chart, 'milvus', { dependencies });
    };
    const made = planOf(build('deps'), build('stores'));
    expect(find(made, 'StatefulSet stores-etcd')).toMatchObject({ class: 'data-loss', operation: 'create', renamed: 'deps-etcd' });
    expect(words(find(made, 'StatefulSet stores-etcd'))).toContain('Keep the name deps-etcd');
    expect(find(made, 'ConfigMap milvus-proxy-config')?.class).toBe('data-loss');
  });

  test('a renamed Milvus starts empty next to its data, unless it keeps the prefixes', () => {
    const build = (id: string, prefixes: Partial<MilvusClusterProps> = {}) => {
      return (chart: Chart) => void new MilvusCluster(chart, id, { dependencies: externalDependencies(chart), ...prefixes });
    };
    const made = planOf(build('milvus'), build('vectors'));
    const record = find(made, 'ConfigMap vectors-choices');
    expect(record).toMatchObject({ class: 'data-loss', operation: 'create', renamed: 'milvus-choices' });
    expect(words(record)).toContain('Milvus starts empty next to its data');
    expect(words(record)).toContain("set name: 'milvus' of the construct");
    const same = { bucketRootPath: 'shared', etcdRootPath: 'shared', channelPrefix: 'shared' };
    expect(find(planOf(build('milvus', same), build('vectors', same)), 'ConfigMap vectors-choices')?.class).toBe('created');
  });

  test('another bucket leaves the files behind', () => {
    const bucket = (name: string) => (chart: Chart) =>
      void cluster(chart, {
        dependencies: externalDependencies(chart, 'dependencies', {
          objectStorage: ObjectStorage.s3({ bucket: name, region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) }),
        }),
      });
    const made = planOf(bucket('first-bucket'), bucket('other-bucket'));
    expect(words(find(made, 'ConfigMap milvus-proxy-config'))).toContain(
      'minio.bucketName first-bucket to other-bucket: Milvus starts empty',
    );
    expect(find(made, 'ConfigMap milvus-choices')?.class).toBe('refused');
  });
});

describe('every example', () => {
  test.each(EXAMPLE_NAMES)('%s over itself changes nothing', (name) => {
    expect(plan(exampleOutput(name).objects, exampleOutput(name).objects)).toMatchObject({ changes: [], summary: { roll: 0 } });
  });

  test.each(EXAMPLE_NAMES)('%s installed from nothing is created, and nothing of it is unknown, refused or lost', (name) => {
    const made = plan([], exampleOutput(name).objects);
    expect([...new Set(made.changes.map((change) => change.class))]).toEqual(['created']);
  });
});
