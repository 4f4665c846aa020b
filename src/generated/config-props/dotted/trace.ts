// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `trace`, each in one piece. */
export interface TraceKeys {
  /** One of `noop`, `stdout`, `jaeger`, `otlp`. 2.3: `stdout`; 2.4 to 3.0: `noop`. Change: restarts the roles that read it. */
  readonly 'trace.exporter'?: 'noop' | 'stdout' | 'jaeger' | 'otlp' | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly 'trace.initTimeoutSeconds'?: TimeValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'trace.jaeger.url'?: TextValue | undefined;
  /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'trace.otlp.endpoint'?: TextValue | undefined;
  /** One of `grpc`, `http`. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'trace.otlp.method'?: 'grpc' | 'http' | undefined;
  /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'trace.otlp.secure'?: FlagValue | undefined;
  /** Number. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly 'trace.sampleFraction'?: NumberValue | undefined;
}
