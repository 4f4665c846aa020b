// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, TextValue } from '../../../props/config-value';

/** Keys below `tls`. */
export interface TlsSection {
  readonly [key: string]: ConfigNode;
  /** Text. 2.3 to 3.0: `configs/cert/ca.pem`. Change: restarts the roles that read it. */
  readonly caPemPath?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `configs/cert/server.key`. Change: restarts the roles that read it. */
  readonly serverKeyPath?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `configs/cert/server.pem`. Change: restarts the roles that read it. */
  readonly serverPemPath?: TextValue | undefined;
}
