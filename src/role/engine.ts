import type { Construct } from 'constructs';
import type { k8s } from 'cdk8s-plus-27';
import type { ConfigMapManifest, Manifest, Override, ServiceAccountManifest, ServiceManifest } from '../emit';
import type { Mistake } from '../findings';
import type { ClientServiceProps } from '../network';
import type { InstanceModel, RoleSpec } from '../model';
import type { Labels, NamingScheme } from '../naming';
import type { ClientTls, MilvusAdministrator } from '../security';
import type { InstanceDeclaration } from './instance-declaration';
import type { ClusterOverrides } from './instance-overrides';
import type { RoleDeclaration } from './role-declaration';

/** Objects of one role, keyed by the public field that returns them. */
export interface RoleObjectTypes {
  readonly workload: Manifest;
  readonly configMap: ConfigMapManifest;
  readonly headlessService: Manifest;
  readonly disruptionBudget: Manifest;
  readonly autoscaler: Manifest;
  readonly scaledObject: Manifest;
  readonly verticalPodAutoscaler: Manifest;
  readonly service: ServiceManifest;
}

/** Objects of a whole instance, keyed by the public field that returns them. */
export interface InstanceObjectTypes {
  readonly service: ServiceManifest;
  readonly headlessService: Manifest;
  readonly networkPolicy: Manifest;
  readonly serviceAccount: ServiceAccountManifest;
  readonly recordedChoices: ConfigMapManifest;
  readonly resourceGroupJob: Manifest;
  readonly resourceGroupNetworkPolicy: Manifest;
  readonly resourceGroupService: Manifest;
  readonly operatorResource: Manifest;
}

export type RoleObjectName = keyof RoleObjectTypes;
export type InstanceObjectName = keyof InstanceObjectTypes;

/** Objects that an engine emits for a role or an instance. */
export interface EmittedObjects<Types, Model> {
  /** Returns an object for a user to patch. Patching an object that is not emitted is a finding. */
  get<Name extends keyof Types>(name: Name): Types[Name];
  /** Returns an object, or `undefined` if this engine is known not to emit it. */
  find<Name extends keyof Types>(name: Name): Types[Name] | undefined;
  /** Declares the objects that the sealed model needs. Returns the model as it will run, after the user's overrides. Called once. */
  seal(model: Model): Model;
}

export type RoleObjects = EmittedObjects<RoleObjectTypes, RoleSpec>;
export type InstanceObjects = EmittedObjects<InstanceObjectTypes, InstanceModel>;

/** Service that selects only the pods of one group of proxies, such as a canary. */
export interface GroupService {
  readonly name: string;
  readonly port: number;
  readonly override: Override<k8s.ServiceSpec> | undefined;
}

/** Role for which an engine emits objects. */
export interface EmittedRole {
  readonly declaration: RoleDeclaration;
  /** Parent construct of the role's objects. */
  readonly scope: Construct;
  /** The role after sealing. */
  readonly sealedSpec: () => RoleSpec;
  /**
   * The Service of a group of proxies.
   *
   * @default - no separate Service
   */
  readonly groupService?: GroupService;
}

/** Instance for which an engine emits objects. */
export interface EmittedInstance {
  readonly declaration: InstanceDeclaration;
  /** Parent construct of the instance's objects. */
  readonly scope: Construct;
  /** The Service that clients connect to. */
  readonly service: ClientServiceProps;
  /** Whether the pods use a service account that the user gave. */
  readonly hasOwnServiceAccount: boolean;
  /** Values that cannot be changed later, keyed by the name under which they are recorded. */
  readonly choices: Readonly<Record<string, string>>;
  /** TLS settings for Jobs that call the proxies. */
  readonly clientTls: ClientTls | undefined;
  /** User with which Jobs call Milvus. */
  readonly administrator: MilvusAdministrator | undefined;
  readonly overrides: ClusterOverrides;
  /** Port of REST, according to the configuration written so far. */
  readonly restPort: () => number | undefined;
  /** The instance after sealing. */
  readonly sealedModel: () => InstanceModel;
}

/** Pods of a controller, in a namespace. */
export interface ControllerPods {
  readonly namespace: string;
  readonly labels: Labels;
}

/**
 * Turns declarations into objects. Constructs add to the model and hold no manifests; the engine decides which objects to emit.
 *
 * Called once for each instance and each role, when it is declared. Returns objects that a user can patch. Their content is
 * computed from the sealed model.
 */
export interface IEngine {
  /** What is wrong with the options of the engine. */
  readonly mistakes: readonly Mistake[];
  /** Names and labels of the pods, if the engine decides on them. */
  readonly naming?: NamingScheme;
  /** Pods that connect to the services of an instance before its own pods exist. */
  readonly controller?: ControllerPods;
  /** Declares the objects of an instance. */
  declareInstance(instance: EmittedInstance): InstanceObjects;
  /** Declares the objects of a role. */
  declareRole(role: EmittedRole): RoleObjects;
}
