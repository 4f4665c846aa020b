import type { Node } from 'constructs';
import type { MilvusConfig, MilvusConfigProps } from '../config';
import type { ControllerKind, ImageSpec, RolePlace, RoleSpec } from '../model';
import type { PodIdentity } from '../naming';
import type { MilvusVersion, RoleName } from '../version';
import type { InstanceDeclaration } from './instance-declaration';
import type { AnyRoleProps } from './role-props';

/** Options of a canary: a role with a different release than its instance. It starts last and stops last. */
export interface CanaryOptions {
  readonly version: MilvusVersion;
  readonly image: ImageSpec;
  /** Role from which the canary inherits: the prop that holds it, the props that are inherited, and its configuration. */
  readonly like: { readonly prop: string; readonly props: readonly string[]; readonly config?: MilvusConfigProps };
}

/** Options from which a role is resolved. */
export interface MilvusRoleOptions {
  readonly instance: InstanceDeclaration;
  readonly role: RoleName;
  readonly props: AnyRoleProps;
  /**
   * Prop of the instance that holds `props`, for findings; empty if they are props of the instance itself, `undefined` if they
   * are props of this construct.
   */
  readonly prop?: string;
  /** Group within the role. */
  readonly group?: string;
  /**
   * Image of the release for this role.
   *
   * @default - the image of the instance
   */
  readonly releaseImage?: ImageSpec;
  /** Resource group whose server label the pods carry. */
  readonly resourceGroup?: string;
  /** Set if the role is a canary. */
  readonly canary?: CanaryOptions;
}

/** Declared role, before the model is sealed. `resolveRole` turns it into a `RoleSpec`. */
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
  /** Argo CD wave of the pods. */
  readonly wave: number;
  /** The role's configuration, on top of the instance's. */
  readonly config: MilvusConfig;
  /** Whether an autoscaler that the user declared sets the number of pods. */
  readonly hasAutoscaler: boolean;
  /** Place where the user declared the role. */
  readonly place: RolePlace;
  /** Resolves the role. Called when the instance is sealed. @internal */
  seal(): RoleSpec;
}
