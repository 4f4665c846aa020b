import { Size, Testing, type Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { InCluster, LocalStorage, MilvusCluster, MilvusRules, QueryNodeGroup, type ClientServiceProps } from '@org/milvus-k8s';
import { Platform, type PlatformProps } from '@org/milvus-k8s/platform';
import { Attu } from '@org/milvus-k8s/exposure';
import { Birdwatcher, SmokeTest } from '@org/milvus-k8s/operations';
import { EXAMPLES } from '../../examples';
import { inClusterDependencies, secret } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import type { ContainerJson } from '../support/manifest-json';
import { newChart, synth, type Output } from '../support/synthesis';

interface PodJson {
  readonly containers: readonly ContainerJson[];
  readonly initContainers?: readonly ContainerJson[];
  readonly imagePullSecrets?: readonly { readonly name: string }[];
  readonly securityContext?: object;
  readonly affinity?: unknown;
}

/** The pods of every workload, Job and CronJob, with the names of these. */
function podsOf({ objects }: Output): [string, PodJson][] {
  const podIn = (value: unknown): PodJson | undefined => {
    const { spec, template, jobTemplate } = value as { spec?: unknown; template?: { spec: PodJson }; jobTemplate?: unknown };
    if (template) return template.spec;
    const inner = spec ?? jobTemplate;
    return inner === undefined ? undefined : podIn(inner);
  };
  return objects.flatMap((object) => {
    const pod = ['Deployment', 'StatefulSet', 'Job', 'CronJob'].includes(object.kind) ? podIn(object) : undefined;
    return pod ? [[`${object.kind} ${object.metadata.name}`, pod] as [string, PodJson]] : [];
  });
}

const containersOf = ({ initContainers = [], containers }: PodJson) => [...initContainers, ...containers];

const platformFindings = (chart: Chart) =>
  MilvusRules.of(chart.node.root)
    .findings()
    .filter(({ rule }) => rule.id.startsWith('MK-PLT'));

const REGISTRY = 'registry.bank.example/mirror';

/** Milvus, all services next to it, Jobs and tools, on one platform. */
function everything(props: (scope: Construct) => PlatformProps): { readonly chart: Chart; readonly output: Output } {
  const chart = newChart();
  new Platform(props(chart)).applyTo(chart);
  const dependencies = inClusterDependencies(chart, 'deps', {
    messageQueue: InCluster.pulsar(),
    objectStorage: { milvusUser: { secret: secret(chart, 'user') } },
  });
  const milvus = new MilvusCluster(chart, 'milvus', {
    dependencies,
    proxy: { sidecars: [{ name: 'agent', image: `${REGISTRY}/agent:1.2.3` }] },
    queryNode: { storage: LocalStorage.ephemeralVolume({ size: Size.gibibytes(50) }) },
  });
  new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
  new SmokeTest(chart, 'smoke', { milvus });
  new Birdwatcher(chart, 'birdwatcher', { milvus });
  new Attu(chart, 'attu', { milvus });
  return { chart, output: synth(chart) };
}

describe('one platform', () => {
  const { output } = everything((scope) => ({
    distribution: 'openshift',
    imageRegistry: REGISTRY,
    imagePullSecrets: [secret(scope, 'mirror')],
    storageClassName: 'fast',
    proxy: { https: 'http://proxy:3128', clusterNetworks: ['10.244.0.0/16'] },
    nodeArchitecture: 'amd64',
    cpuFeatures: ['AVX2'],
  }));
  const pods = podsOf(output);

  test.each(pods)('gives %s its registry and credentials', (_name, pod) => {
    expect(containersOf(pod).filter(({ image }) => !image.startsWith(`${REGISTRY}/`))).toEqual([]);
    expect(pod.imagePullSecrets).toEqual([{ name: 'mirror' }]);
  });

  test.each(pods)('leaves the ids of %s to OpenShift, and keeps the rest of the restricted standard', (_name, pod) => {
    expect(JSON.stringify(pod)).not.toMatch(/"(runAsUser|runAsGroup|fsGroup)":/);
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
  });

  test.each(pods)('sends %s through the proxy to the internet, and not to other pods', (_name, pod) => {
    for (const { env = [] } of containersOf(pod)) {
      const values = Object.fromEntries(env.map(({ name, value }) => [name, value]));
      expect(values).toMatchObject({ HTTPS_PROXY: 'http://proxy:3128' });
      expect(values['NO_PROXY']?.split(',')).toEqual(expect.arrayContaining(['.svc', '10.244.0.0/16', '127.0.0.1']));
    }
  });

  test.each(pods)('keeps %s on nodes of the architecture', (name, pod) => {
    const text = JSON.stringify(pod.affinity);
    expect(text).toContain('"kubernetes.io/arch"');
    expect(text.includes('cpu-cpuid.AVX2')).toBe(/(Deployment|StatefulSet) milvus-(?!attu|birdwatcher)/.test(name));
  });

  test('gives every disk its class', () => {
    const text = output.objects.map((object) => JSON.stringify(object)).join('\n');
    const sizes = [...text.matchAll(/"requests":\{"storage":/g)].length;
    expect([...text.matchAll(/"storageClassName":"fast"/g)]).toHaveLength(sizes);
    expect(sizes).toBeGreaterThan(5);
  });
});

test('digests reach every image of the app once', () => {
  const digest = `sha256:${'4a'.repeat(32)}`;
  const images = podsOf(everything(() => ({})).output).flatMap(([, pod]) => containersOf(pod).map(({ image }) => image));
  const names = [...new Set(images)].map((image) => image.replace(/^[^/]*\.[^/]*\/(mirror\/)?/, ''));
  const { chart, output } = everything(() => ({ imageDigests: Object.fromEntries(names.map((name) => [name, digest])) }));
  for (const [, pod] of podsOf(output)) for (const { image } of containersOf(pod)) expect(image).toMatch(`@${digest}`);
  expect(platformFindings(chart)).toEqual([]);
});

test('a prop of a construct comes before the platform', () => {
  const chart = newChart();
  new Platform({ imageRegistry: REGISTRY, storageClassName: 'fast' }).applyTo(chart);
  const dependencies = inClusterDependencies(chart, 'deps', {
    imageRegistry: 'other.example',
    metaStore: { storage: { size: Size.gibibytes(20), storageClassName: 'slow' } },
  });
  new MilvusCluster(chart, 'milvus', { dependencies, imageRegistry: 'third.example' });
  const output = synth(chart);
  expect(output.container('milvus-proxy').image).toMatch(/^third\.example\/milvusdb/);
  expect(output.container('deps-etcd').image).toMatch(/^other\.example\//);
  expect(JSON.stringify(output.workload('deps-etcd').spec)).toContain('"storageClassName":"slow"');
});

test('the platform of a chart replaces single props of that of the app', () => {
  const chart = newChart();
  new Platform({ kubernetes: '1.35', imageRegistry: 'app.example' }).applyTo(chart.node.root);
  new Platform({ imageRegistry: 'chart.example' }).applyTo(chart);
  const { kubernetes } = Platform.of(chart);
  new MilvusCluster(chart, 'milvus', { dependencies: inClusterDependencies(chart) });
  expect(kubernetes).toBe('1.35');
  expect(synth(chart).container('milvus-proxy').image).toMatch(/^chart\.example\//);
});

test('a platform of one Milvus is that of its Jobs in the same chart, and of nothing else', () => {
  const chart = newChart();
  const platform = new Platform({ imageRegistry: REGISTRY });
  const milvus = new MilvusCluster(chart, 'milvus', { dependencies: inClusterDependencies(chart), platform });
  new Birdwatcher(chart, 'birdwatcher', { milvus });
  const output = synth(chart);
  expect(output.container('milvus-birdwatcher').image).toMatch(`${REGISTRY}/milvusdb/birdwatcher`);
  expect(output.container('deps-etcd').image).not.toMatch(REGISTRY);
});

test('Autopilot, whose pods write 10 GiB at most, gets volumes for what query nodes map', () => {
  const chart = newChart();
  new Platform({ distribution: 'gke-autopilot' }).applyTo(chart);
  new MilvusCluster(chart, 'milvus', { dependencies: inClusterDependencies(chart) });
  const output = synth(chart);
  expect(JSON.stringify(output.workload('milvus-querynode').spec)).toContain('"ephemeral":{"volumeClaimTemplate"');
  expect(JSON.stringify(output.workload('milvus-proxy').spec)).not.toContain('"volumeClaimTemplate"');
  expect(platformFindings(chart)).toEqual([]);
});

describe.each(Object.entries(EXAMPLES))('the example %s', (name, Example) => {
  const on = (kubernetes: '1.27' | '1.37') => {
    const app = Testing.app();
    new Platform({ kubernetes }).applyTo(app);
    return new Example(app, name);
  };

  test('is valid on the oldest Kubernetes, whose API has no other fields', () => {
    const chart = on('1.27');
    expect(synth(chart).objects.flatMap(schemaErrors)).toEqual([]);
  });

  test.each(['1.27', '1.37'] as const)('has only fields of Kubernetes %s', (kubernetes) => {
    expect(platformFindings(on(kubernetes)).filter(({ rule }) => rule.id === 'MK-PLT-004')).toEqual([]);
  });
});

describe('features of the release', () => {
  const on = (kubernetes: PlatformProps['kubernetes'], service: ClientServiceProps = {}) => {
    const chart = newChart();
    new Platform({ ...(kubernetes ? { kubernetes } : {}) }).applyTo(chart);
    new MilvusCluster(chart, 'milvus', {
      dependencies: inClusterDependencies(chart),
      proxy: { sidecars: [{ name: 'agent', image: 'agent:1.2.3' }] },
      service,
    });
    return synth(chart);
  };

  test('a container next to Milvus starts before it and stops after it, where Kubernetes can do that', () => {
    const pod = (o: Output) => o.workload('milvus-proxy').spec.template.spec as PodJson;
    expect(pod(on('1.29')).initContainers).toContainEqual(expect.objectContaining({ name: 'agent', restartPolicy: 'Always' }));
    expect(pod(on('1.29')).containers).toHaveLength(1);
    expect(pod(on('1.28')).containers.map(({ name }) => name)).toEqual(['proxy', 'agent']);
  });

  test('the kubelet waits before a stop, so that the image needs no sleep', () => {
    expect(on('1.30').container('milvus-proxy').lifecycle?.preStop).toEqual({ sleep: { seconds: expect.any(Number) as number } });
    expect(on('1.29').container('milvus-proxy').lifecycle?.preStop).toHaveProperty('exec');
  });

  test('Milvus restarts when it is resized in place, because it sizes its pools at the start', () => {
    const restarts = { resizePolicy: expect.arrayContaining([{ resourceName: 'memory', restartPolicy: 'RestartContainer' }]) as unknown };
    expect(on('1.33').container('milvus-querynode')).toMatchObject(restarts);
    expect(on('1.32').container('milvus-querynode')).not.toHaveProperty('resizePolicy');
  });

  test('a preference of zones is spelled as the release spells it', () => {
    const near = { trafficDistribution: 'PreferSameZone' } as const;
    expect(on('1.33', near).get('Service', 'milvus').spec).toHaveProperty('trafficDistribution', 'PreferClose');
    expect(on(undefined, near).get('Service', 'milvus').spec).toHaveProperty('trafficDistribution', 'PreferSameZone');
  });
});
