// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, TextValue } from '../../../props/config-value';

/** Keys below `localStorage`. */
export interface LocalStorageSection {
  readonly [key: string]: ConfigNode;
  /** Text. 2.3 to 3.0: `/var/lib/milvus/data/`. Change: restarts the roles that read it. */
  readonly path?: TextValue | undefined;
}
