// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `trace`, each in one piece. */
export interface TraceKeys {
  /**
   * Target of traces: `noop` none, `stdout`, `jaeger` or `otlp`. Use the prop `tracing` to see where a request spends its time.
   *
   * One of `noop`, `stdout`, `jaeger`, `otlp`. 2.3: `stdout`; 2.4 to 3.0: `noop`. Change: restarts the roles that read it.
   */
  readonly 'trace.exporter'?: 'noop' | 'stdout' | 'jaeger' | 'otlp' | undefined;
  /**
   * Seconds that the start of tracing in the engine may take. Leave it; it keeps a missing collector from blocking a start.
   *
   * Whole number of seconds, 0 or more. 2.4 to 3.0: `10`. Change: restarts the roles that read it.
   */
  readonly 'trace.initTimeoutSeconds'?: TimeValue | undefined;
  /**
   * Address of the Jaeger collector. Only with the exporter `jaeger`; newer Jaeger takes OTLP.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'trace.jaeger.url'?: TextValue | undefined;
  /**
   * Host and port of the OpenTelemetry collector. The prop `tracing` sets it; it needs the exporter `otlp`.
   *
   * Text. 2.3 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'trace.otlp.endpoint'?: TextValue | undefined;
  /**
   * Protocol of exports: `grpc` or `http`; empty means gRPC. If your collector takes HTTP only.
   *
   * One of `grpc`, `http`. 2.4 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'trace.otlp.method'?: 'grpc' | 'http' | undefined;
  /**
   * Encrypts the connection to the OpenTelemetry collector. Turn it off for a collector in the cluster without TLS.
   *
   * Flag. 2.3 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'trace.otlp.secure'?: FlagValue | undefined;
  /**
   * Share of requests that are traced, from 0 to 1. Use the prop `tracing`; start with 0.01, because a trace of each request costs latency.
   *
   * Number. 2.3 to 3.0: `0`. Change: restarts the roles that read it.
   */
  readonly 'trace.sampleFraction'?: NumberValue | undefined;
}
