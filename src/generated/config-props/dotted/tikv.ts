// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, ListValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `tikv`, each in one piece. */
export interface TikvKeys {
  /** List. 2.3 to 3.0: `127.0.0.1:2389`. Change: restarts the roles that read it. */
  readonly 'tikv.endpoints'?: ListValue | undefined;
  /** Text. 2.3 to 3.0: `kv`. Change: restarts the roles that read it. */
  readonly 'tikv.kvSubPath'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `meta`. Change: restarts the roles that read it. */
  readonly 'tikv.metaSubPath'?: TextValue | undefined;
  /** Whole number of milliseconds, 1 or more. 2.3 to 3.0: `10000`. Change: restarts the roles that read it. */
  readonly 'tikv.requestTimeout'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: `by-dev`. Change: restarts the roles that read it. */
  readonly 'tikv.rootPath'?: TextValue | undefined;
  /** Whole number. 2.3 to 3.0: `256`. Change: reloads live. */
  readonly 'tikv.snapshotScanSize'?: NumberValue | undefined;
  /** Flag. 2.3 to 3.0: `false`. Change: restarts the roles that read it. */
  readonly 'tikv.ssl.enabled'?: FlagValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'tikv.ssl.tlsCACert'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'tikv.ssl.tlsCert'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'tikv.ssl.tlsKey'?: TextValue | undefined;
}
