import type { IConstruct } from 'constructs';
import type { MilvusConfig, MilvusConfigProps } from '../config';
import type { DependencyBinding, ControllerKind, ImageSpec, Profile, RolePlace } from '../model';
import type { NamingScheme, PodIdentity } from '../naming';
import type { Findings } from '../findings';
import type { MilvusVersion, RoleName } from '../version';
import type { AnyRoleProps, PodProps } from './role-props';

/** What a role may ask the instance that it belongs to. */
export interface InstanceDeclaration extends IConstruct {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly version: MilvusVersion;
  /** @internal */
  readonly naming: NamingScheme;
  readonly config: MilvusConfig;
  /** @internal */
  readonly bindings: readonly DependencyBinding[];
  /** @internal */
  readonly podDefaults: PodProps;
  /** @internal */
  readonly profile: Profile;
  /** @internal */
  readonly serviceAccountName: string;
  /** @internal */
  readonly image: ImageSpec;
  /** Where mistakes are recorded. @internal */
  readonly reported: Findings;
  /** @internal */
  readonly roles: readonly RoleDeclaration[];
  /** Step of the rollout in which a role starts. */
  waveOf(role: RoleName): number;
  /** Step after all roles. */
  readonly lastWave: number;
  /** Takes in a role, or a further group of one. @internal */
  addRole(role: RoleDeclaration): void;
}

/** What makes a role a canary: a release of its own, beside that of the instance. It comes last and goes last. */
export interface CanaryOptions {
  readonly version: MilvusVersion;
  readonly image: ImageSpec;
  /** The role that it is like: the prop that holds it, and which of its props apply here too. */
  readonly like: { readonly prop: string; readonly props: readonly string[]; readonly config?: MilvusConfigProps };
}

/** What a role construct is made from. */
export interface MilvusRoleOptions {
  readonly instance: InstanceDeclaration;
  readonly role: RoleName;
  readonly props: AnyRoleProps;
  /**
   * The prop of the instance that holds `props`, for findings; empty where they are props of the instance itself, none
   * where they are props of this construct.
   */
  readonly prop?: string;
  /** Group within the role. */
  readonly group?: string;
  /** Resource group whose server label the pods carry. */
  readonly resourceGroup?: string;
  /** Where the role tries another release. */
  readonly canary?: CanaryOptions;
}

/** A role as it was declared, before the model is sealed: what it is resolved from. */
export interface RoleDeclaration {
  /** @internal */
  readonly options: MilvusRoleOptions;
  readonly identity: PodIdentity;
  readonly workloadName: string;
  readonly controller: ControllerKind;
  /** The release that the pods run. */
  readonly version: MilvusVersion;
  /** Step of an Argo CD sync in which the pods come. */
  readonly wave: number;
  /** The role's configuration, on top of the instance's. */
  readonly config: MilvusConfig;
  /** Whether an autoscaler that the user declared decides on the number of pods. */
  readonly hasAutoscaler: boolean;
  /** Where the user declared it. */
  readonly place: RolePlace;
}
