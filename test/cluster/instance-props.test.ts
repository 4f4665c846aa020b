import type { Chart } from 'cdk8s';
import {
  CaBundle,
  MessageQueue,
  MilvusStandalone,
  MilvusVersion,
  QueryNodeGroup,
  type ClientServiceProps,
  type ClusterOverrides,
  type InstanceOverrides,
  type MilvusClusterProps,
  type MilvusVersionOptions,
} from '@org/milvus-k8s';
import { LoadBalancer } from '@org/milvus-k8s/exposure';
import { InternalTls } from '@org/milvus-k8s/security';
import type { RolesProps } from '../../src/cluster/instance-props';
import { RELEASES, cluster, externalDependencies, secret } from '../support/instances';
import { testEachProp, type EachProp } from '../support/each-prop';
import { instanceCases } from './instance-cases';

/** A role of a cluster shows its props in the workload of its name. */
function role(workload: string) {
  return {
    value: () => ({ labels: { team: 'search' } }),
    shows: (o) => expect(o.workload(`milvus-${workload}`).spec.template.metadata.labels?.['team']).toBe('search'),
  } satisfies EachProp<MilvusClusterProps>['queryNode'];
}

const PROFILE: EachProp<RolesProps>['profile'] = {
  value: () => 'development',
  shows: (o) => expect(o.workloads.map(({ spec }) => spec.replicas)).toEqual(o.workloads.map(() => 1)),
};

const SEPARATE = { version: RELEASES['2.5'], coordinators: 'separate' } as const;

// `loadedData` and `upgradingFromCoordinators` set nothing: they are facts for the rules.
testEachProp<Omit<MilvusClusterProps, 'loadedData' | 'upgradingFromCoordinators' | 'engine'>>(
  'MilvusClusterProps',
  (chart, props) => void new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, props), resourceGroup: 'hot' }),
  {
    ...instanceCases('milvus-proxy'),
    upgradingFrom: {
      value: () => MilvusVersion.of('3.0.2'),
      beside: { version: MilvusVersion.of('2.6.25') },
      shows: (o) => expect(o.workload('milvus-mixcoord').metadata.annotations?.['argocd.argoproj.io/sync-wave']).toBe('5'),
    },
    profile: PROFILE,
    podDefaults: {
      value: () => ({ priorityClassName: 'high' }),
      shows: (o) => expect(o.workloads.map(({ spec }) => spec.template.spec.priorityClassName)).toEqual(o.workloads.map(() => 'high')),
    },
    dependencies: {
      value: (chart) => externalDependencies(chart, 'deps', { messageQueue: MessageQueue.woodpecker() }),
      shows: (o) => expect(o.config('milvus-proxy')['mq.type']).toBe('woodpecker'),
    },
    coordinators: {
      value: () => 'separate',
      beside: { version: RELEASES['2.5'] },
      shows: (o) => {
        for (const name of ['rootcoord', 'querycoord', 'datacoord', 'indexcoord']) o.workload(`milvus-${name}`);
        expect(o.find('Deployment', 'milvus-mixcoord')).toBeUndefined();
      },
    },
    proxy: role('proxy'),
    proxyCanary: {
      value: () => ({ version: MilvusVersion.of('2.6.26') }),
      shows: (o) => expect(o.container('milvus-proxy-canary').image).toBe('docker.io/milvusdb/milvus:v2.6.26'),
    },
    mixCoord: role('mixcoord'),
    rootCoord: { ...role('rootcoord'), beside: SEPARATE },
    queryCoord: { ...role('querycoord'), beside: SEPARATE },
    dataCoord: { ...role('datacoord'), beside: SEPARATE },
    indexCoord: { ...role('indexcoord'), beside: SEPARATE },
    queryNode: role('querynode'),
    dataNode: role('datanode'),
    indexNode: { ...role('indexnode'), beside: { version: RELEASES['2.5'] } },
    streamingNode: role('streamingnode'),
    cdc: { value: () => ({}), shows: (o) => expect(o.workload('milvus-cdc').spec.replicas).toBe(1) },
    internalTls: {
      value: () => InternalTls.certManager({ issuer: 'search-ca' }),
      shows: (o) => expect(o.config('milvus-querynode')['common.security.internaltlsEnabled']).toBe(true),
    },
    clientTls: {
      value: (chart) => ({ caBundle: CaBundle.fromSecret(secret(chart, 'search-ca')), serverName: 'milvus.bank.example' }),
      beside: {
        config: {
          'common.security.tlsMode': 1,
          'proxy.http.port': 8080,
          'tls.serverPemPath': '/tls/tls.crt',
          'tls.serverKeyPath': '/tls/tls.key',
        },
        podDefaults: {
          volumes: [{ name: 'tls', secret: { secretName: 'search-tls' } }],
          volumeMounts: [{ name: 'tls', mountPath: '/tls' }],
        },
      },
      shows: (o) => {
        const [container] = o.all('Job')[0]?.spec.template.spec.containers ?? [];
        expect(container?.env).toContainEqual({ name: 'MILVUS', value: 'https://milvus.bank.example:8080' });
      },
    },
    administrator: {
      value: (chart) => ({ secret: secret(chart, 'root'), usernameField: 'name', passwordField: 'secret' }),
      shows: (o) => {
        const [container] = o.all('Job')[0]?.spec.template.spec.containers ?? [];
        expect(container?.env).toContainEqual({ name: 'MILVUS_USER', valueFrom: { secretKeyRef: { name: 'root', key: 'name' } } });
        expect(container?.env).toContainEqual({ name: 'MILVUS_PASSWORD', valueFrom: { secretKeyRef: { name: 'root', key: 'secret' } } });
      },
    },
  },
);

testEachProp<RolesProps>('RolesProps', (chart, props) => cluster(chart, props), {
  profile: PROFILE,
  podDefaults: {
    value: () => ({ labels: { team: 'search' }, nodeSelector: { pool: 'milvus' } }),
    shows: (o) => {
      for (const { spec } of o.workloads) {
        expect(spec.template.metadata.labels?.['team']).toBe('search');
        expect(spec.template.spec.nodeSelector).toEqual({ pool: 'milvus' });
      }
    },
  },
});

testEachProp<Omit<ClusterOverrides, keyof InstanceOverrides>>(
  'ClusterOverrides',
  (chart, overrides) => void new QueryNodeGroup(chart, 'hot', { cluster: cluster(chart, { overrides }), resourceGroup: 'hot' }),
  {
    resourceGroupJob: {
      value: () => (spec) => ({ ...spec, ttlSecondsAfterFinished: 60 }),
      shows: (o) => expect(o.all('Job').map(({ spec }) => spec.ttlSecondsAfterFinished)).toEqual([60]),
    },
  },
);

testEachProp<InstanceOverrides>('InstanceOverrides', (chart, overrides) => new MilvusStandalone(chart, 'milvus', { overrides }), {
  service: {
    value: () => (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }),
    shows: (o) => expect(o.get('Service', 'milvus').spec).toHaveProperty('sessionAffinity', 'ClientIP'),
  },
  networkPolicy: {
    value: () => (spec) => ({ ...spec, policyTypes: ['Ingress', 'Egress'] }),
    shows: (o) => expect(o.get('NetworkPolicy', 'milvus').spec.policyTypes).toEqual(['Ingress', 'Egress']),
  },
});

const LOAD_BALANCER = { type: 'LoadBalancer' } as const;
const addressed = (chart: Chart, service: ClientServiceProps) => {
  const milvus = new MilvusStandalone(chart, 'milvus', { service });
  milvus.service.metadata.addAnnotation('external', milvus.externalEndpoint?.uri ?? '');
};
testEachProp<ClientServiceProps>('ClientServiceProps', addressed, {
  type: {
    value: () => 'LoadBalancer',
    shows: (o) => expect(o.get('Service', 'milvus').spec).toMatchObject({ type: 'LoadBalancer', externalTrafficPolicy: 'Local' }),
  },
  name: { value: () => 'vectors', shows: (o) => expect(o.get('Service', 'vectors').spec.ports[0]?.targetPort).toBe('milvus') },
  port: {
    value: () => 443,
    shows: (o) => expect(o.get('Service', 'milvus').spec.ports[0]).toMatchObject({ port: 443, targetPort: 'milvus' }),
  },
  nodePort: {
    value: () => 30530,
    beside: { type: 'NodePort' },
    shows: (o) => {
      expect(o.get('Service', 'milvus').spec.ports[0]?.nodePort).toBe(30530);
      expect(o.get('Service', 'milvus').spec).toMatchObject({ type: 'NodePort', externalTrafficPolicy: 'Cluster' });
    },
  },
  loadBalancerClass: {
    value: () => 'example.com/internal',
    beside: LOAD_BALANCER,
    shows: (o) => expect(o.get('Service', 'milvus').spec.loadBalancerClass).toBe('example.com/internal'),
  },
  loadBalancerIP: {
    value: () => '10.0.0.9',
    beside: LOAD_BALANCER,
    shows: (o) => expect(o.get('Service', 'milvus').spec.loadBalancerIP).toBe('10.0.0.9'),
  },
  sourceRanges: {
    value: () => ['10.0.0.0/8'],
    beside: LOAD_BALANCER,
    shows: (o) => expect(o.get('Service', 'milvus').spec.loadBalancerSourceRanges).toEqual(['10.0.0.0/8']),
  },
  labels: {
    value: () => ({ team: 'search' }),
    shows: (o) => expect(o.get('Service', 'milvus').metadata.labels).toMatchObject({ team: 'search', 'app.kubernetes.io/name': 'milvus' }),
  },
  portName: {
    value: () => 'grpc',
    shows: (o) => expect(o.get('Service', 'milvus').spec.ports).toMatchObject([{ name: 'grpc', port: 19530, targetPort: 'milvus' }]),
  },
  metrics: {
    value: () => true,
    shows: (o) => expect(o.get('Service', 'milvus').spec.ports[1]).toMatchObject({ name: 'metrics', port: 9091, targetPort: 'metrics' }),
  },
  annotations: {
    value: () => ({ 'example.com/dns': 'vectors' }),
    shows: (o) => expect(o.get('Service', 'milvus').metadata.annotations?.['example.com/dns']).toBe('vectors'),
  },
  loadBalancer: {
    value: () => LoadBalancer.gke(),
    shows: (o) => {
      const { spec, metadata } = o.get('Service', 'milvus');
      expect(spec).toMatchObject({ type: 'LoadBalancer', externalTrafficPolicy: 'Local' });
      expect(metadata.annotations).toHaveProperty(['networking.gke.io/load-balancer-type'], 'Internal');
    },
  },
  trafficDistribution: {
    value: () => 'PreferSameZone',
    shows: (o) => expect(o.get('Service', 'milvus').spec).toHaveProperty('trafficDistribution', 'PreferSameZone'),
  },
  externalHost: {
    value: () => 'milvus.example.com',
    beside: LOAD_BALANCER,
    shows: (o) => expect(o.get('Service', 'milvus').metadata.annotations?.external).toBe('http://milvus.example.com:19530'),
  },
  headless: {
    value: () => true,
    shows: (o) => {
      const { spec } = o.get('Service', 'milvus-proxies');
      expect(spec).toMatchObject({ clusterIP: 'None', selector: o.get('Service', 'milvus').spec.selector });
    },
  },
});

testEachProp<MilvusVersionOptions>(
  'MilvusVersionOptions',
  (chart, options) => new MilvusStandalone(chart, 'milvus', { version: MilvusVersion.of('2.5.1', options) }),
  {
    image: {
      value: () => 'registry.bank.example/milvus:ours',
      beside: { allowVulnerable: 'a laptop' },
      shows: (o) => expect(o.container('milvus').image).toBe('registry.bank.example/milvus:ours'),
    },
    allowVulnerable: {
      value: () => 'a laptop without a network',
      shows: (o) => expect(o.container('milvus').image).toBe('docker.io/milvusdb/milvus:v2.5.1'),
    },
  },
);
