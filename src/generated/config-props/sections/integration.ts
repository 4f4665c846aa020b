// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue } from '../../../props/config-value';

/** Tests of Milvus. */
export interface IntegrationSection {
  readonly [key: string]: ConfigNode;
  /** Mode for tests. */
  readonly test?: {
    readonly [key: string]: ConfigNode;
    /**
     * Shortens waits for the integration tests of Milvus. Never on a real instance.
     *
     * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
     */
    readonly mode?: FlagValue | undefined;
  } | undefined;
}
