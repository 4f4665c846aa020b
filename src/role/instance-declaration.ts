import type { MilvusConfig } from '../config';
import type { RolloutWaves } from '../emit';
import type { Findings } from '../findings';
import type { Profile, DependencyBinding, ImageSpec } from '../model';
import type { InstanceIdentity, NamingScheme } from '../naming';
import type { MilvusVersion } from '../version';
import type { Engine } from './engine';
import type { RoleDeclaration } from './role-declaration';
import type { PodProps } from './role-props';

/** An instance as it was declared, before the model is sealed: what its roles are resolved from. */
export interface InstanceDeclaration {
  /** Path of the construct, for findings. */
  readonly path: string;
  readonly name: string;
  /** Identity for the naming scheme. */
  readonly identity: InstanceIdentity;
  readonly namespace: string | undefined;
  readonly version: MilvusVersion;
  readonly naming: NamingScheme;
  /** What turns the instance into objects. */
  readonly engine: Engine;
  readonly config: MilvusConfig;
  readonly bindings: readonly DependencyBinding[];
  /** Values for the pods of every role. */
  readonly podDefaults: PodProps;
  readonly profile: Profile;
  readonly serviceAccountName: string;
  readonly image: ImageSpec;
  /** Where mistakes are recorded. */
  readonly findings: Findings;
  /** Waves of an Argo CD sync. */
  readonly waves: RolloutWaves;
  /** The roles so far; groups that join add theirs. */
  readonly roles: RoleDeclaration[];
}
