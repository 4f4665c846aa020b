import type { IConstruct } from 'constructs';
import type { MilvusConfig } from '../config';
import type { DependencyBinding } from '../dependencies';
import type { ImageSpec } from '../model';
import type { NamingScheme } from '../naming';
import type { Findings } from '../rules';
import type { RoleName, MilvusVersion } from '../version';
import type { MilvusRole } from './milvus-role';
import type { PodProps } from './role-props';

/** What a role may ask the instance that it belongs to. */
export interface MilvusInstance extends IConstruct {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly version: MilvusVersion;
  readonly naming: NamingScheme;
  readonly config: MilvusConfig;
  readonly bindings: readonly DependencyBinding[];
  readonly podDefaults: PodProps;
  readonly serviceAccountName: string;
  readonly image: ImageSpec;
  readonly findings: Findings;
  readonly roles: readonly MilvusRole[];
  /** Step of the rollout in which a role starts. */
  waveOf(role: RoleName): number;
  /** Step after all roles. */
  readonly lastWave: number;
  /** Takes in a role, or a further group of one. */
  addRole(role: MilvusRole): void;
}
