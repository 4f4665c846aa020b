import type { k8s } from 'cdk8s-plus-27';
import type { MilvusConfig } from '../config';
import type { RolloutWaves } from '../emit';
import type { Findings } from '../findings';
import type { Profile, DependencyBinding, ImageSpec, RoleBinding } from '../model';
import type { InstanceIdentity, NamingScheme } from '../naming';
import type { ConnectedServer, Egress, WayIn } from '../network';
import type { Platform } from '../platform';
import type { Sizing } from '../sizing';
import type { MilvusVersion } from '../version';
import type { AccessLog } from './access-log';
import type { IEngine } from './engine';
import type { RoleDeclaration } from './role-declaration';
import type { PodProps } from './role-props';

/** Declared instance, before the model is sealed. The roles are resolved from it. */
export interface InstanceDeclaration {
  /** Path of the construct, for findings. */
  readonly path: string;
  readonly name: string;
  /** Identity for the naming scheme. */
  readonly identity: InstanceIdentity;
  readonly namespace: string | undefined;
  readonly version: MilvusVersion;
  readonly naming: NamingScheme;
  /** The Kubernetes cluster that it runs on. */
  readonly platform: Platform;
  /** Engine that emits the objects of the instance. */
  readonly engine: IEngine;
  readonly config: MilvusConfig;
  readonly bindings: readonly DependencyBinding[];
  /** Files next to `user.yaml`, in the pods of every role. */
  readonly configFiles: Readonly<Record<string, string>>;
  /** Content of `hook.yaml`, for an engine that writes the file itself. */
  readonly hookConfig?: Readonly<Record<string, unknown>>;
  /** What props of the instance contribute to some roles: certificates, the first password of root. */
  readonly roleBindings: RoleBinding[];
  /** Values for the pods of every role. */
  readonly podDefaults: PodProps;
  readonly profile: Profile;
  /** Sizes for the workload of the instance, if the app declares one without mistakes. */
  readonly sizing?: Sizing;
  readonly serviceAccountName: string;
  readonly image: ImageSpec;
  /** Findings to which mistakes are added. */
  readonly findings: Findings;
  /** Whether the roles have no pods for now. */
  readonly isStopped: boolean;
  /** Waves of an Argo CD sync. */
  readonly waves: RolloutWaves;
  /** Roles declared so far. A group that joins adds its role. */
  readonly roles: RoleDeclaration[];
  /** The access log of the proxies, if the app declares it. */
  readonly accessLog: AccessLog | undefined;
  /** Limits of the connections that the pods open. */
  readonly egress: Egress | undefined;
  /** Gateways declared so far that pass on the requests of clients. */
  readonly wayIns: WayIn[];
  /** Servers of the app, declared so far, that some roles call in addition to the dependencies. */
  readonly servers: ConnectedServer[];
  /** Peers that monitors admit to the metrics port. */
  readonly scrapers: k8s.NetworkPolicyPeer[];
  /** Annotations that monitors add to the pods of every role. */
  readonly monitorAnnotations: Record<string, string>;
}
