import { Platform, type PlatformProps } from '@org/milvus-k8s/platform';
import { Size } from 'cdk8s';
import { LocalStorage } from '@org/milvus-k8s';
import { cluster, secret } from '../support/instances';
import { testEachProp } from '../support/each-prop';
import type { Output } from '../support/synthesis';

const pod = (o: Output) => o.workload('milvus-querynode').spec.template.spec as object;
const text = (o: Output) => JSON.stringify(pod(o));
const DIGEST = `sha256:${'4a'.repeat(32)}`;

testEachProp<PlatformProps>(
  'PlatformProps',
  (chart, props) => {
    new Platform(props).applyTo(chart);
    cluster(chart, { queryNode: { storage: LocalStorage.ephemeralVolume({ size: Size.gibibytes(50) }) } });
  },
  {
    kubernetes: { value: () => '1.32', shows: (o) => expect(text(o)).not.toContain('resizePolicy') },
    distribution: { value: () => 'openshift', shows: (o) => expect(text(o)).not.toContain('runAsUser') },
    podUser: { value: () => 'platform', shows: (o) => expect(text(o)).not.toContain('fsGroup"') },
    imageRegistry: { value: () => 'registry.bank.example', shows: (o) => expect(text(o)).toContain('registry.bank.example/milvusdb/') },
    imageDigests: {
      value: () => ({ 'milvusdb/milvus:v2.6.25': DIGEST }),
      shows: (o) => expect(text(o)).toContain(`milvusdb/milvus:v2.6.25@${DIGEST}`),
    },
    imagePullSecrets: {
      value: (chart) => [secret(chart, 'mirror')],
      shows: (o) => expect(pod(o)).toHaveProperty('imagePullSecrets', [{ name: 'mirror' }]),
    },
    storageClassName: { value: () => 'fast', shows: (o) => expect(text(o)).toContain('"storageClassName":"fast"') },
    proxy: {
      value: () => ({ https: 'http://proxy:3128', clusterNetworks: ['10.0.0.0/8'] }),
      shows: (o) => expect(text(o)).toContain('{"name":"HTTPS_PROXY","value":"http://proxy:3128"}'),
    },
    nodeArchitecture: {
      value: () => 'arm64',
      shows: (o) => expect(text(o)).toContain('"key":"kubernetes.io/arch","operator":"In","values":["arm64"]'),
    },
    cpuFeatures: { value: () => ['AVX2'], shows: (o) => expect(text(o)).toContain('feature.node.kubernetes.io/cpu-cpuid.AVX2') },
  },
);
