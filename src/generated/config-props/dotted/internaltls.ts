// Generated from data/ by `npm run generate:config`. Do not edit.
import type { TextValue } from '../../../props/config-value';

/** Keys of `internaltls`, each in one piece. */
export interface InternaltlsKeys {
  /** Text. 2.5 to 3.0: `configs/cert/ca.pem`. Change: restarts the roles that read it. */
  readonly 'internaltls.caPemPath'?: TextValue | undefined;
  /** Text. 2.5 to 3.0: `configs/cert/server.key`. Change: restarts the roles that read it. */
  readonly 'internaltls.serverKeyPath'?: TextValue | undefined;
  /** Text. 2.5 to 3.0: `configs/cert/server.pem`. Change: restarts the roles that read it. */
  readonly 'internaltls.serverPemPath'?: TextValue | undefined;
  /** Text. 2.5 to 3.0: `localhost`. Change: restarts the roles that read it. */
  readonly 'internaltls.sni'?: TextValue | undefined;
}
