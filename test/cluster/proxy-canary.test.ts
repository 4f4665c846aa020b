import { MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';
import { cluster } from '../support/instances';
import type { ObjectJson } from '../support/manifest-json';
import { matches, selected, waveOf } from '../support/pods';
import { errorOf, findingsOf, newChart, output, type Output } from '../support/synthesis';

const OLD = MilvusVersion.of('2.6.25');
const NEW = MilvusVersion.of('2.6.26');
const DIGEST = `sha256:${'4a'.repeat(32)}`;
const OPTIONS = 'argocd.argoproj.io/sync-options';

const synthesize = (props: Partial<MilvusClusterProps> = {}) => output((chart) => cluster(chart, { version: OLD, ...props }));
const nameOf = ({ kind, metadata }: ObjectJson) => `${kind} ${metadata.name}`;
const without = (o: Output, names: readonly string[]) => o.objects.filter((object) => !names.includes(nameOf(object)));
const templates = (o: Output) => Object.fromEntries(o.workloads.map((workload) => [workload.metadata.name, workload.spec.template]));

const CANARY_OBJECTS = [
  'ConfigMap milvus-proxy-canary-config',
  'Deployment milvus-proxy-canary',
  'PodDisruptionBudget milvus-proxy-canary',
  'Service milvus-canary',
];

describe('a canary', () => {
  const before = synthesize();
  const after = synthesize({ proxyCanary: { version: NEW, replicas: 2 } });

  test('adds its own objects, and leaves every byte of the others as it was', () => {
    expect(without(after, CANARY_OBJECTS)).toEqual(before.objects);
    expect(JSON.stringify(without(after, CANARY_OBJECTS))).toBe(JSON.stringify(before.objects));
    expect(
      after.objects
        .map(nameOf)
        .filter((name) => CANARY_OBJECTS.includes(name))
        .sort(),
    ).toEqual(CANARY_OBJECTS);
  });

  test('has no budget while it is one pod, which is the default', () => {
    const one = synthesize({ proxyCanary: { version: NEW } });
    expect(one.workload('milvus-proxy-canary').spec.replicas).toBe(1);
    expect(one.find('PodDisruptionBudget', 'milvus-proxy-canary')).toBeUndefined();
  });

  test('gets the traffic of its own Service and none of the cluster’s', () => {
    const behind = (name: string) => {
      const service = after.get('Service', name);
      return selected(after, service, { matchLabels: service.spec.selector });
    };
    expect(behind('milvus')).toEqual(['milvus-proxy']);
    expect(behind('milvus-canary')).toEqual(['milvus-proxy-canary']);
  });

  test('is behind the network policy of the cluster', () => {
    const { spec } = after.get('NetworkPolicy', 'milvus');
    expect(matches(spec.podSelector, after.workload('milvus-proxy-canary').spec.template.metadata.labels ?? {})).toBe(true);
  });

  test('comes after every role, so that a canary that does not start blocks nothing', () => {
    const roles = after.workloads.filter(({ metadata }) => metadata.name !== 'milvus-proxy-canary');
    expect(waveOf(after.workload('milvus-proxy-canary'))).toBeGreaterThan(Math.max(...roles.map(waveOf)));
  });

  test('goes last with all that belongs to it, so that its clients keep it while the cluster rolls', () => {
    const options = CANARY_OBJECTS.map((name) => after.objects.find((object) => nameOf(object) === name)?.metadata.annotations?.[OPTIONS]);
    expect(options).toEqual(CANARY_OBJECTS.map(() => 'PruneLast=true'));
  });
});

describe('what a canary has from the proxies that serve', () => {
  const proxy = {
    replicas: 3,
    config: { 'proxy.maxTaskNum': 2048, 'log.level': 'warn' },
    env: { GOGC: '80', REGION: 'north' },
    labels: { team: 'search' },
    priorityClassName: 'high',
  } as const;

  test('is all but their number, unless it says otherwise; configuration, environment and labels add up', () => {
    const o = synthesize({
      proxy,
      proxyCanary: { version: NEW, config: { 'log.level': 'debug' }, env: { GOGC: '70' }, labels: { trial: 'yes' } },
    });
    const { spec } = o.workload('milvus-proxy-canary');
    expect(spec.replicas).toBe(1);
    expect(spec.template.spec.priorityClassName).toBe('high');
    expect(spec.template.metadata.labels).toMatchObject({ team: 'search', trial: 'yes' });
    expect(o.config('milvus-proxy-canary')).toMatchObject({ 'proxy.maxTaskNum': 2048, 'log.level': 'debug' });
    expect(o.config('milvus-proxy')).toMatchObject({ 'proxy.maxTaskNum': 2048, 'log.level': 'warn' });
    expect(o.environment('milvus-proxy-canary', 'GOGC')).toBe('70');
    expect(o.environment('milvus-proxy-canary', 'REGION')).toBe('north');
  });

  test('is not their autoscaling', () => {
    const o = synthesize({ proxy: { autoscaling: { minReplicas: 2, maxReplicas: 8 } }, proxyCanary: { version: NEW } });
    expect(o.all('HorizontalPodAutoscaler').map(({ metadata }) => metadata.name)).toEqual(['milvus-proxy']);
    expect(o.workload('milvus-proxy-canary').spec.replicas).toBe(1);
  });

  test('is not a recommendation of their size', () => {
    const o = synthesize({ podDefaults: { recommendResources: true }, proxyCanary: { version: NEW } });
    expect(o.objects.map(nameOf)).not.toContain('VerticalPodAutoscaler milvus-proxy-canary');
  });

  test('is not an image or digest of the other release, wherever that was written', () => {
    const image = 'registry.example.com/milvus:ours';
    const props: readonly Partial<MilvusClusterProps>[] = [{ imageDigest: DIGEST }, { podDefaults: { image } }, { proxy: { image } }];
    for (const each of props) {
      const o = synthesize({ ...each, proxyCanary: { version: NEW } });
      expect(o.container('milvus-proxy-canary').image).toBe('docker.io/milvusdb/milvus:v2.6.26');
      expect(o.container('milvus-proxy').image).not.toBe('docker.io/milvusdb/milvus:v2.6.25');
    }
  });

  test('is the registry, and the changes to emitted objects', () => {
    const o = synthesize({
      imageRegistry: 'registry.bank.example/mirror',
      proxy: { overrides: { deployment: (spec) => ({ ...spec, revisionHistoryLimit: 2 }) } },
      proxyCanary: { version: NEW, overrides: { service: (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }) } },
    });
    expect(o.container('milvus-proxy-canary').image).toBe('registry.bank.example/mirror/milvusdb/milvus:v2.6.26');
    expect(o.workload('milvus-proxy-canary').spec).toHaveProperty('revisionHistoryLimit', 2);
    expect(o.get('Service', 'milvus-canary').spec).toHaveProperty('sessionAffinity', 'ClientIP');
  });
});

describe('promotion', () => {
  const tried = synthesize({ proxyCanary: { version: NEW, imageDigest: DIGEST } });
  const promoted = synthesize({ version: NEW, proxyCanary: { version: NEW, imageDigest: DIGEST } });

  test('changes only `version`: the canary keeps running while the roles roll', () => {
    const canary = (o: Output) => o.objects.filter((object) => JSON.stringify(object).includes('canary'));
    expect(canary(tried)).not.toEqual([]);
    expect(canary(promoted)).toEqual(canary(tried));
  });

  test('rolls the proxies that serve to what the canary ran', () => {
    const strip = ({ image }: { readonly image: string }) => image.replace(`@${DIGEST}`, '');
    expect(promoted.container('milvus-proxy').image).toBe(strip(promoted.container('milvus-proxy-canary')));
    expect(promoted.digest('milvus-proxy')).toBe(promoted.digest('milvus-proxy-canary'));
  });

  test('and removal afterwards, by deleting the prop, restarts nothing', () => {
    const { 'milvus-proxy-canary': _canary, ...others } = templates(promoted);
    expect(templates(synthesize({ version: NEW }))).toEqual(others);
  });
});

test.each([undefined, 443])('clients of the canary follow canaryEndpoint, back to the cluster when it is gone (port %s)', (port) => {
  const service = port === undefined ? {} : { service: { port } };
  const chart = newChart();
  const tried = cluster(chart, { ...service, version: OLD, proxyCanary: { version: NEW } });
  const plain = cluster(chart, { ...service, version: OLD, name: 'other' }, 'other');
  expect(tried.canaryEndpoint.uri).toBe(`http://milvus-canary.search.svc:${port ?? 19530}`);
  expect(tried.endpoint.uri).toBe(`http://milvus.search.svc:${port ?? 19530}`);
  expect(plain.canaryEndpoint).toEqual(plain.endpoint);
});

test('a cluster with the name of the Service of a canary is a finding', () => {
  const chart = newChart();
  cluster(chart, { version: OLD, proxyCanary: { version: NEW } });
  cluster(chart, { version: OLD }, 'milvus-canary');
  expect(findingsOf(chart).map(({ rule }) => rule.id)).toEqual(['MK-NAM-003']);
  expect(errorOf(chart)?.message).toContain('milvus-canary');
});
