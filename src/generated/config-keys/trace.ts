// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const TRACE_KEYS: readonly KeyRow[] = [
  ['trace.exporter', 'string', '', ['stdout', 'noop', 'noop', 'noop', 'noop'], 'PCQDISX?', { values: ['noop', 'stdout', 'jaeger', 'otlp'] }],
  ['trace.initTimeoutSeconds', 'int', '', [null, '10', '10', '10', '10'], 'QS?', { unit: 's', minimum: 0 }],
  ['trace.jaeger.url', 'string', '', '', 'PCQDISX?'],
  ['trace.otlp.endpoint', 'string', '', '', 'PCQDISX?'],
  ['trace.otlp.headers', 'string', '', [null, null, null, '', ''], 'PCQDISX?'],
  ['trace.otlp.method', 'string', '', [null, '', '', '', ''], 'PCQDISX?', { values: ['grpc', 'http'] }],
  ['trace.otlp.secure', 'bool', '', 'true', 'PCQDISX?'],
  ['trace.sampleFraction', 'float', '', '0', 'PCQDISX?'],
];
