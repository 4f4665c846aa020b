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
  /** The naming scheme; the standard one by default. */
  readonly naming?: NamingScheme | undefined;
}

/** What one kind of service brings. */
export interface StatefulServiceOptions extends ServiceNames {
  /** Component: `etcd`. */
  readonly component: string;
  /** Software, where the component is a part of one that has several; otherwise it is named like the component. */
  readonly software?: string;
  readonly members: Members;
  readonly image: string;
  /** Images of what maintains or watches the members, by the props that name them. */
  readonly otherImages?: Readonly<Record<string, string | undefined>>;
  /** Ports of the members, with the sidecar that serves one where it is not the service itself. */
  readonly ports: readonly (PortSpec & { readonly container?: string })[];
  /** Ports that clients connect to. */
  readonly clientPorts: readonly number[];
  /** Ports that serve metrics. */
  readonly metricsPorts?: readonly number[];
  readonly defaults: ResourceDefaults & { readonly storage?: Size };
  /** Where each disk of a member is mounted, by its name. All have the size of `storage`; without a default for it there are none. */
  readonly disks?: Readonly<Record<string, string>>;
  /** Disks with a size of their own, by their names. */
  readonly extraDisks?: Readonly<Record<string, ExtraDisk>>;
  readonly gracePeriodSeconds: number;
  /** How long a member has to be ready before the next one rolls; 10 where it is left out. */
  readonly minReadySeconds?: number;
  /** Group of the processes, where the image opens its files to a certain one. */
  readonly group?: number;
  /** What differs in the container: command, arguments, environment, probes, mounts. */
  readonly container: (service: ServiceMembers) => Partial<k8s.Container>;
  /** Containers that run before the service's own. */
  readonly initContainers?: (service: ServiceMembers) => readonly k8s.Container[];
  /** Containers beside the service's own. */
  readonly sidecars?: (service: ServiceMembers) => readonly k8s.Container[];
  /** Writable directories beside the data and /tmp. */
  readonly emptyDirs?: Readonly<Record<string, string>>;
  /** Secrets to mount, by the name of the volume. */
  readonly secrets?: (service: ServiceMembers) => Readonly<Record<string, SecretMount>>;
  /** Secrets that are made beside it for those who use it. */
  readonly clientSecrets?: (service: ServiceMembers) => ClientSecretsSpec | undefined;
  /** What a user says about the content of Secrets that members read once; members roll one by one when it changes. */
  readonly secretVersion?: (() => string | undefined) | undefined;
  readonly props: StatefulServiceProps;
}

/** A disk that has a prop of its own. It is kept or deleted together with the others: a StatefulSet knows one policy. */
export interface ExtraDisk {
  readonly path: string;
  readonly prop: string;
  readonly storage: Omit<PersistentStorageProps, 'retention'>;
}

/** A Secret in the file system of a member. */
export interface SecretMount {
  readonly secretName: string;
  readonly path: string;
}
