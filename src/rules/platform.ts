import { quantityBytes, type InstanceModel, type RoleSpec, type ServiceSpec } from '../model';
import { DISTRIBUTIONS, isFrom, proxyGap, type DistributionFacts, type PlatformSpec } from '../platform';
import { valueProp } from '../props';
import type { ModelRule, RuleReport } from './model-rule';

export const PROXY_BETWEEN_PODS: ModelRule = {
  id: 'MK-PLT-006',
  title: 'proxy between the pods of the cluster',
  severity: 'error',
  reason:
    'Milvus and its tools send every connection to a proxy that a variable names, also those between roles and to etcd, and a proxy of a ' +
    'company does not reach pods.',
  source: 'golang.org/x/net/http/httpproxy, which grpc-go uses for every address; curl documentation, environment',
  fix: "Write new Platform({ proxy: { https: '…', clusterNetworks: ['…'] } }), which writes NO_PROXY, too.",
  check: ({ roles }, report) => {
    for (const role of roles) {
      const gap = proxyGap(role.environment);
      if (gap) report(role, valueProp('env', gap.variable), `also gets ${gap.uncovered.join(' and ')}.`);
    }
  },
};

export const IMAGE_GROUP_ON_PLATFORM: ModelRule = {
  id: 'MK-PLT-013',
  title: 'image whose files belong to another group than the one that the platform gives',
  severity: 'error',
  reason: 'The processes of a pod of OpenShift are in group 0, and the files of the image of Milvus 3.0 are open to group 999 only.',
  source: 'OpenShift documentation, creating images: support arbitrary user ids; Dockerfile of Milvus 3.0, `build/docker/milvus`',
  fix: "Bind the SCC nonroot-v2 to the service account and set podUser: 'library', or use an image with `chgrp -R 0 /milvus`.",
  check: (instance, report) => {
    const wrong = instance.roles.find(({ user }) => user.gid !== 0);
    if (!instance.platform?.assignsUsers || !wrong) return;
    report(instance, 'version', `is ${instance.version}, whose files belong to group ${wrong.user.gid}.`);
  },
};

/** A disk that a pod asks for, and the prop that sets it. */
interface Disk {
  readonly size: string;
  readonly storageClassName?: string;
}

type ReportDisk = (disk: Disk, prop: string) => void;

/** Asks about every disk of an instance or a service on a platform whose distribution is known. */
function eachDisk(check: (disk: Disk, platform: PlatformSpec, facts: DistributionFacts) => string | undefined) {
  const factsOf = ({ distribution }: PlatformSpec) => distribution && DISTRIBUTIONS[distribution];
  const ask = (platform: PlatformSpec | undefined, report: (problem: string, prop: string) => void): ReportDisk => {
    const facts = platform && factsOf(platform);
    return (disk, prop) => {
      const problem = platform && facts ? check(disk, platform, facts) : undefined;
      if (problem !== undefined) report(problem, prop);
    };
  };
  return {
    check: ({ platform, roles }: InstanceModel, report: RuleReport): void => {
      for (const role of roles) {
        if (hasDisk(role)) ask(platform, (problem, prop) => report(role, prop, problem))(role.storage, 'storage');
      }
    },
    checkService: (service: ServiceSpec, report: RuleReport): void => {
      const { platform, storage } = service;
      if (storage) ask(platform, (problem, prop) => report(service, prop, problem))(storage, 'storage');
    },
  };
}

const hasDisk = ({ storage }: RoleSpec): boolean => storage.type !== 'emptyDir';

export const NO_DEFAULT_CLASS: ModelRule = {
  id: 'MK-PLT-014',
  title: 'disk without a storage class on a platform without a default class',
  severity: 'error',
  reason: 'New clusters of EKS have no default storage class from Kubernetes 1.30 on, so the claim stays pending.',
  source: 'AWS documentation, Amazon EKS: release notes of Kubernetes 1.30',
  fix: "Set storageClassName of the platform, such as 'gp3', to a class that you made.",
  ...eachDisk(({ storageClassName }, { kubernetes }, { noDefaultClassFrom, title }) => {
    if (storageClassName !== undefined || noDefaultClassFrom === undefined || !isFrom(kubernetes, noDefaultClassFrom)) return undefined;
    return `has no storage class, and ${title} has no default one.`;
  }),
};

export const DISK_BELOW_MINIMUM: ModelRule = {
  id: 'MK-PLT-015',
  title: 'disk smaller than the platform makes',
  severity: 'error',
  reason: 'The platform makes no smaller disk, so the claim stays pending.',
  source: 'Alibaba Cloud documentation, ACK: disk volumes',
  fix: 'Write a larger size.',
  ...eachDisk(({ size }, _, { smallestDisk, title }) => {
    if (smallestDisk === undefined || quantityBytes(size) >= smallestDisk) return undefined;
    return `is ${size}, and the smallest disk of ${title} has ${smallestDisk / 1024 ** 3} GiB.`;
  }),
};

const ON_NODE_DIRECTORIES = eachDisk(({ storageClassName }, { distribution }, { nodeDirectories = [], title }) => {
  // Clusters of kind are for tests.
  if (distribution === 'kind' || !nodeDirectories.includes(storageClassName ?? nodeDirectories[0] ?? '')) return undefined;
  return `has ${storageClassName === undefined ? `the default class of ${title}` : `the class ${storageClassName}`}.`;
});

export const DIRECTORY_OF_A_NODE: ModelRule = {
  id: 'MK-PLT-016',
  title: 'disk that is a directory of a node',
  severity: 'warning',
  reason: 'A pod never moves away from such a node, its data is lost with the node, and nothing limits or grows the directory.',
  source: 'K3s documentation, volumes and storage; rancher/local-path-provisioner, README',
  fix: 'Set storageClassName of the platform to a class of a CSI driver.',
  check: (instance, report) => {
    if (instance.profile !== 'development') ON_NODE_DIRECTORIES.check(instance, report);
  },
  checkService: (service, report, { instances }) => {
    const users = service.consumers.flatMap(({ path }) => instances.find((instance) => instance.path === path) ?? []);
    const isForTests = service.isForTests === true || (users.length > 0 && users.every(({ profile }) => profile === 'development'));
    if (!isForTests) ON_NODE_DIRECTORIES.checkService(service, report);
  },
};

export const BALANCER_OF_ANOTHER_PLATFORM: ModelRule = {
  id: 'MK-PLT-017',
  title: 'load balancer of another platform',
  severity: 'error',
  reason: 'No controller of the platform reads its annotations or its class.',
  source: 'documentation of the platforms: Services of the type LoadBalancer',
  fix: 'Write the preset of the platform, or remove distribution.',
  check: (instance, report) => {
    const { loadBalancer } = instance.access;
    const { loadBalancers, title } = factsOf(instance);
    if (!loadBalancer || !loadBalancers || loadBalancers.includes(loadBalancer.platform)) return;
    report(instance, 'service.loadBalancer', `is for ${loadBalancer.platform}, and the platform is ${title}.`);
  },
};

export const NO_BALANCERS: ModelRule = {
  id: 'MK-PLT-018',
  title: 'load balancer on a platform without one',
  severity: 'warning',
  reason: 'The Service waits for an address forever, and a sync of Argo CD with it.',
  source: 'kind documentation, LoadBalancer: cloud-provider-kind or MetalLB',
  fix: "Use service: { type: 'NodePort' }, or LoadBalancer.metalLb(…) with MetalLB.",
  check: (instance, report) => {
    const { serviceType, loadBalancer } = instance.access;
    const { lacksLoadBalancers, title } = factsOf(instance);
    if (serviceType !== 'LoadBalancer' || !lacksLoadBalancers || loadBalancer?.platform === 'MetalLB') return;
    report(instance, 'service.type', `is 'LoadBalancer', and ${title} has no controller for it.`);
  },
};

function factsOf({ platform }: InstanceModel): Partial<DistributionFacts> {
  return platform?.distribution ? DISTRIBUTIONS[platform.distribution] : {};
}

export const PLATFORM_RULES: readonly ModelRule[] = [
  PROXY_BETWEEN_PODS,
  IMAGE_GROUP_ON_PLATFORM,
  NO_DEFAULT_CLASS,
  DISK_BELOW_MINIMUM,
  DIRECTORY_OF_A_NODE,
  BALANCER_OF_ANOTHER_PLATFORM,
  NO_BALANCERS,
];
