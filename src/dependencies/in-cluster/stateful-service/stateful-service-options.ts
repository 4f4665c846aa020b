import type { Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { ClientSecretsSpec, PortSpec } from '../../../model';
import type { NamingScheme } from '../../../naming';
import type { PersistentStorageProps, ResourceDefaults } from '../../../workload';
import type { Members } from './members';
import type { ServiceMembers } from './service-members';
import type { StatefulServiceProps } from './stateful-service-props';

/** Name and naming scheme of a service. */
export interface ServiceNames {
  /** Name of the instance. */
  readonly name: string;
  /** Naming scheme; the standard scheme by default. */
  readonly naming?: NamingScheme | undefined;
}

/** Options that a kind of service sets. */
export interface StatefulServiceOptions extends ServiceNames {
  /** Whether members do not connect to each other. */
  readonly isIndependent?: true;
  /** Whether a Milvus that uses it also runs without it. */
  readonly isOptional?: true;
  /** GPUs of each member. */
  readonly gpus?: number | undefined;
  /** Argo CD wave; before all instances by default. */
  readonly wave?: number | undefined;
  /** Component: `etcd`. */
  readonly component: string;
  /** Name of the software, if the component is only a part of it; by default the component. */
  readonly software?: string;
  readonly members: Members;
  readonly image: string;
  /** Images for maintenance or metrics of the members, keyed by their props. */
  readonly otherImages?: Readonly<Record<string, string | undefined>>;
  /** Ports of the members, with the sidecar that serves the port if it is not the service itself. */
  readonly ports: readonly (PortSpec & { readonly container?: string })[];
  /** Ports that clients connect to. */
  readonly clientPorts: readonly number[];
  /** Ports that serve metrics. */
  readonly metricsPorts?: readonly number[];
  /** Path of the metrics; `/metrics` by default. */
  readonly metricsPath?: string;
  readonly defaults: ResourceDefaults & { readonly storage?: Size };
  /**
   * Mount path of each disk of a member, keyed by its name. All disks have the size of `storage`; without a default size, members
   * have no disks.
   */
  readonly disks?: Readonly<Record<string, string>>;
  /** Disks with a separate size, keyed by their names. */
  readonly extraDisks?: Readonly<Record<string, ExtraDisk>>;
  readonly gracePeriodSeconds: number;
  /** Time that a member must be ready before the next one rolls; 10 seconds by default. */
  readonly minReadySeconds?: number;
  /** Group of the processes, if the image gives access to its files to a certain group. */
  readonly group?: number;
  /** Fields of the container that differ: command, arguments, environment, probes, mounts. */
  readonly container: (service: ServiceMembers) => Partial<k8s.Container>;
  /** Containers that run before the service's own. */
  readonly initContainers?: (service: ServiceMembers) => readonly k8s.Container[];
  /** Containers next to the service's own. */
  readonly sidecars?: (service: ServiceMembers) => readonly k8s.Container[];
  /** Writable directories in addition to the data and /tmp, 256 MiB by default. */
  readonly emptyDirs?: Readonly<Record<string, string | EmptyDirectory>>;
  /** Secrets to mount, keyed by the name of the volume. */
  readonly secrets?: (service: ServiceMembers) => Readonly<Record<string, SecretMount>>;
  /** Secrets that are created in the namespace of the service for its clients. */
  readonly clientSecrets?: (service: ServiceMembers) => ClientSecretsSpec | undefined;
  /**
   * Versions that the user gives to the content of Secrets that members read only at start. A new version rolls the members one
   * by one.
   */
  readonly secretVersion?: (() => string | undefined) | undefined;
  readonly props: StatefulServiceProps;
}

/** Directory on the disk of the node. */
export interface EmptyDirectory {
  readonly path: string;
  readonly size: Size;
}

/** Disk with a separate prop. It is kept or deleted together with the others, because a StatefulSet has one policy for all. */
export interface ExtraDisk {
  readonly path: string;
  readonly prop: string;
  readonly storage: Omit<PersistentStorageProps, 'retention'>;
}

/** A Secret in the file system of a member. */
export interface SecretMount {
  readonly secretName: string;
  readonly path: string;
  /** Files by the field that they hold; by default all fields, each under its own name. */
  readonly files?: Readonly<Record<string, string>>;
}
