// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue } from '../../../props/config-value';

/** Keys of `integration`, each in one piece. */
export interface IntegrationKeys {
  /**
   * Shortens waits for the integration tests of Milvus. Never on a real instance.
   *
   * Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it.
   */
  readonly 'integration.test.mode'?: FlagValue | undefined;
}
