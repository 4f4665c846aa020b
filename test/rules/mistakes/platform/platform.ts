import { Size } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import { LocalStorage, MilvusVersion, type PodProps } from '@org/milvus-k8s';
import { Platform } from '@org/milvus-k8s/platform';
import { cluster } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';
import { inPlatform, on } from './platform-case';

const DIGEST = `sha256:${'4a'.repeat(32)}`;
const PROXY = { https: 'http://proxy.bank.example:3128', clusterNetworks: ['10.244.0.0/16', '10.96.0.0/12'] };
const MILVUS_IMAGE = `milvusdb/milvus:v${MilvusVersion.V2_6}`;

const SMALL = LocalStorage.ephemeralVolume({ size: Size.gibibytes(32), storageClassName: 'premium-rwo' });
const LARGE_DISK = LocalStorage.ephemeralVolume({ size: Size.gibibytes(256), storageClassName: 'premium-rwo' });
const LARGE = LocalStorage.emptyDir(Size.gibibytes(32));

const sidecar = (more: Partial<k8s.Container>): PodProps => ({
  sidecars: [
    {
      name: 'agent',
      image: 'registry.bank.example/mirror/agent:1.2.3',
      resources: { limits: { memory: k8s.Quantity.fromString('64Mi') } },
      ...more,
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, ...more.securityContext },
    },
  ],
});

export const PLATFORM_VALUE_MISTAKES: readonly MistakeCase[] = [
  inPlatform(
    'MK-PLT-001',
    'a Kubernetes older than the fields of every manifest',
    'kubernetes',
    [{ kubernetes: '1.26' }, { kubernetes: '1.36' }],
    ["is '1.26'", '1.27'],
  ),
  inPlatform(
    'MK-PLT-012',
    'a Kubernetes that nobody upstream maintains',
    'kubernetes',
    [{ kubernetes: '1.33' }, { kubernetes: '1.35' }],
    ["is '1.33'"],
  ),
  {
    rule: 'MK-PLT-002',
    mistake: 'a platform after the cluster that is on it',
    path: 'test',
    prop: 'platform',
    wrong: (chart) => {
      cluster(chart);
      new Platform({ storageClassName: 'gp3' }).applyTo(chart);
    },
    right: (chart) => {
      new Platform({ storageClassName: 'gp3' }).applyTo(chart);
      cluster(chart);
    },
    says: ['Move applyTo'],
  },
  inPlatform(
    'MK-PLT-003',
    'a digest that is none',
    "imageDigests['milvusdb/milvus:v2.6.25']",
    [{ imageDigests: { 'milvusdb/milvus:v2.6.25': 'latest' } }, {}],
    ["is 'latest'", 'sha256:'],
  ),
  inPlatform(
    'MK-PLT-003',
    'a digest of an image with its registry',
    "imageDigests['docker.io/milvusdb/milvus:v2.6.25']",
    [{ imageDigests: { 'docker.io/milvusdb/milvus:v2.6.25': DIGEST } }, {}],
    ['without a registry'],
  ),
  inPlatform(
    'MK-PLT-003',
    'a proxy without a scheme',
    'proxy.https',
    [{ proxy: { ...PROXY, https: 'proxy:3128' } }, { proxy: PROXY }],
    ["is 'proxy:3128'"],
  ),
  inPlatform(
    'MK-PLT-003',
    'a proxy with a password in every pod',
    'proxy.https',
    [{ proxy: { ...PROXY, https: 'http://milvus:hunter22@proxy.bank.example:3128' } }, { proxy: PROXY }],
    ['contains a password'],
  ),
  inPlatform(
    'MK-PLT-003',
    'a network of pods without its size',
    'proxy.clusterNetworks',
    [{ proxy: { ...PROXY, clusterNetworks: ['10.244.0.0'] } }, { proxy: PROXY }],
    ["contains '10.244.0.0'"],
  ),
  inPlatform(
    'MK-PLT-003',
    'a CPU feature in the spelling of Linux',
    'cpuFeatures[0]',
    [{ cpuFeatures: ['avx2'] }, { cpuFeatures: ['AVX2'] }],
    ["is 'avx2'"],
  ),
  inPlatform(
    'MK-PLT-003',
    'CPU features where no node can be labelled',
    'cpuFeatures',
    [
      { distribution: 'gke-autopilot', cpuFeatures: ['AVX2'] },
      { distribution: 'gke', cpuFeatures: ['AVX2'] },
    ],
    ['GKE Autopilot', 'compute-class'],
  ),
  on(
    'MK-PLT-004',
    'a tolerance of an autoscaler before Kubernetes has it',
    ['test/milvus/querynode/autoscaler', 'spec.behavior.scaleUp.tolerance'],
    [
      {
        platform: { kubernetes: '1.34' },
        props: { queryNode: { autoscaling: { maxReplicas: 9, behavior: { scaleUp: { tolerance: 5 } } } } },
      },
      {
        platform: { kubernetes: '1.35' },
        props: { queryNode: { autoscaling: { maxReplicas: 9, behavior: { scaleUp: { tolerance: 5 } } } } },
      },
    ],
    { says: ['needs Kubernetes 1.35', '1.34'], besides: ['MK-PLT-012'] },
  ),
  on(
    'MK-PLT-004',
    'a preference of zones on a Kubernetes that drops it',
    ['test/milvus/service', 'spec.trafficDistribution'],
    [
      { platform: { kubernetes: '1.30' }, props: { service: { trafficDistribution: 'PreferSameZone' } } },
      { platform: { kubernetes: '1.31' }, props: { service: { trafficDistribution: 'PreferSameZone' } } },
    ],
    { says: ['needs Kubernetes 1.31'], besides: ['MK-PLT-012'] },
  ),
  on(
    'MK-PLT-005',
    'an address of a load balancer in the field that Kubernetes gave up',
    ['test/milvus/service', 'spec.loadBalancerIP'],
    [
      { props: { service: { type: 'LoadBalancer', loadBalancerIP: '10.0.0.9', sourceRanges: ['10.0.0.0/8'] } } },
      { props: { service: { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'] } } },
    ],
    { says: ['deprecated since Kubernetes 1.24', 'service.annotations'] },
  ),
  on(
    'MK-PLT-006',
    'a proxy that gets the calls between the roles',
    ['test/milvus', 'podDefaults.env.HTTPS_PROXY'],
    [
      { props: { podDefaults: { env: { HTTPS_PROXY: PROXY.https, NO_PROXY: 'localhost,.svc' } } } },
      { props: { podDefaults: { env: { HTTPS_PROXY: PROXY.https, NO_PROXY: 'localhost,.svc,10.0.0.0/8' } } } },
    ],
    { says: ['the addresses of pods', 'clusterNetworks'] },
  ),
  on(
    'MK-PLT-007',
    'a directory larger than a pod of Autopilot may write',
    ['test/milvus/querynode', 'ephemeralStorage'],
    [
      { platform: { distribution: 'gke-autopilot' }, props: { queryNode: { storage: LARGE } } },
      { platform: { distribution: 'gke-autopilot' }, props: { queryNode: { storage: SMALL } } },
    ],
    { says: ['34 GiB', '10 GiB', 'LocalStorage.ephemeralVolume'] },
  ),
  on(
    'MK-PLT-007',
    'more memory than the default class of Autopilot',
    ['test/milvus/querynode', 'memory'],
    [
      { platform: { distribution: 'gke-autopilot' }, props: { queryNode: { memory: Size.gibibytes(128), storage: LARGE_DISK } } },
      {
        platform: { distribution: 'gke-autopilot' },
        props: {
          queryNode: {
            memory: Size.gibibytes(128),
            storage: LARGE_DISK,
            nodeSelector: { 'cloud.google.com/compute-class': 'Balanced' },
          },
        },
      },
    ],
    { says: ['128 GiB', '110 GiB', 'compute-class'] },
  ),
  on(
    'MK-PLT-008',
    'a sidecar with a fixed user on OpenShift',
    ['test/milvus/proxy', 'securityContext.runAsUser'],
    [
      { platform: { distribution: 'openshift' }, props: { proxy: sidecar({ securityContext: { runAsUser: 999 } }) } },
      { platform: { distribution: 'openshift' }, props: { proxy: sidecar({}) } },
    ],
    { says: ["is 999 for 'agent'", 'podUser'] },
  ),
  on(
    'MK-PLT-009',
    'a sidecar from a registry that the nodes do not reach',
    ['test/milvus/proxy', 'image'],
    [
      { platform: { imageRegistry: 'registry.bank.example/mirror' }, props: { proxy: sidecar({ image: 'docker.io/agent:1.2.3' }) } },
      { platform: { imageRegistry: 'registry.bank.example/mirror' }, props: { proxy: sidecar({}) } },
    ],
    { says: ["of 'agent' is docker.io/agent:1.2.3", 'registry.bank.example/mirror'] },
  ),
  on(
    'MK-PLT-010',
    'a sidecar by tag where images are named by digest',
    ['test/milvus/proxy', 'image'],
    [
      { platform: { imageDigests: { [MILVUS_IMAGE]: DIGEST } }, props: { proxy: sidecar({}) } },
      { platform: { imageDigests: { [MILVUS_IMAGE]: DIGEST, 'agent:1.2.3': DIGEST } }, props: { proxy: sidecar({}) } },
    ],
    { says: ["of 'agent'"] },
  ),
  on(
    'MK-PLT-011',
    'a digest of a release that nothing runs',
    ['test', "platform.imageDigests['milvusdb/milvus:v2.6.1']"],
    [
      { platform: { imageDigests: { [MILVUS_IMAGE]: DIGEST, 'milvusdb/milvus:v2.6.1': DIGEST } } },
      { platform: { imageDigests: { [MILVUS_IMAGE]: DIGEST } } },
    ],
  ),
];
