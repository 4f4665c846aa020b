import type { k8s } from 'cdk8s-plus-27';
import type { PodProps } from '@org/milvus-k8s';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

const MOUNT: k8s.VolumeMount = { name: 'certificates', mountPath: '/opt/certificates' };

/** A pod with one volume whose fields no compiler looked at. */
const volume = (fields: object): PodProps => ({
  volumes: [{ name: 'certificates', ...fields }],
  volumeMounts: [MOUNT],
});

const inPod = (fields: object) => ({
  overrides: {
    deployment: (spec: k8s.DeploymentSpec) => ({
      ...spec,
      template: { ...spec.template, spec: { containers: [], ...spec.template.spec, ...fields } },
    }),
  },
});

/** Fields of raw Kubernetes objects that Kubernetes does not have. */
export const KUBERNETES_FIELD_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-PRP-040', 'a volume with a misspelled kind', 'proxy.volumes[0].secrett', {
    wrong: { proxy: volume({ secrett: { secretName: 'certificates' } }) },
    right: { proxy: volume({ secret: { secretName: 'certificates' } }) },
  }),
  inCluster('MK-PRP-040', 'a field of a source that is none', 'proxy.volumes[0].secret.name', {
    wrong: { proxy: volume({ secret: { secretName: 'certificates', name: 'certificates' } }) },
    right: { proxy: volume({ image: { reference: 'registry.bank.example/certificates:1.0.0' } }) },
  }),
  inCluster('MK-PRP-040', 'an override with a misspelled field of a pod', 'proxy.overrides.deployment', {
    wrong: { proxy: inPod({ hostAlias: [] }) },
    right: { proxy: inPod({ hostAliases: [{ ip: '10.1.2.3', hostnames: ['kms.bank.example'] }] }) },
    says: ['template.spec.hostAlias'],
  }),
  inCluster('MK-PRP-040', 'an affinity with a misspelled field', 'proxy.affinity.podAntiAffinty', {
    wrong: { proxy: { affinity: { podAntiAffinty: {} } as k8s.Affinity } },
    right: {
      proxy: {
        affinity: {
          podAntiAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: [
              { topologyKey: 'kubernetes.io/hostname', matchLabelKeys: ['pod-template-hash'] },
            ],
          },
        },
      },
    },
  }),
];
