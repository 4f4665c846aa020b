import type { Construct } from 'constructs';
import type { k8s } from 'cdk8s-plus-27';
import type { ConfigMapManifest, Manifest, Override, ServiceAccountManifest, ServiceManifest } from '../emit';
import type { ClientServiceProps } from '../network';
import type { InstanceModel, RoleSpec } from '../model';
import type { ClientTls, MilvusAdministrator } from '../security';
import type { InstanceDeclaration } from './instance-declaration';
import type { ClusterOverrides } from './instance-overrides';
import type { RoleDeclaration } from './role-declaration';

/** Objects that belong to one role, by the name of the field that gives them. */
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

/** Objects that belong to a whole instance, by the name of the field that gives them. */
export interface InstanceObjectTypes {
  readonly service: ServiceManifest;
  readonly networkPolicy: Manifest;
  readonly serviceAccount: ServiceAccountManifest;
  readonly recordedChoices: ConfigMapManifest;
  readonly resourceGroupJob: Manifest;
  readonly resourceGroupNetworkPolicy: Manifest;
  readonly resourceGroupService: Manifest;
}

export type RoleObjectName = keyof RoleObjectTypes;
export type InstanceObjectName = keyof InstanceObjectTypes;

/** The objects of a role or an instance, as an engine makes them. */
export interface EmittedObjects<Types, Model> {
  /** An object for a user to patch. A patch of one that is not emitted becomes a finding. */
  get<Name extends keyof Types>(name: Name): Types[Name];
  /** An object, or `undefined` where it is known that this engine does not emit it. */
  find<Name extends keyof Types>(name: Name): Types[Name] | undefined;
  /** Makes what the sealed model needs. Returns the model as it will run, after a user's overrides. Called once. */
  seal(model: Model): Model;
}

export type RoleObjects = EmittedObjects<RoleObjectTypes, RoleSpec>;
export type InstanceObjects = EmittedObjects<InstanceObjectTypes, InstanceModel>;

/** The Service that leads to the pods of a canary alone. */
export interface CanaryService {
  readonly port: number;
  readonly override: Override<k8s.ServiceSpec> | undefined;
}

/** A role that an engine makes objects for. */
export interface EmittedRole {
  readonly declaration: RoleDeclaration;
  /** The construct below which the objects of the role stand. */
  readonly scope: Construct;
  /** The role after sealing. */
  readonly sealedSpec: () => RoleSpec;
  /**
   * The Service of a canary.
   *
   * @default - none; the Service of the instance leads to the role
   */
  readonly canaryService?: CanaryService;
}

/** An instance that an engine makes objects for. */
export interface EmittedInstance {
  readonly declaration: InstanceDeclaration;
  /** The construct below which the objects of the instance stand. */
  readonly scope: Construct;
  /** The Service that clients connect to. */
  readonly service: ClientServiceProps;
  /** Whether the user brings the service account of the pods. */
  readonly hasOwnServiceAccount: boolean;
  /** What cannot be changed later, by the name it is recorded under. */
  readonly choices: Readonly<Record<string, string>>;
  /** How clients trust the proxies, for Jobs that call them. */
  readonly clientTls: ClientTls | undefined;
  /** The user that Jobs call Milvus as. */
  readonly administrator: MilvusAdministrator | undefined;
  readonly overrides: ClusterOverrides;
  /** The port of REST, as far as the configuration is written. */
  readonly restPort: () => number | undefined;
  /** The instance after sealing. */
  readonly sealedModel: () => InstanceModel;
}

/**
 * Turns what is declared into objects. Constructs add to the model and hold no manifest; an engine decides what comes out.
 *
 * It is asked once for each instance and each role, when they are declared, and hands out objects that a user can patch. Their
 * content is a view of the sealed model.
 */
export interface Engine {
  /** Declares the objects of an instance. */
  declareInstance(instance: EmittedInstance): InstanceObjects;
  /** Declares the objects of a role. */
  declareRole(role: EmittedRole): RoleObjects;
}
