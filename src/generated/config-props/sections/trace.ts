// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `trace`. */
export interface TraceSection {
  readonly [key: string]: ConfigNode;
  /** One of `noop`, `stdout`, `jaeger`, `otlp`. 2.3: `stdout`; 2.4 to 3.0: `noop`. Change: restarts the roles that read it. */
  readonly exporter?: 'noop' | 'stdout' | 'jaeger' | 'otlp' | undefined;
  /** Whole number of seconds, 0 or more. 2.4 to 3.0: `10`. Change: restarts the roles that read it. */
  readonly initTimeoutSeconds?: TimeValue | undefined;
  readonly jaeger?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly url?: TextValue | undefined;
  } | undefined;
  readonly otlp?: {
    readonly [key: string]: ConfigNode;
    /** Text. 2.3 to 3.0: empty. Change: restarts the roles that read it. */
    readonly endpoint?: TextValue | undefined;
    /** One of `grpc`, `http`. 2.4 to 3.0: empty. Change: restarts the roles that read it. */
    readonly method?: 'grpc' | 'http' | undefined;
    /** Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it. */
    readonly secure?: FlagValue | undefined;
  } | undefined;
  /** Number. 2.3 to 3.0: `0`. Change: restarts the roles that read it. */
  readonly sampleFraction?: NumberValue | undefined;
}
