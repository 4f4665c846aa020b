import { Size, type Chart } from 'cdk8s';
import { Namespaces } from 'cdk8s-plus-27';
import { MilvusRules, MilvusVersion, type MilvusCluster } from '@org/milvus-k8s';
import {
  DataNodeGroup,
  Gpu,
  IndexNodeGroup,
  ProxyGroup,
  StreamingNodeGroup,
  type DataNodeGroupProps,
  type GpuClaimProps,
  type IndexNodeGroupProps,
  type ProxyGroupProps,
  type RoleGroup,
  type RoleGroupProps,
  type StreamingNodeGroupProps,
} from '@org/milvus-k8s/groups';
import { GatewayRoutes } from '@org/milvus-k8s/exposure';
import { cluster } from '../../support/instances';
import { testEachProp } from '../../support/each-prop';
import { waveOf } from '../../support/pods';
import { newChart, output, synth, type Output } from '../../support/synthesis';

type MakeGroup = (chart: Chart, milvus: MilvusCluster, props?: Partial<RoleGroupProps>) => RoleGroup;

const { V2_5, V2_6 } = MilvusVersion;

const GROUPS: readonly (readonly [component: string, version: MilvusVersion, make: MakeGroup])[] = [
  ['proxy', V2_6, (chart, milvus, props) => new ProxyGroup(chart, 'far', { cluster: milvus, ...props })],
  ['datanode', V2_6, (chart, milvus, props) => new DataNodeGroup(chart, 'far', { cluster: milvus, ...props })],
  ['streamingnode', V2_6, (chart, milvus, props) => new StreamingNodeGroup(chart, 'far', { cluster: milvus, ...props })],
  ['indexnode', V2_5, (chart, milvus, props) => new IndexNodeGroup(chart, 'far', { cluster: milvus, ...props })],
];

describe.each(GROUPS)('a group of %s', (component, version, make) => {
  const alone = output((chart) => cluster(chart, { version }));
  const grouped = (props?: Partial<RoleGroupProps>) => output((chart) => void make(chart, cluster(chart, { version }), props));
  const name = `milvus-${component}-far`;

  test('changes nothing else', () => {
    const others = grouped().objects.filter(({ metadata }) => !metadata.name.startsWith(name));
    expect(others).toEqual(alone.objects);
  });

  test('has a budget, a spread and the wave of its role', () => {
    const o = grouped();
    expect(o.get('PodDisruptionBudget', name).spec.selector.matchLabels).toEqual(o.workload(name).spec.selector.matchLabels);
    expect(o.workload(name).spec.selector.matchLabels).not.toEqual(o.workload(`milvus-${component}`).spec.selector.matchLabels);
    expect(waveOf(o.workload(name))).toBe(waveOf(o.workload(`milvus-${component}`)));
    expect(o.workload(name).spec.template.spec.topologySpreadConstraints).toHaveLength(2);
  });

  test('stays in its zone, and spreads over the hosts there', () => {
    const { nodeSelector, topologySpreadConstraints = [] } = grouped({ zone: 'eu-west-1a' }).workload(name).spec.template.spec;
    expect(nodeSelector).toEqual({ 'topology.kubernetes.io/zone': 'eu-west-1a' });
    expect(topologySpreadConstraints.map(({ topologyKey }) => topologyKey)).toEqual(['kubernetes.io/hostname']);
  });

  test('pulls the image of the release from its registry', () => {
    expect(grouped({ imageRegistry: 'mirror.example' }).container(name).image).toBe(`mirror.example/milvusdb/milvus:v${version}`);
  });

  test('has no finding', () => {
    const chart = newChart();
    make(chart, cluster(chart, { version, clients: [Namespaces.select(chart, 'apps', { names: ['apps'] })] }));
    expect(MilvusRules.of(chart).findings()).toEqual([]);
  });
});

const groupCases = (component: string) => ({
  cluster: {
    value: (chart: Chart) => cluster(chart, { name: 'other' }, 'other'),
    shows: (o: Output) => expect(o.workload(`other-${component}-pool`)).toBeDefined(),
  },
  name: { value: () => 'hot', shows: (o: Output) => expect(o.workload(`milvus-${component}-hot`)).toBeDefined() },
  zone: { value: () => 'a', shows: (o: Output) => expect(JSON.stringify(o.workload(`milvus-${component}-pool`))).toContain('/zone":"a"') },
  imageRegistry: {
    value: () => 'mirror.example',
    shows: (o: Output) => expect(o.container(`milvus-${component}-pool`).image).toMatch(/^mirror\.example/),
  },
});

const sized = (component: string) => ({
  replicas: { value: () => 5, shows: (o: Output) => expect(o.workload(`milvus-${component}-pool`).spec.replicas).toBe(5) },
  memory: {
    value: () => Size.gibibytes(48),
    shows: (o: Output) => expect(o.container(`milvus-${component}-pool`).resources?.limits?.['memory']).toBe('48Gi'),
  },
});

type Own = keyof RoleGroupProps | 'replicas' | 'memory';
const join = (chart: Chart) => ({ cluster: cluster(chart) });

testEachProp<Pick<ProxyGroupProps, Own>>(
  'ProxyGroupProps',
  (chart, props) => new ProxyGroup(chart, 'pool', props),
  {
    ...groupCases('proxy'),
    ...sized('proxy'),
  },
  join,
);
testEachProp<Pick<DataNodeGroupProps, Own>>(
  'DataNodeGroupProps',
  (chart, props) => new DataNodeGroup(chart, 'pool', props),
  {
    ...groupCases('datanode'),
    ...sized('datanode'),
  },
  join,
);
testEachProp<Pick<StreamingNodeGroupProps, Own>>(
  'StreamingNodeGroupProps',
  (chart, props) => new StreamingNodeGroup(chart, 'pool', props),
  {
    ...groupCases('streamingnode'),
    ...sized('streamingnode'),
  },
  join,
);
testEachProp<Pick<IndexNodeGroupProps, Own>>(
  'IndexNodeGroupProps',
  (chart, props) => new IndexNodeGroup(chart, 'pool', props),
  {
    ...groupCases('indexnode'),
    cluster: {
      value: (chart: Chart) => cluster(chart, { name: 'other', version: V2_5 }, 'other'),
      shows: (o: Output) => expect(o.workload('other-indexnode-pool')).toBeDefined(),
    },
    ...sized('indexnode'),
  },
  (chart) => ({ cluster: cluster(chart, { version: V2_5 }) }),
);

describe('proxies for some clients', () => {
  const build = (chart: Chart) => {
    const clients = [Namespaces.select(chart, 'apps', { names: ['apps'] })];
    return new ProxyGroup(chart, 'bulk', { cluster: cluster(chart, { clients }) });
  };

  test('are behind a separate Service, and that of the cluster does not lead to them', () => {
    const o = output((chart) => void build(chart));
    const pods = o.workload('milvus-proxy-bulk').spec.template.metadata.labels ?? {};
    const leads = (service: string) => Object.entries(o.get('Service', service).spec.selector).every(([key, value]) => pods[key] === value);
    expect(leads('milvus-proxy-bulk')).toBe(true);
    expect(leads('milvus')).toBe(false);
  });

  test('have the address of that Service', () => {
    const chart = newChart();
    const group = build(chart);
    expect(group.endpoint.uri).toBe('http://milvus-proxy-bulk.search.svc:19530');
    expect(
      synth(chart)
        .get('Service', 'milvus-proxy-bulk')
        .spec.ports.map(({ port }) => port),
    ).toContain(19530);
  });

  test('admit the clients of the cluster', () => {
    const o = output((chart) => void build(chart));
    const pods = o.workload('milvus-proxy-bulk').spec.template.metadata.labels ?? {};
    const policy = o.get('NetworkPolicy', 'milvus').spec;
    expect(Object.entries(policy.podSelector.matchLabels ?? {}).every(([key, value]) => pods[key] === value)).toBe(true);
  });

  test('serve a gateway no less than those of the cluster', () => {
    const o = output((chart) => {
      const group = build(chart);
      new GatewayRoutes(chart, 'public', { milvus: group['cluster'], gateway: { name: 'g' }, grpc: { hostnames: ['a.example'] } });
    });
    expect(o.get('Service', 'milvus-proxy-bulk').spec.ports[0]).toHaveProperty('appProtocol', 'kubernetes.io/h2c');
  });
});

describe('streaming nodes of the primary resource group', () => {
  const primary = (props: Partial<StreamingNodeGroupProps>) =>
    output((chart) => void new StreamingNodeGroup(chart, 'near', { cluster: cluster(chart), resourceGroup: 'near', ...props }));

  test('carry its label, and only the coordinator is told', () => {
    const o = primary({ primary: true });
    expect(o.environment('milvus-streamingnode-near', 'MILVUS_SERVER_LABEL_RESOURCE_GROUP')).toBe('near');
    expect(o.config('milvus-mixcoord')['streaming.primaryResourceGroup']).toBe('near');
    expect(o.config('milvus-proxy')['streaming.primaryResourceGroup']).toBeUndefined();
  });

  test('restart nothing when they become primary', () => {
    const digests = (o: Output) => o.workloads.map(({ metadata }) => [metadata.name, o.digest(metadata.name)]);
    expect(digests(primary({ primary: true }))).toEqual(digests(primary({})));
  });

  test('need no Job: the groups that it creates are for query nodes', () => {
    expect(primary({ primary: true }).all('Job')).toEqual([]);
  });
});

test('the pods of the cluster give way to those of groups', () => {
  const chart = newChart();
  const milvus = cluster(chart, { dataNode: { replicas: 0 }, streamingNode: { replicas: 0 } });
  new DataNodeGroup(chart, 'a', { cluster: milvus, zone: 'a' });
  new StreamingNodeGroup(chart, 'b', { cluster: milvus, zone: 'b' });
  const o = synth(chart);
  expect([o.workload('milvus-datanode').spec.replicas, o.workload('milvus-streamingnode').spec.replicas]).toEqual([0, 0]);
});

testEachProp<GpuClaimProps>(
  'GpuClaimProps',
  (chart, props) => {
    const gpu = Gpu.claim({ ...props, template: props.template });
    cluster(chart, { queryNode: { gpu }, dataNode: { gpu } });
  },
  {
    template: { value: () => 'half', shows: (o) => expect(JSON.stringify(o.workload('milvus-querynode').spec)).toContain('Name":"half"') },
    taint: { value: () => 'gpus', shows: (o) => expect(JSON.stringify(o.workload('milvus-querynode').spec)).toContain('"key":"gpus"') },
  },
  () => ({ template: 'whole' }),
);

describe('GPUs', () => {
  const pod = (gpu: Gpu | number, image?: string) => {
    const o = output((chart) => {
      const image_ = image === undefined ? {} : { image };
      cluster(chart, { queryNode: { gpu, ...image_ }, dataNode: { gpu, ...image_ } });
    });
    const { tolerations, ...spec } = o.workload('milvus-querynode').spec.template.spec;
    return { container: o.container('milvus-querynode'), spec, taints: JSON.stringify(tolerations) };
  };

  test('a slice is asked for by its name, on nodes and with the image for GPUs of NVIDIA', () => {
    const { container, taints } = pod(Gpu.resource('nvidia.com/mig-1g.10gb', 2));
    expect(container.resources?.limits).toMatchObject({ 'nvidia.com/mig-1g.10gb': '2' });
    expect(container.resources?.limits).not.toHaveProperty(['nvidia.com/gpu']);
    expect(container.image).toMatch(/-gpu$/);
    expect(taints).toContain('nvidia.com/gpu');
  });

  test('a number is whole GPUs of NVIDIA, as before', () => {
    expect(pod(1)).toEqual(pod(Gpu.nvidia(1)));
    expect(pod(1).container.resources?.limits).toMatchObject({ 'nvidia.com/gpu': '1' });
  });

  test('those of another maker come with an image that can use them', () => {
    const { container, taints } = pod(Gpu.resource('amd.com/gpu'), 'registry.bank.example/milvus:v2.6.25-rocm');
    expect(container.resources?.limits).toMatchObject({ 'amd.com/gpu': '1' });
    expect(container.image).toBe('registry.bank.example/milvus:v2.6.25-rocm');
    expect(taints).toContain('amd.com/gpu');
  });

  test('a claim is named by the pod and by the container', () => {
    const { container, spec } = pod(Gpu.claim({ template: 'half-a-gpu' }));
    expect(spec).toHaveProperty('resourceClaims', [{ name: 'gpu', resourceClaimTemplateName: 'half-a-gpu' }]);
    expect(container.resources).toHaveProperty('claims', [{ name: 'gpu' }]);
    expect(container.resources?.limits).not.toHaveProperty(['nvidia.com/gpu']);
  });
});
