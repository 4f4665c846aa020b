import { k8s } from 'cdk8s-plus-27';
import type { PodContainer, PodVolume } from '@org/milvus-k8s/model';
import { cluster } from '../support/instances';
import { fc } from '../support/fast-check';
import { findingsOf, newChart, output } from '../support/synthesis';

/** The leaves of a value, each with its path. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, `${path}/${name}`));
}

/** What a user gives for a value that 1.27 may not know: names that are no field of any object, with values of any depth. */
const UNTYPED = fc.dictionary(
  fc.constantFrom('futureField', 'anotherField', 'newPolicy', 'extraKeys'),
  fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string(), { minLength: 1 }),
    fc.record({ mode: fc.string(), seconds: fc.nat() }),
    fc.record({ terms: fc.array(fc.record({ key: fc.string() }), { minLength: 1 }) }),
  ),
);

const CONTAINER = { name: 'agent', image: 'registry.bank.example/agent:1.2.3' };

test('every leaf that a user gives is in the output, in a prop and in an override', () => {
  fc.assert(
    fc.property(UNTYPED, UNTYPED, UNTYPED, UNTYPED, (container, volume, mount, pod) => {
      const given = {
        initContainer: { ...CONTAINER, ...container, lifecycle: { preStop: { ...container, exec: { command: ['true'] } } } },
        volume: { name: 'models', ...volume, emptyDir: {} },
        mount: { name: 'models', mountPath: '/opt/models', ...mount },
      };
      const written = output((chart) => {
        cluster(chart, {
          proxy: {
            initContainers: [given.initContainer],
            volumes: [given.volume],
            volumeMounts: [given.mount],
            overrides: {
              deployment: (spec) => ({
                ...spec,
                template: { ...spec.template, spec: { containers: [], ...spec.template.spec, ...pod } },
              }),
            },
          },
        });
      }).workload('milvus-proxy').spec.template.spec as unknown as Record<string, readonly Record<string, unknown>[]>;
      const named = (list: string, name: string) => written[list]?.find((each) => each['name'] === name);
      const [milvus] = written['containers'] ?? [];
      const mounts = milvus?.['volumeMounts'] as readonly Record<string, unknown>[];
      const missing = [
        ...leaves(given.initContainer).filter((leaf) => !leaves(named('initContainers', 'agent')).includes(leaf)),
        ...leaves(given.volume).filter((leaf) => !leaves(named('volumes', 'models')).includes(leaf)),
        ...leaves(given.mount).filter((leaf) => !leaves(mounts.find(({ mountPath }) => mountPath === '/opt/models')).includes(leaf)),
        ...leaves(pod).filter((leaf) => !leaves(written).includes(leaf)),
      ];
      expect(missing).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

const SECURED: Partial<PodContainer> = {
  resources: { limits: { memory: k8s.Quantity.fromString('64Mi') } },
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

test('fields that Kubernetes got after 1.27 arrive through the props, without a finding', () => {
  const agent: PodContainer = { ...CONTAINER, ...SECURED, restartPolicy: 'Always', lifecycle: { preStop: { sleep: { seconds: 7 } } } };
  const models: PodVolume = { name: 'models', image: { reference: 'registry.bank.example/models:1', pullPolicy: 'IfNotPresent' } };
  const term = { topologyKey: 'kubernetes.io/hostname', matchLabelKeys: ['pod-template-hash'] };
  const chart = newChart();
  cluster(chart, {
    proxy: {
      initContainers: [agent],
      volumes: [models],
      volumeMounts: [{ name: 'models', mountPath: '/opt/models', recursiveReadOnly: 'Enabled' }],
      affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } },
    },
    overrides: { service: (spec) => ({ ...spec, trafficDistribution: 'PreferClose' }) },
  });
  expect(findingsOf(chart)).toEqual([]);
  const objects = output((same) => {
    cluster(same, {
      proxy: {
        initContainers: [agent],
        volumes: [models],
        volumeMounts: [{ name: 'models', mountPath: '/opt/models', recursiveReadOnly: 'Enabled' }],
        affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } },
      },
      overrides: { service: (spec) => ({ ...spec, trafficDistribution: 'PreferClose' }) },
    });
  });
  const pod = objects.workload('milvus-proxy').spec.template.spec;
  expect(pod).toMatchObject({
    initContainers: expect.arrayContaining([
      expect.objectContaining({ name: 'agent', restartPolicy: 'Always', lifecycle: { preStop: { sleep: { seconds: 7 } } } }),
    ]) as unknown,
    volumes: expect.arrayContaining([models]) as unknown,
    affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } },
  });
  expect(objects.get('Service', 'milvus').spec).toMatchObject({ trafficDistribution: 'PreferClose' });
});
