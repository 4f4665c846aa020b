import {
  CaBundle,
  MilvusVersion,
  QueryNodeGroup,
  ZonalQueryNodes,
  type MilvusClusterProps,
  type QueryNodeGroupProps,
} from '@org/milvus-k8s';
import { AppModel } from '@org/milvus-k8s/model';
import type { Chart } from 'cdk8s';
import { ServiceAccount } from 'cdk8s-plus-27';
import { aimAutoscaler } from '../support/foreign-autoscaler';
import { RELEASES, cluster, secret } from '../support/instances';
import { waveOf } from '../support/pods';
import { findingsOf, newChart, output, synth, type Output } from '../support/synthesis';

const ZONES = ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'];

/** A cluster with a group for the resource group `hot`. */
function withGroup(props: Partial<MilvusClusterProps> = {}, group: Partial<QueryNodeGroupProps> = {}) {
  return (chart: Chart) => {
    new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, props), resourceGroup: 'hot', ...group });
  };
}

interface Declared {
  readonly requests: { readonly node_num: number };
  readonly limits: { readonly node_num: number };
}

/** What the Job tells Milvus of each group. */
function declared(o: Output): Readonly<Record<string, Declared>> {
  const [container] = jobOf(o).spec.template.spec.containers;
  const lines = (container?.env?.find(({ name }) => name === 'RESOURCE_GROUPS')?.value ?? '').split('\n');
  return Object.fromEntries(
    lines.map((line) => [line.split(' ')[0] ?? '', JSON.parse(line.slice(line.indexOf(' '))) as Declared] as const),
  );
}

function jobOf(o: Output) {
  const [job, ...others] = o.all('Job');
  expect(others).toEqual([]);
  if (!job) throw new Error('there is no Job');
  return job;
}

const requested = (o: Output) => declared(o)['hot']?.requests.node_num;

describe('the number of query nodes that a resource group requests', () => {
  test('is the number of replicas of its group', () => {
    expect(requested(output(withGroup({}, { replicas: 5 })))).toBe(5);
  });

  test('is the minimum of an autoscaler from 2.6.10 on, which assigns further nodes by their label', () => {
    const autoscaling = { minReplicas: 2, maxReplicas: 20 };
    expect(requested(output(withGroup({ version: MilvusVersion.of('2.6.10') }, { autoscaling })))).toBe(2);
  });

  test('is the maximum of an autoscaler before 2.6.10, because surplus nodes stay in the default group', () => {
    const autoscaling = { minReplicas: 2, maxReplicas: 20 };
    expect(requested(output(withGroup({ version: RELEASES['2.5'] }, { autoscaling })))).toBe(20);
  });

  test('is the sum of all groups that share it', () => {
    const o = output((chart) => {
      const milvus = cluster(chart);
      new QueryNodeGroup(chart, 'large', { cluster: milvus, resourceGroup: 'hot', replicas: 2 });
      new QueryNodeGroup(chart, 'small', { cluster: milvus, resourceGroup: 'hot', replicas: 3 });
      new QueryNodeGroup(chart, 'other', { cluster: milvus, replicas: 7 });
    });
    expect(Object.keys(declared(o))).toEqual(['hot']);
    expect(requested(o)).toBe(5);
  });

  test.each(['2.5', '2.6'] as const)('is a number that Milvus accepts with an autoscaler of cdk8s-plus, in %s', (line) => {
    const o = output((chart) => {
      aimAutoscaler(new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { version: RELEASES[line] }), resourceGroup: 'hot' }));
    });
    const { requests, limits } = declared(o)['hot'] ?? {};
    expect(requests?.node_num).toBeGreaterThanOrEqual(1);
    expect(requests?.node_num).toBeLessThanOrEqual(limits?.node_num ?? 0);
  });

  test("it has more room than Milvus' default group, which would get the pods of a rollout otherwise", () => {
    expect(declared(output(withGroup()))['hot']?.limits.node_num).toBeGreaterThan(1000000);
  });
});

describe('the Job', () => {
  const o = output(withGroup());
  const job = jobOf(o);

  test('comes after everything else of the cluster, and Argo CD runs it in every sync', () => {
    const others = o.objects.filter((object) => object !== (job as unknown));
    expect(waveOf(job)).toBeGreaterThan(Math.max(...others.map(waveOf)));
    expect(job.metadata.annotations).toMatchObject({
      'argocd.argoproj.io/hook': 'Sync',
      'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
    });
  });

  test('ends by itself, so that no sync hangs on it, and goes away, so that kubectl, which can not change a Job, can make it again', () => {
    expect(job.spec.activeDeadlineSeconds).toBeGreaterThan(0);
    expect(job.spec.ttlSecondsAfterFinished).toBeGreaterThan(0);
  });

  test('runs in the image of the release, from where and as the pods of the cluster do', () => {
    const toleration = { key: 'pool', operator: 'Exists' };
    const podDefaults = {
      nodeSelector: { pool: 'milvus' },
      tolerations: [toleration],
      annotations: { 'sidecar.istio.io/inject': 'false' },
    };
    const { template } = jobOf(output(withGroup({ imageRegistry: 'registry.bank.example', podDefaults }))).spec;
    expect(template.spec.containers[0]?.image).toBe(`registry.bank.example/milvusdb/milvus:v${MilvusVersion.V2_6}`);
    expect(template.spec).toMatchObject({ nodeSelector: { pool: 'milvus' }, tolerations: [toleration] });
    expect(template.metadata.annotations).toEqual({ 'sidecar.istio.io/inject': 'false' });
  });

  test("runs under the service account of Milvus' pods, without a token, not under one that others give rights to", () => {
    const { spec } = jobOf(output(withGroup())).spec.template;
    const { spec: milvus } = output(withGroup()).workload('milvus-proxy').spec.template;
    expect(spec).toMatchObject({ serviceAccountName: milvus.serviceAccountName, automountServiceAccountToken: false });
    const own = output((chart) => {
      const podDefaults = { serviceAccount: ServiceAccount.fromServiceAccountName(chart, 'account', 'of-the-bank') };
      withGroup({ podDefaults })(chart);
    });
    expect(jobOf(own).spec.template.spec.serviceAccountName).toBe('of-the-bank');
  });

  test('lets nobody connect to its pods, and the policy goes when the Job does', () => {
    const o = output(withGroup());
    const { labels = {} } = jobOf(o).spec.template.metadata ?? {};
    const { spec } = o.get('NetworkPolicy', 'milvus-resource-groups');
    expect(labels).toMatchObject(spec.podSelector?.matchLabels ?? { selects: 'nothing' });
    expect([spec.policyTypes, spec.ingress]).toEqual([['Ingress'], undefined]);
    expect(output((chart) => cluster(chart)).find('NetworkPolicy', 'milvus-resource-groups')).toBeUndefined();
  });

  test('calls the client Service, whatever its name and port are', () => {
    const [container] = jobOf(output(withGroup({ service: { name: 'vectors', port: 443 } }))).spec.template.spec.containers;
    expect(container?.env).toContainEqual({ name: 'MILVUS', value: 'http://vectors.search.svc:443' });
  });

  describe('where REST has a port of its own', () => {
    const TLS = { 'tls.serverPemPath': '/tls/tls.crt', 'tls.serverKeyPath': '/tls/tls.key' };
    const podDefaults = {
      volumes: [{ name: 'tls', secret: { secretName: 'milvus-tls' } }],
      volumeMounts: [{ name: 'tls', mountPath: '/tls' }],
    };
    const variable = (o: Output, name: string) => jobOf(o).spec.template.spec.containers[0]?.env?.find((each) => each.name === name)?.value;
    const options = (o: Output) => variable(o, 'CURL_OPTIONS')?.split('\n');
    const behindTls = (mode: number, hasCertificate = false) =>
      output((chart) => {
        const config = { ...TLS, 'common.security.tlsMode': mode, 'tls.caPemPath': '/tls/ca.crt', 'proxy.http.port': 8080 };
        const clientCertificate = { secret: secret(chart, 'job') };
        const clientTls = {
          caBundle: CaBundle.fromSecret(secret(chart, 'search-ca')),
          ...(hasCertificate ? { clientCertificate } : {}),
        };
        withGroup({ podDefaults, config, clientTls })(chart);
      });

    test('calls a separate Service that only the Job knows', () => {
      const o = output(withGroup({ config: { 'proxy.http.port': 8080 } }));
      expect(variable(o, 'MILVUS')).toBe('http://milvus-resource-groups.search.svc:8080');
      expect(options(o)).toBeUndefined();
      const { spec } = o.get('Service', 'milvus-resource-groups');
      expect(spec.ports).toEqual([{ name: 'rest', port: 8080, targetPort: 8080, protocol: 'TCP' }]);
      expect(o.workload('milvus-proxy').spec.template.metadata.labels).toMatchObject(spec.selector ?? { selects: 'nothing' });
    });

    test('with TLS it looks for the name of the client Service in the certificate, and trusts nobody but the authority', () => {
      const o = behindTls(1);
      expect(variable(o, 'MILVUS')).toBe('https://milvus.search.svc:8080');
      expect(options(o)).toEqual([
        'http1.1',
        'connect-to = "::milvus-resource-groups.search.svc:8080"',
        'cacert = "/milvus/secrets/rest-ca/ca.crt"',
      ]);
      const { volumes, containers } = jobOf(o).spec.template.spec;
      expect(volumes?.map(({ name, secret: from }) => [name, from?.secretName])).toEqual([['rest-ca', 'search-ca']]);
      expect(containers[0]?.volumeMounts).toEqual([{ name: 'rest-ca', mountPath: '/milvus/secrets/rest-ca', readOnly: true }]);
    });

    test('with mutual TLS it proves itself with a certificate', () => {
      const o = behindTls(2, true);
      expect(options(o)).toEqual(
        expect.arrayContaining(['cert = "/milvus/secrets/rest-client/tls.crt"', 'key = "/milvus/secrets/rest-client/tls.key"']),
      );
      expect(jobOf(o).spec.template.spec.volumes?.map(({ name }) => name)).toEqual(['rest-ca', 'rest-client']);
    });

    test('there is no such Service if clients and REST share a port', () => {
      expect(output(withGroup()).find('Service', 'milvus-resource-groups')).toBeUndefined();
      expect(output(withGroup({ config: { 'proxy.http.port': 19530 } })).find('Service', 'milvus-resource-groups')).toBeUndefined();
    });
  });

  test.each([
    ['there is no resource group', (chart: Chart) => void new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart) })],
    ['the release has no calls for it', withGroup({ version: RELEASES['2.4'] })],
    [
      'TLS takes REST off the port, and nobody is named to trust',
      withGroup({ config: { 'common.security.tlsMode': 1, 'tls.serverPemPath': '/a', 'tls.serverKeyPath': '/b' } }),
    ],
    ['REST is off', withGroup({ config: { 'proxy.http.enabled': false } })],
  ])('is not there when %s', (_reason, build) => {
    const chart = newChart();
    build(chart);
    const before = chart.node.findAll().map(({ node }) => node.id);
    AppModel.of(chart).seal();
    const after = chart.node.findAll().map(({ node }) => node.id);
    const ids = ['resource-groups', 'resource-groups-network-policy', 'resource-groups-service'];
    expect([before, after].map((all) => ids.filter((each) => all.includes(each)))).toEqual([[], []]);
  });
});

test('a resource group leaves everything else of the cluster as it is', () => {
  const before = output((chart) => cluster(chart));
  const after = output(withGroup());
  for (const object of before.objects) expect(after.objects).toContainEqual(object);
});

describe('query nodes in each zone', () => {
  const zonal = (chart: Chart, props: Partial<MilvusClusterProps> = {}) =>
    new ZonalQueryNodes(chart, 'zones', { cluster: cluster(chart, props), zones: ZONES, replicas: 2 });
  const o = output((chart) => zonal(chart));

  test.each(ZONES)('%s has pods of its own, which are spread over its hosts', (zone) => {
    const { spec } = o.workload(`milvus-querynode-${zone}`).spec.template;
    expect(spec.nodeSelector).toEqual({ 'topology.kubernetes.io/zone': zone });
    expect(spec.topologySpreadConstraints?.map(({ topologyKey }) => topologyKey)).toEqual(['kubernetes.io/hostname']);
  });

  test('each has a resource group, and each resource group a replica of every collection', () => {
    const groups = ['eu_west_1a', 'eu_west_1b', 'eu_west_1c'];
    expect(Object.keys(declared(o))).toEqual(groups);
    expect(o.config('milvus-mixcoord')).toMatchObject({
      'queryCoord.clusterLevelLoadReplicaNumber': 3,
      'queryCoord.clusterLevelLoadResourceGroups': groups.join(','),
    });
  });

  test('a cluster that gets them restarts nothing', () => {
    const before = output((chart) => cluster(chart));
    for (const { metadata, spec } of before.workloads) expect(o.workload(metadata.name).spec.template).toEqual(spec.template);
  });

  test('the pods keep to what all pods of the cluster keep to', () => {
    const podDefaults = { nodeSelector: { pool: 'milvus' }, topologyKeys: ['topology.kubernetes.io/zone', 'bank.example/rack'] };
    const { spec } = output((chart) => zonal(chart, { podDefaults })).workload('milvus-querynode-eu-west-1a').spec.template;
    expect(spec.nodeSelector).toEqual({ pool: 'milvus', 'topology.kubernetes.io/zone': 'eu-west-1a' });
    expect(spec.topologySpreadConstraints?.map(({ topologyKey }) => topologyKey)).toEqual(['bank.example/rack']);
  });

  test("the cluster's own query nodes may be none, without a finding", () => {
    const chart = newChart();
    zonal(chart, { queryNode: { replicas: 0 } });
    expect(findingsOf(chart)).toEqual([]);
    const empty = synth(chart);
    expect(empty.workload('milvus-querynode').spec.replicas).toBe(0);
    expect(empty.find('PodDisruptionBudget', 'milvus-querynode')).toBeUndefined();
  });

  test('nothing is found in a highly available cluster with them', () => {
    const chart = newChart();
    zonal(chart, { profile: 'highly-available', queryNode: { replicas: 0 } });
    expect(findingsOf(chart)).toEqual([]);
  });
});
