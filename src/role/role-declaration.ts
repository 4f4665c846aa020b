import type { Node } from 'constructs';
import type { MilvusConfig, MilvusConfigProps } from '../config';
import type { ControllerKind, ImageSpec, RolePlace, RoleSpec } from '../model';
import type { PodIdentity } from '../naming';
import type { MilvusVersion, RoleName } from '../version';
import type { InstanceDeclaration } from './instance-declaration';
import type { AnyRoleProps } from './role-props';

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
  /** The construct of the role. */
  readonly node: Node;
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
  /** Takes the open decisions of the role. Called when the instance is sealed. @internal */
  seal(): RoleSpec;
}
