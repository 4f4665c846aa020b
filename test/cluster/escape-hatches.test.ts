import { LocalStorage, Manifest, MilvusRules, MilvusStandalone, MilvusVersion, QueryNodeGroup, type RoleOverrides } from '@org/milvus-k8s';
import { AppModel } from '@org/milvus-k8s/model';
import { ApiObject, JsonPatch, Size, type Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { EXAMPLE_NAMES, exampleChart } from '../support/examples';
import { cluster, secret } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import type { ObjectJson } from '../support/manifest-json';
import { findingsOf, newChart, output, synth } from '../support/synthesis';

/** A field of the Kubernetes API by kind, in its own spelling, that the library does not set. */
const PATCHES: Readonly<Record<string, { readonly path: string; readonly value: unknown }>> = {
  Deployment: { path: '/spec/template/spec/containers/0/resources/limits/nvidia.com~1gpu', value: 1 },
  StatefulSet: { path: '/spec/template/spec/hostAliases', value: [{ ip: '10.0.0.1', hostnames: ['storage.internal'] }] },
  Service: { path: '/spec/clusterIP', value: '10.96.0.42' },
  ConfigMap: { path: '/immutable', value: false },
  ServiceAccount: { path: '/imagePullSecrets', value: [{ name: 'registry' }] },
  NetworkPolicy: { path: '/spec/policyTypes/1', value: 'Egress' },
  PodDisruptionBudget: { path: '/spec/maxUnavailable', value: '25%' },
  CronJob: { path: '/spec/suspend', value: true },
  Job: { path: '/spec/suspend', value: true },
  ScaledObject: { path: '/spec/pollingInterval', value: 10 },
  VerticalPodAutoscaler: { path: '/spec/updatePolicy/updateMode', value: 'Initial' },
  GRPCRoute: { path: '/spec/rules/0/name', value: 'all-methods' },
  HTTPRoute: { path: '/spec/rules/0/name', value: 'rest' },
  Namespace: { path: '/metadata/labels/team', value: 'search' },
  ResourceQuota: { path: '/spec/hard/pods', value: '40' },
  LimitRange: { path: '/spec/limits/0/type', value: 'Container' },
  Certificate: { path: '/spec/duration', value: '720h' },
  BackendTLSPolicy: { path: '/spec/validation/hostname', value: 'milvus' },
  PodMonitor: { path: '/spec/jobLabel', value: 'team' },
  PrometheusRule: { path: '/spec/groups/0/interval', value: '1m' },
  HorizontalPodAutoscaler: { path: '/spec/behavior/scaleDown/stabilizationWindowSeconds', value: 900 },
};

/** The value at a JSON pointer. */
function at(object: ObjectJson, pointer: string): unknown {
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replace(/~1/g, '/'));
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], object);
}

/** The objects that the library emits in a chart, as constructs. The first synth decides which there are. */
function emittedIn(build: () => Chart): (chart: Chart) => Manifest[] {
  const reference = build();
  synth(reference);
  const emitted = new Set(reference.node.findAll().map((construct) => construct.node.path));
  // For cdk8s, whatever is an ApiObject is an instance of each of its subclasses.
  const isOwn = (construct: IConstruct): construct is Manifest => construct.constructor === Manifest;
  return (chart) => chart.node.findAll().filter((construct) => isOwn(construct) && emitted.has(construct.node.path)) as Manifest[];
}

const nameOf = ({ kind, metadata: { name } }: Pick<ObjectJson, 'kind'> & { readonly metadata: { readonly name?: string } }) =>
  `${kind} ${name}`;

describe.each(EXAMPLE_NAMES)('every object of the library in %s', (name) => {
  const build = () => exampleChart(name);
  /** Without what the example makes with cdk8s-plus. */
  const own = (chart: Chart, objects: readonly Manifest[]) => {
    const names = new Set(objects.map(nameOf));
    return synth(chart).objects.filter((object) => names.has(nameOf(object)));
  };

  test('can be patched with the names of the Kubernetes API, one field each', () => {
    const chart = build();
    const objects = emittedIn(build)(chart);
    for (const object of objects) {
      const patch = PATCHES[object.kind];
      if (!patch) throw new Error(`There is no patch for a ${object.kind} yet.`);
      ApiObject.of(object).addJsonPatch(JsonPatch.add(patch.path, patch.value));
    }
    const emitted = own(chart, objects);
    expect(emitted).toHaveLength(objects.length);
    for (const object of emitted) {
      const { path, value } = PATCHES[object.kind] ?? { path: '', value: undefined };
      expect([object.kind, object.metadata.name, at(object, path)]).toEqual([object.kind, object.metadata.name, value]);
      expect(schemaErrors(object)).toEqual([]);
    }
  });

  test('takes a patch beside the content that is computed at synth', () => {
    const [plain, patched] = [build(), build()];
    const objects = emittedIn(build)(patched);
    for (const object of objects) object.addJsonPatch(JsonPatch.add('/metadata/annotations/example.com~1owner', 'search'));
    const stripped = own(patched, objects).map((object) => {
      const { 'example.com/owner': owner, ...annotations } = object.metadata.annotations ?? {};
      expect(owner).toBe('search');
      return { ...object, metadata: { ...object.metadata, annotations } };
    });
    expect(stripped).toEqual(own(plain, objects));
  });
});

test('every object of an instance can be reached by a public field', () => {
  const chart = newChart();
  const milvus = cluster(chart, {
    queryNode: { autoscaling: { maxReplicas: 4 }, storage: LocalStorage.persistent({ size: Size.gibibytes(1) }) },
    dataNode: { keda: { maxReplicas: 4, cpuUtilization: 60 }, recommendResources: true },
    proxyCanary: { version: MilvusVersion.of('2.6.26'), replicas: 2 },
  });
  const group = new QueryNodeGroup(chart, 'hot', { cluster: milvus });
  const roles = [milvus.proxy, milvus.mixCoord, milvus.queryNode, milvus.dataNode, milvus.streamingNode, milvus.proxyCanary, group];
  const fields = roles.flatMap((role) => {
    if (!role) throw new Error('A role is missing.');
    return [
      role.workload,
      role.configMap,
      role.headlessService,
      role.disruptionBudget,
      role.autoscaler,
      role.scaledObject,
      role.verticalPodAutoscaler,
    ];
  });
  const services = [milvus.service, milvus.proxyCanary?.service].flatMap((service) => (service ? [ApiObject.of(service)] : []));
  const reachable = new Set<unknown>([...services, milvus.serviceAccount, milvus.networkPolicy, milvus.recordedChoices, ...fields]);
  synth(chart);
  const manifests = chart.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
  expect(manifests.length).toBeGreaterThan(20);
  expect(manifests.filter((manifest) => !reachable.has(manifest)).map(({ node }) => node.path)).toEqual([]);
});

test('a JSON patch comes after a typed override', () => {
  const chart = newChart();
  const { service } = new MilvusStandalone(chart, 'milvus', {
    overrides: { service: (spec) => ({ ...spec, sessionAffinity: 'ClientIP', ipFamilyPolicy: 'SingleStack' }) },
  });
  service.addJsonPatch(JsonPatch.replace('/spec/sessionAffinity', 'None'));
  expect(synth(chart).get('Service', 'milvus').spec).toMatchObject({ sessionAffinity: 'None', ipFamilyPolicy: 'SingleStack' });
});

test('a typed override sees the content that would be emitted, and can take from it', () => {
  const o = output((chart) =>
    cluster(chart, {
      proxy: {
        overrides: {
          deployment: ({ template, ...spec }) => ({
            ...spec,
            template: { ...template, spec: { ...template.spec!, topologySpreadConstraints: [] } },
          }),
        },
      },
    }),
  );
  expect(o.workload('milvus-proxy').spec.template.spec.topologySpreadConstraints).toEqual([]);
  expect(o.workload('milvus-proxy').spec.replicas).toBe(2);
});

test('what an override says of pods and grace period is what the rules see, and is applied once', () => {
  const deployment: NonNullable<RoleOverrides['deployment']> = (spec) => ({ ...spec, replicas: (spec.replicas ?? 0) * 2 });
  const chart = newChart();
  const milvus = cluster(chart, { proxy: { replicas: 1, overrides: { deployment } } });
  const [model] = AppModel.of(milvus).seal().instances;
  expect(model?.roles.find(({ role }) => role === 'proxy')?.replicas).toEqual({ kind: 'fixed', count: 2 });
  expect(findingsOf(chart)).toEqual([]);
  const o = synth(chart);
  expect(o.workload('milvus-proxy').spec.replicas).toBe(2);
  expect(o.find('PodDisruptionBudget', 'milvus-proxy')).toBeDefined();
});

test('an override of one role leaves the others as they are', () => {
  const plain = output((chart) => cluster(chart));
  const overridden = output((chart) => cluster(chart, { proxy: { overrides: { deployment: (spec) => ({ ...spec, paused: true }) } } }));
  const changed = overridden.objects.filter((object, index) => JSON.stringify(object) !== JSON.stringify(plain.objects[index]));
  expect(changed.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(['Deployment milvus-proxy']);
});

describe('podDefaults', () => {
  test('reach every role, and a role that says otherwise wins', () => {
    const o = output((chart) =>
      cluster(chart, {
        podDefaults: { priorityClassName: 'high', nodeSelector: { pool: 'milvus' } },
        queryNode: { priorityClassName: 'highest' },
      }),
    );
    for (const { metadata, spec } of o.workloads) {
      const { priorityClassName, nodeSelector } = spec.template.spec;
      expect([priorityClassName, nodeSelector]).toEqual([metadata.name === 'milvus-querynode' ? 'highest' : 'high', { pool: 'milvus' }]);
    }
  });

  test('reach a query node group too', () => {
    const o = output(
      (chart) => new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { podDefaults: { schedulerName: 'volcano' } }) }),
    );
    expect(o.workload('milvus-querynode-hot').spec.template.spec.schedulerName).toBe('volcano');
  });

  test('add up with those of a role where they are labels, annotations and variables', () => {
    const o = output((chart) =>
      cluster(chart, {
        podDefaults: { labels: { team: 'search', tier: 'data' }, annotations: { a: '1' }, env: { GOGC: '80', TZ: 'UTC' } },
        proxy: { labels: { tier: 'edge' }, annotations: { b: '2' }, env: { TZ: 'CET' } },
      }),
    );
    const { labels, annotations } = o.workload('milvus-proxy').spec.template.metadata;
    expect(labels).toMatchObject({ team: 'search', tier: 'edge' });
    expect(annotations).toMatchObject({ a: '1', b: '2' });
    expect([o.environment('milvus-proxy', 'GOGC'), o.environment('milvus-proxy', 'TZ')]).toEqual(['80', 'CET']);
  });

  test('cannot change what selectors are made of', () => {
    const o = output((chart) => {
      const labels = { 'milvus.io/group': 'mine', 'app.kubernetes.io/component': 'mine' };
      MilvusRules.of(cluster(chart, { podDefaults: { labels } })).suppress('MK-POD-008', 'to see what becomes of them');
    });
    for (const { spec } of o.workloads) expect(spec.template.metadata.labels).toMatchObject(spec.selector.matchLabels ?? {});
  });
});

describe('the image', () => {
  const images = (o: ReturnType<typeof output>) =>
    new Set(
      o.workloads.flatMap(({ spec: { template } }) =>
        [...(template.spec.initContainers ?? []), ...template.spec.containers].map(({ image }) => image),
      ),
    );
  const DIGEST = `sha256:${'0f'.repeat(32)}`;

  test('of all containers comes from the registry of the company, pinned by digest', () => {
    const o = output((chart) => cluster(chart, { imageRegistry: 'registry.bank.example:5000/mirror', imageDigest: DIGEST }));
    expect([...images(o)]).toEqual([
      expect.stringMatching(new RegExp(`^registry\\.bank\\.example:5000/mirror/milvusdb/milvus:v2\\.6\\.\\d+@${DIGEST}$`)),
    ]);
  });

  test('is pulled as asked, with the credentials that are named, by every pod', () => {
    const o = output((chart) => cluster(chart, { imagePullPolicy: 'Always', imagePullSecrets: [secret(chart, 'registry')] }));
    for (const { spec } of o.workloads) {
      expect(spec.template.spec.imagePullSecrets).toEqual([{ name: 'registry' }]);
      for (const container of spec.template.spec.containers) expect(container.imagePullPolicy).toBe('Always');
    }
  });
});
