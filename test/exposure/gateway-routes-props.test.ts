import { Duration } from 'cdk8s';
import { Milvus, MilvusVersion } from '@org/milvus-k8s';
import type { GatewayRoutesProps, GrpcRouteProps, ReadShareProps, RestRouteProps } from '@org/milvus-k8s/exposure';
import { testEachProp } from '../support/each-prop';
import { cluster } from '../support/instances';
import { REST, backendsOf, route, routesOf } from './gateway';

const CANARY = { version: MilvusVersion.of('2.6.25'), proxyCanary: { version: MilvusVersion.of('2.6.26') } };

testEachProp<GatewayRoutesProps>(
  'GatewayRoutes',
  (chart, props) => void routesOf(chart, { ...props, milvus: props.milvus ?? cluster(chart, CANARY) }),
  {
    milvus: {
      value: (chart) => Milvus.fromEndpoint(chart, 'shared', { name: 'shared', host: 'vectors' }),
      shows: (output) => expect(backendsOf(output, 'GRPCRoute', 'shared-public')).toEqual(['vectors:19530 1']),
    },
    gateway: {
      value: () => ({ name: 'internal' }),
      shows: (output) => {
        const reference = { group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'internal' };
        expect(route(output, 'GRPCRoute').spec.parentRefs).toEqual([reference]);
      },
    },
    grpc: {
      value: () => ({ hostnames: ['a.example.com'] }),
      shows: (output) => expect(route(output, 'GRPCRoute').spec.hostnames).toEqual(['a.example.com']),
    },
    rest: {
      value: () => REST,
      shows: (output) => expect(route(output, 'HTTPRoute').spec.hostnames).toEqual(['rest.example.com']),
    },
    canaryWeight: {
      value: () => 10,
      shows: (output) => expect(backendsOf(output, 'GRPCRoute')).toEqual(['milvus:19530 90', 'milvus-canary:19530 10']),
    },
    reads: {
      value: (chart) => [{ milvus: Milvus.fromEndpoint(chart, 'green', { host: 'green.blue.svc', version: CANARY.version }), weight: 10 }],
      shows: (output) => expect(backendsOf(output, 'GRPCRoute')).toEqual(['milvus:19530 90', 'green:19530 10', 'milvus:19530 1']),
    },
    name: {
      value: () => 'outside',
      shows: (output) => expect(route(output, 'GRPCRoute', 'milvus-outside').metadata.name).toBe('milvus-outside'),
    },
  },
);

testEachProp<GrpcRouteProps>(
  'GrpcRouteProps',
  (chart, grpc) => void routesOf(chart, { grpc }),
  {
    hostnames: {
      value: () => ['a.example.com', '*.b.example.com'],
      shows: (output) => expect(route(output, 'GRPCRoute').spec.hostnames).toEqual(['a.example.com', '*.b.example.com']),
    },
  },
  () => ({ hostnames: ['milvus.example.com'] }),
);

testEachProp<RestRouteProps>(
  'RestRouteProps',
  (chart, rest) => {
    const { restRoute, restEndpoint } = routesOf(chart, { rest });
    restRoute?.metadata.addAnnotation('address', restEndpoint?.uri ?? '');
  },
  {
    hostnames: {
      value: () => ['a.example.com'],
      shows: (output) => expect(route(output, 'HTTPRoute').spec.hostnames).toEqual(['a.example.com']),
    },
    sectionName: {
      value: () => 'rest',
      shows: (output) => {
        expect(route(output, 'HTTPRoute').spec.parentRefs[0]?.sectionName).toBe('rest');
        expect(route(output, 'GRPCRoute').spec.parentRefs[0]).not.toHaveProperty('sectionName');
      },
    },
    port: {
      value: () => 8443,
      shows: (output) => expect(route(output, 'HTTPRoute').metadata.annotations?.address).toBe('https://rest.example.com:8443'),
    },
    requestTimeout: {
      value: () => Duration.minutes(10),
      shows: (output) => expect(route(output, 'HTTPRoute').spec.rules[0]?.timeouts).toEqual({ request: '600s' }),
    },
  },
  () => REST,
);

testEachProp<ReadShareProps>(
  'ReadShareProps',
  (chart, share) => void routesOf(chart, { reads: [share] }),
  {
    milvus: {
      value: (chart) => Milvus.fromEndpoint(chart, 'second', { host: 'second' }),
      shows: (output) => expect(backendsOf(output, 'GRPCRoute')).toContain('second:19530 10'),
    },
    weight: {
      value: () => 50,
      shows: (output) => expect(backendsOf(output, 'GRPCRoute').slice(0, 2)).toEqual(['milvus:19530 50', 'green:19530 50']),
    },
  },
  (chart) => ({ milvus: Milvus.fromEndpoint(chart, 'green', { host: 'green' }), weight: 10 }),
);
