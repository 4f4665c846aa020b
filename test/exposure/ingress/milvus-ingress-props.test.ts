import { Duration, Lazy } from 'cdk8s';
import { ConfigMap, Namespaces } from 'cdk8s-plus-27';
import { Milvus } from '@org/milvus-k8s';
import {
  IngressCertificate,
  IngressController,
  type CertManagerProps,
  type CloudControllerProps,
  type IngressControllerProps,
  type MilvusIngressProps,
  type RestIngressProps,
} from '@org/milvus-k8s/exposure';
import { testEachProp } from '../../support/each-prop';
import { cluster } from '../../support/instances';
import { findingsOf } from '../../support/synthesis';
import { admitted } from '../gateway';
import { ACM, CANARY, annotationsOf, ingress, ingressOf, ingresses, serviceAnnotations } from './ingress';

testEachProp<MilvusIngressProps>(
  'MilvusIngressProps',
  (chart, props) => {
    const { ingress: object, grpcEndpoint } = ingressOf(chart, {
      ...props,
      milvus: props.milvus ?? cluster(chart, { ...CANARY, clients: [] }),
    });
    object.metadata.addAnnotation('address', grpcEndpoint?.uri ?? '');
  },
  {
    milvus: {
      value: (chart) => Milvus.fromEndpoint(chart, 'shared', { host: 'vectors' }),
      shows: (output) => expect(ingress(output, 'vectors-public').spec.rules[0]?.http.paths[0]?.backend.service.name).toBe('vectors'),
    },
    controller: {
      value: () => IngressController.HAPROXY,
      shows: (output) => expect(ingress(output).spec.ingressClassName).toBe('haproxy'),
    },
    hostnames: {
      value: () => ['a.example.com', 'b.example.com'],
      shows: (output) => expect(ingress(output).spec.rules.map(({ host }) => host)).toEqual(['a.example.com', 'b.example.com']),
    },
    rest: {
      value: () => ({}),
      shows: (output) => expect(ingress(output).spec.rules[0]?.http.paths.map(({ path }) => path)).toContain('/v2/vectordb'),
    },
    certificate: {
      value: () => IngressCertificate.ofController(),
      shows: (output) => expect(ingress(output).spec.tls).toEqual([{ hosts: ['milvus.example.com'] }]),
    },
    className: {
      value: () => 'internal',
      shows: (output) => expect(ingress(output).spec.ingressClassName).toBe('internal'),
    },
    port: {
      value: () => 8443,
      shows: (output) => expect(annotationsOf(output).address).toBe('https://milvus.example.com:8443'),
    },
    requestTimeout: {
      value: () => Duration.minutes(1),
      shows: (output) => expect(annotationsOf(output)['projectcontour.io/response-timeout']).toBe('60s'),
    },
    canaryWeight: {
      value: () => 10,
      beside: { controller: IngressController.INGRESS_NGINX },
      shows: (output) => expect(ingresses(output)).toHaveLength(2),
    },
    pods: {
      value: (chart) => [Namespaces.select(chart, 'edge', { names: ['edge'] })],
      shows: (output) => expect(admitted(output)).toContain('"edge"'),
    },
    annotations: {
      value: () => ({ 'example.com/team': 'search' }),
      shows: (output) => expect(annotationsOf(output)['example.com/team']).toBe('search'),
    },
    serviceAnnotations: {
      value: () => ({ 'example.com/team': 'search' }),
      shows: (output) => expect(serviceAnnotations(output)['example.com/team']).toBe('search'),
    },
    name: {
      value: () => 'outside',
      shows: (output) => expect(ingress(output, 'milvus-outside').metadata.name).toBe('milvus-outside'),
    },
  },
);

testEachProp<RestIngressProps>('RestIngressProps', (chart, rest) => void ingressOf(chart, { rest }), {
  hostnames: {
    value: () => ['rest.example.com'],
    shows: (output) => expect(ingress(output).spec.rules.map(({ host }) => host)).toEqual(['milvus.example.com', 'rest.example.com']),
  },
});

testEachProp<CertManagerProps>(
  'CertManagerProps',
  (chart, props) => void ingressOf(chart, { certificate: IngressCertificate.certManager(props) }),
  {
    issuer: {
      value: () => 'company',
      shows: (output) => expect(annotationsOf(output)['cert-manager.io/cluster-issuer']).toBe('company'),
    },
    kind: {
      value: () => 'Issuer',
      shows: (output) => expect(annotationsOf(output)['cert-manager.io/issuer']).toBe('letsencrypt'),
    },
  },
  () => ({ issuer: 'letsencrypt' }),
);

testEachProp<CloudControllerProps>(
  'CloudControllerProps',
  (chart, props) => void ingressOf(chart, { controller: IngressController.awsAlb(props), certificate: ACM }),
  {
    reach: {
      value: () => 'internet',
      shows: (output) => expect(annotationsOf(output)['alb.ingress.kubernetes.io/scheme']).toBe('internet-facing'),
    },
  },
);

/** The default timeout of a controller is a finding, which names it; the findings are shown in the output. */
testEachProp<IngressControllerProps>(
  'IngressControllerProps',
  (chart, props) => {
    const made = ingressOf(chart, { milvus: cluster(chart, { clients: [] }), controller: IngressController.of(props) });
    const problems = Lazy.any({
      produce: () =>
        findingsOf(chart)
          .map(({ problem }) => problem)
          .join(' '),
    }) as string;
    new ConfigMap(made, 'findings', { metadata: { name: 'findings' }, data: { problems } });
  },
  {
    name: {
      value: () => 'F5',
      shows: (output) => expect(output.get('ConfigMap', 'findings').data?.problems).toContain('the default of F5'),
    },
    className: { value: () => 'f5', shows: (output) => expect(ingress(output).spec.ingressClassName).toBe('f5') },
    namespace: { value: () => 'edge', shows: (output) => expect(admitted(output)).toContain('"edge"') },
    podLabels: {
      value: () => ({ app: 'f5' }),
      beside: { namespace: 'edge' },
      shows: (output) => expect(admitted(output)).toContain('"app":"f5"'),
    },
    annotations: { value: () => ({ a: 'b' }), shows: (output) => expect(annotationsOf(output).a).toBe('b') },
    serviceAnnotations: { value: () => ({ a: 'b' }), shows: (output) => expect(serviceAnnotations(output).a).toBe('b') },
    requestTimeout: {
      value: () => Duration.seconds(30),
      shows: (output) => expect(output.get('ConfigMap', 'findings').data?.problems).toContain('after 30 seconds'),
    },
  },
  () => ({ name: 'own', requestTimeout: Duration.seconds(60) }),
);
