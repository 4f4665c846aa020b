import type { CoordinatorTopology } from '@org/milvus-k8s';
import { waveOf } from '../support/pods';
import { LINES, RELEASES, STREAMING_LINES, cluster, type Line } from '../support/instances';
import { output, type Output } from '../support/synthesis';

interface Topology {
  readonly line: Line;
  readonly coordinators: CoordinatorTopology;
  /** Workloads by step of the rollout, without the name of the cluster. */
  readonly steps: readonly (readonly string[])[];
}

const ONE_PROCESS = [['indexnode'], ['mixcoord'], ['querynode'], ['datanode'], ['proxy']];
const FOUR_PROCESSES = [
  ['indexnode'],
  ['rootcoord'],
  ['datacoord'],
  ['indexcoord'],
  ['querycoord'],
  ['querynode'],
  ['datanode'],
  ['proxy'],
];
const STREAMING = [['cdc'], ['mixcoord', 'streamingnode'], ['querynode'], ['datanode'], ['proxy']];

/** What the vendor's operator runs, and in which order it upgrades. */
const TOPOLOGIES: readonly Topology[] = [
  ...LINES.filter((line) => !STREAMING_LINES.includes(line)).flatMap((line): Topology[] => [
    { line, coordinators: 'mixcoord', steps: ONE_PROCESS },
    { line, coordinators: 'separate', steps: FOUR_PROCESSES },
  ]),
  ...STREAMING_LINES.map((line): Topology => ({ line, coordinators: 'mixcoord', steps: STREAMING })),
];

function build({ line, coordinators }: Topology): Output {
  const cdc = STREAMING_LINES.includes(line) ? { cdc: {} } : {};
  return output((chart) => cluster(chart, { version: RELEASES[line], coordinators, ...cdc }));
}

const COORDINATORS = ['mixcoord', 'rootcoord', 'querycoord', 'datacoord', 'indexcoord'];

/** The keys of `configs/milvus.yaml` that let a coordinator wait for another one, by coordinator. */
const STANDBY_KEYS: Readonly<Record<string, readonly string[]>> = {
  mixcoord: ['rootCoord', 'queryCoord', 'dataCoord'],
  rootcoord: ['rootCoord'],
  querycoord: ['queryCoord'],
  datacoord: ['dataCoord'],
  indexcoord: [],
};

describe.each(TOPOLOGIES.map((topology) => [`${topology.line} with ${topology.coordinators}`, topology] as const))(
  '%s',
  (_name, topology) => {
    const o = build(topology);

    test('has the roles of the release, each step of the rollout after the one before', () => {
      const waves = new Map<number, string[]>();
      for (const workload of o.workloads) {
        const role = workload.metadata.name.replace(/^milvus-/, '');
        waves.set(waveOf(workload), [...(waves.get(waveOf(workload)) ?? []), role].sort());
      }
      const steps = [...waves].sort(([a], [b]) => a - b).map(([, roles]) => roles);
      expect(steps).toEqual(topology.steps);
    });

    test('every container runs its role', () => {
      for (const { metadata } of o.workloads) {
        const role = metadata.name.replace(/^milvus-/, '');
        const isMixture = role === 'mixcoord' && !STREAMING_LINES.includes(topology.line);
        const expected = isMixture ? ['mixture', '-rootcoord', '-querycoord', '-datacoord', '-indexcoord'] : [role];
        expect(o.container(metadata.name).args).toEqual(['milvus', 'run', ...expected]);
        expect(o.container(metadata.name).name).toBe(role);
      }
    });

    test('every coordinator has active-standby on, whatever its replicas are', () => {
      const present = topology.steps.flat().filter((role) => COORDINATORS.includes(role));
      expect(present.length).toBeGreaterThan(0);
      for (const role of present) {
        const config = o.config(`milvus-${role}`);
        const own = role === 'mixcoord' && STREAMING_LINES.includes(topology.line) ? ['mixCoord'] : [];
        for (const section of [...own, ...(STANDBY_KEYS[role] ?? [])]) {
          expect([role, section, config[`${section}.enableActiveStandby`]]).toEqual([role, section, true]);
        }
        expect(o.workload(`milvus-${role}`).spec.strategy?.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 0 });
      }
    });

    test('without a standby, a coordinator is gone before the next one starts', () => {
      const alone = { activeStandby: false };
      const separate = { rootCoord: alone, queryCoord: alone, dataCoord: alone, indexCoord: alone };
      const props = topology.coordinators === 'separate' ? separate : { mixCoord: alone };
      const { line, coordinators } = topology;
      const off = output((chart) => cluster(chart, { version: RELEASES[line], coordinators, ...props }));
      for (const role of topology.steps.flat().filter((each) => COORDINATORS.includes(each))) {
        const { strategy, replicas } = off.workload(`milvus-${role}`).spec;
        expect([role, strategy, replicas]).toEqual([role, { type: 'Recreate' }, 1]);
        for (const section of STANDBY_KEYS[role] ?? []) {
          expect(off.config(`milvus-${role}`)[`${section}.enableActiveStandby`]).toBe(false);
        }
      }
    });

    test('the old cdc stops before the new one starts, because it takes no lock', () => {
      const cdc = o.find('Deployment', 'milvus-cdc');
      expect(cdc?.spec.strategy).toEqual(STREAMING_LINES.includes(topology.line) ? { type: 'Recreate' } : undefined);
    });

    test('every role serves health and metrics, the proxy alone clients', () => {
      for (const { metadata } of o.workloads) {
        const ports = o.container(metadata.name).ports ?? [];
        expect(ports).toContainEqual({ name: 'metrics', containerPort: 9091 });
        expect(ports.some(({ containerPort }) => containerPort === 19530)).toBe(metadata.name === 'milvus-proxy');
        expect(o.container(metadata.name).livenessProbe?.httpGet).toEqual({ path: '/healthz', port: 'metrics' });
      }
    });
  },
);
