// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const TRACE_KEYS: readonly KeyRow[] = [
  ['trace.exporter', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['trace.initTimeoutSeconds', 'int', '2.4 2.5 2.6 3.0', ''],
  ['trace.jaeger.url', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['trace.otlp.endpoint', 'string', '2.3 2.4 2.5 2.6 3.0', ''],
  ['trace.otlp.headers', 'string', '2.6 3.0', ''],
  ['trace.otlp.method', 'string', '2.4 2.5 2.6 3.0', ''],
  ['trace.otlp.secure', 'bool', '2.3 2.4 2.5 2.6 3.0', ''],
  ['trace.sampleFraction', 'int', '2.3 2.4 2.5 2.6 3.0', ''],
];
