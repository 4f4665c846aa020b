// Generated from data/ by `npm run generate:config`. Do not edit.
import type { TextValue } from '../../../props/config-value';

/** Keys of `tls`, each in one piece. */
export interface TlsKeys {
  /** Text. 2.3 to 3.0: `configs/cert/ca.pem`. Change: restarts the roles that read it. */
  readonly 'tls.caPemPath'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `configs/cert/server.key`. Change: restarts the roles that read it. */
  readonly 'tls.serverKeyPath'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: `configs/cert/server.pem`. Change: restarts the roles that read it. */
  readonly 'tls.serverPemPath'?: TextValue | undefined;
}
