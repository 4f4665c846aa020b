// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, TextValue } from '../../../props/config-value';

/** Local disk of each pod. */
export interface LocalStorageSection {
  readonly [key: string]: ConfigNode;
  /**
   * Folder for caches, memory-mapped files and disk indexes; this library mounts the role's local storage there. Use the storage props of roles.
   *
   * Text. 2.3 to 3.0: `/var/lib/milvus/data/`. Change: restarts the roles that read it.
   */
  readonly path?: TextValue | undefined;
}
