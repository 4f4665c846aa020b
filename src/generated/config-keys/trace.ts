// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const TRACE_KEYS: readonly KeyRow[] = [
  ['trace.exporter', 'string', '', ['stdout', 'noop', 'noop', 'noop', 'noop'], { values: ['noop', 'stdout', 'jaeger', 'otlp'] }],
  ['trace.initTimeoutSeconds', 'int', '', [null, '10', '10', '10', '10'], { unit: 's', minimum: 0 }],
  ['trace.jaeger.url', 'string', '', ''],
  ['trace.otlp.endpoint', 'string', '', ''],
  ['trace.otlp.headers', 'string', '', [null, null, null, '', '']],
  ['trace.otlp.method', 'string', '', [null, '', '', '', ''], { values: ['grpc', 'http'] }],
  ['trace.otlp.secure', 'bool', '', 'true'],
  ['trace.sampleFraction', 'float', '', '0'],
];
