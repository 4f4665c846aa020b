import { MilvusVersion, type ProxyCanaryOverrides, type ProxyCanaryProps } from '@org/milvus-k8s';
import { cluster } from '../support/instances';
import { testEachProp } from '../support/each-prop';
import { podCases, roleCases } from '../role/pod-cases';

const CANARY = 'milvus-proxy-canary';
const DIGEST = `sha256:${'4a'.repeat(32)}`;
const required = () => ({ version: MilvusVersion.of('2.6.26') });

// Its image is that of its version.
const { image: _image, ...cases } = roleCases(CANARY);

testEachProp<ProxyCanaryProps>(
  'ProxyCanaryProps',
  (chart, proxyCanary) => cluster(chart, { version: MilvusVersion.of('2.6.25'), proxyCanary }),
  {
    ...cases,
    unhealthyPodEvictionPolicy: { ...podCases(CANARY).unhealthyPodEvictionPolicy, beside: { replicas: 2 } },
    version: {
      value: () => MilvusVersion.of('2.6.27'),
      shows: (o) => {
        expect(o.container(CANARY).image).toBe('docker.io/milvusdb/milvus:v2.6.27');
        expect(o.workload(CANARY).spec.template.metadata.labels?.['app.kubernetes.io/version']).toBe('2.6.27');
      },
    },
    imageDigest: {
      value: () => DIGEST,
      shows: (o) => expect(o.container(CANARY).image).toBe(`docker.io/milvusdb/milvus:v2.6.26@${DIGEST}`),
    },
  },
  required,
);

testEachProp<Pick<ProxyCanaryOverrides, 'service' | 'deployment' | 'configMap' | 'disruptionBudget'>>(
  'ProxyCanaryOverrides',
  (chart, overrides) => cluster(chart, { proxyCanary: { ...required(), replicas: 2, overrides } }),
  {
    service: {
      value: () => (spec) => ({ ...spec, sessionAffinity: 'ClientIP' }),
      shows: (o) => expect(o.get('Service', 'milvus-canary').spec).toHaveProperty('sessionAffinity', 'ClientIP'),
    },
    deployment: {
      value: () => (spec) => ({ ...spec, paused: true }),
      shows: (o) => expect(o.workload(CANARY).spec).toHaveProperty('paused', true),
    },
    configMap: {
      value: () => (files) => ({ ...files, 'extra.yaml': 'a: 1\n' }),
      shows: (o) => expect(o.get('ConfigMap', `${CANARY}-config`).data?.['extra.yaml']).toBe('a: 1\n'),
    },
    disruptionBudget: {
      value: () => (spec) => ({ ...spec, unhealthyPodEvictionPolicy: 'IfHealthyBudget' }),
      shows: (o) => expect(o.get('PodDisruptionBudget', CANARY).spec).toHaveProperty('unhealthyPodEvictionPolicy', 'IfHealthyBudget'),
    },
  },
);
