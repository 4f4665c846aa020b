import type { KubernetesRelease } from './kubernetes-release';

/** What a Kubernetes cluster is: the service of a cloud, or a distribution. */
export type Distribution = 'ack' | 'aks' | 'eks' | 'gke' | 'gke-autopilot' | 'k3s' | 'kind' | 'openshift';

/** The largest pod that a distribution runs. */
export interface PodLimits {
  /** Bytes of ephemeral storage: logs, writable layers and directories of the pod. */
  readonly ephemeralStorage?: number;
  readonly cpus?: number;
  readonly memory?: number;
  /** Source, and how to get a larger pod. */
  readonly source: string;
  readonly beyond: string;
}

/** Facts about a distribution. Each has its source next to it. */
export interface DistributionFacts {
  /** Its name in messages. */
  readonly title: string;
  /** Whether it chooses the user and the groups of a pod, and refuses fixed ones. */
  readonly assignsUsers?: true;
  readonly podLimits?: PodLimits;
  /** First release whose new clusters have no default storage class. */
  readonly noDefaultClassFrom?: KubernetesRelease;
  /** Storage classes to write instead. */
  readonly classes: string;
  /** Classes whose volumes are directories of a node: the default class is one of them. */
  readonly nodeDirectories?: readonly string[];
  /** Bytes of the smallest disk that it makes. */
  readonly smallestDisk?: number;
  /** The platforms of `LoadBalancer` that work there; missing if any may. */
  readonly loadBalancers?: readonly string[];
  /** Whether it has no controller for a Service of the type LoadBalancer. */
  readonly lacksLoadBalancers?: true;
  /** Whether its nodes cannot have the labels of Node Feature Discovery. */
  readonly lacksFeatureLabels?: true;
}

const GIBIBYTE = 1024 ** 3;

/** Facts by distribution. What is missing bites nobody, or was not found in a source. */
export const DISTRIBUTIONS: Readonly<Record<Distribution, DistributionFacts>> = {
  // Alibaba Cloud documentation, ACK: disk volumes (a disk has 20 GiB or more), default storage classes.
  ack: {
    title: 'ACK',
    classes: "'alicloud-disk-topology-alltype'",
    smallestDisk: 20 * GIBIBYTE,
    loadBalancers: ['ACK NLB', 'MetalLB'],
  },
  // Microsoft documentation, AKS: storage classes; the default class is `default`, a managed disk.
  aks: { title: 'AKS', classes: "'managed-csi-premium'", loadBalancers: ['AKS', 'MetalLB'] },
  // AWS documentation, Amazon EKS: release notes of Kubernetes 1.30, `gp2` is not the default class of new clusters.
  eks: {
    title: 'EKS',
    classes: 'that of the EBS CSI driver which you made, such as gp3',
    noDefaultClassFrom: '1.30',
    loadBalancers: ['AWS NLB'],
  },
  // Google Cloud documentation, GKE: storage classes; the default class is `standard-rwo`.
  gke: { title: 'GKE', classes: "'premium-rwo'", loadBalancers: ['GKE'] },
  // Google Cloud documentation, GKE: resource requests in Autopilot; capabilities of Autopilot (no privileged DaemonSets).
  'gke-autopilot': {
    title: 'GKE Autopilot',
    classes: "'premium-rwo'",
    loadBalancers: ['GKE'],
    lacksFeatureLabels: true,
    podLimits: {
      ephemeralStorage: 10 * GIBIBYTE,
      cpus: 30,
      memory: 110 * GIBIBYTE,
      source: 'Google Cloud documentation, GKE: resource requests in Autopilot, general-purpose platform',
      beyond: "nodeSelector: { 'cloud.google.com/compute-class': … }",
    },
  },
  // K3s documentation: volumes and storage (local-path), networking services (ServiceLB).
  k3s: { title: 'k3s', classes: 'that of a CSI driver', nodeDirectories: ['local-path'] },
  // kind documentation: the default class `standard` is local-path-provisioner; load balancers need cloud-provider-kind.
  kind: { title: 'kind', classes: 'that of a CSI driver', nodeDirectories: ['standard', 'local-path'], lacksLoadBalancers: true },
  // OpenShift documentation: managing security context constraints, restricted-v2 (MustRunAsRange).
  openshift: { title: 'OpenShift', classes: 'that of your CSI driver', assignsUsers: true },
};

/**
 * Label of a node by which the limits of a platform's pods are those of another class. Source: Google Cloud documentation, GKE: compute
 * classes in Autopilot.
 */
export const COMPUTE_CLASS_LABEL = 'cloud.google.com/compute-class';
