// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const TRACE_MEANINGS: readonly MeaningRow[] = [
  ['trace', 'Traces of requests through roles.'],
  ['trace.exporter', 'Target of traces: `noop` none, `stdout`, `jaeger` or `otlp`.', 'Use the prop `tracing` to see where a request spends its time.'],
  ['trace.initTimeoutSeconds', 'Seconds that the start of tracing in the engine may take.', 'Leave it; it keeps a missing collector from blocking a start.'],
  ['trace.jaeger', 'Export to Jaeger.'],
  ['trace.jaeger.url', 'Address of the Jaeger collector.', 'Only with the exporter `jaeger`; newer Jaeger takes OTLP.'],
  ['trace.otlp', 'Export by OpenTelemetry.'],
  ['trace.otlp.endpoint', 'Host and port of the OpenTelemetry collector.', 'The prop `tracing` sets it; it needs the exporter `otlp`.'],
  ['trace.otlp.headers', 'Headers of exports, in base64, often with a token; their value comes from a Secret.', 'Use `headers` of the prop `tracing`; `config` refuses it.'],
  ['trace.otlp.method', 'Protocol of exports: `grpc` or `http`; empty means gRPC.', 'If your collector takes HTTP only.'],
  ['trace.otlp.secure', 'Encrypts the connection to the OpenTelemetry collector.', 'Turn it off for a collector in the cluster without TLS.'],
  ['trace.sampleFraction', 'Share of requests that are traced, from 0 to 1.', 'Use the prop `tracing`; start with 0.01, because a trace of each request costs latency.'],
];
