import type { Chart } from 'cdk8s';
import type { MilvusClusterProps } from '@org/milvus-k8s';
import { Tracing, type OtlpOptions } from '@org/milvus-k8s/operations';
import { RELEASES, cluster, secret } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

type Props = Partial<MilvusClusterProps>;
type Make = Props | ((chart: Chart) => Props);

interface Pair extends Pick<MistakeCase, 'says'> {
  readonly wrong: Make;
  readonly right: Make;
}

function inMilvus(rule: string, mistake: string, prop: string, { wrong, right, says }: Pair): MistakeCase {
  const build =
    (given: Make): MistakeCase['wrong'] =>
    (chart) =>
      void cluster(chart, typeof given === 'function' ? given(chart) : given);
  return { rule, mistake, path: 'test/milvus', prop, wrong: build(wrong), right: build(right), ...(says ? { says } : {}) };
}

const otlp = (options: Partial<OtlpOptions> = {}): Props => ({
  tracing: Tracing.otlp({ endpoint: 'traces.example.com:4317', ...options }),
});
const headers = (chart: Chart) => ({ headers: { secret: secret(chart, 'traces') } });
const keys = (more: Readonly<Record<string, string | number | boolean>>): Props => ({
  config: { 'trace.exporter': 'otlp', 'trace.otlp.endpoint': 'traces.example.com:4317', ...more },
});

export const TRACE_MISTAKES: readonly MistakeCase[] = [
  inMilvus('MK-TRC-001', 'a percentage for a fraction', 'tracing.sampleFraction', {
    wrong: otlp({ sampleFraction: 5 }),
    right: otlp({ sampleFraction: 0.05 }),
    says: ['is 5.'],
  }),
  inMilvus('MK-TRC-002', 'an OTLP endpoint with a scheme', 'tracing.endpoint', {
    wrong: otlp({ endpoint: 'http://traces.example.com:4317' }),
    right: otlp(),
    says: ['without a scheme'],
  }),
  inMilvus('MK-TRC-002', 'a Jaeger without a path', 'tracing.url', {
    wrong: { tracing: Tracing.jaeger({ url: 'jaeger.example.com:14268' }) },
    right: { tracing: Tracing.jaeger({ url: 'http://jaeger.example.com:14268/api/traces' }) },
  }),
  inMilvus('MK-TRC-003', 'headers before 2.6', 'tracing.headers', {
    wrong: (chart) => ({ ...otlp(headers(chart)), version: RELEASES['2.5'] }),
    right: (chart) => ({ ...otlp(headers(chart)), version: RELEASES['2.6'] }),
    says: ['needs Milvus 2.6.0'],
  }),
  inMilvus('MK-TRC-003', 'OTLP over HTTP in 2.3', 'tracing.protocol', {
    wrong: { ...otlp({ endpoint: 'traces.example.com:4444', protocol: 'http' }), version: RELEASES['2.3'] },
    right: { ...otlp({ endpoint: 'traces.example.com:4444', protocol: 'http' }), version: RELEASES['2.4'] },
  }),
  inMilvus('MK-TRC-004', 'an exporter without a share', "config['trace.exporter']", {
    wrong: keys({}),
    right: keys({ 'trace.sampleFraction': 0.01 }),
  }),
  inMilvus('MK-TRC-005', 'traces of every request', 'tracing', {
    wrong: otlp({ sampleFraction: 1 }),
    right: otlp({ sampleFraction: 0.1 }),
    says: ['samples 1'],
  }),
  inMilvus('MK-TRC-006', 'gRPC to the port of HTTP', 'tracing', {
    wrong: otlp({ endpoint: 'traces.example.com:4318' }),
    right: otlp({ endpoint: 'traces.example.com:4318', protocol: 'http' }),
  }),
  inMilvus('MK-TRC-007', 'TLS with a Service of the cluster', 'tracing', {
    wrong: otlp({ endpoint: 'collector.observability.svc:4317' }),
    right: otlp({ endpoint: 'collector.observability.svc:4317', tls: false }),
    says: ['tls: false'],
  }),
  inMilvus('MK-TRC-008', 'a token in plain text', 'tracing', {
    wrong: (chart) => otlp({ ...headers(chart), tls: false }),
    right: (chart) => otlp(headers(chart)),
  }),
  inMilvus('MK-TRC-009', 'traces on standard output', "config['trace.exporter']", {
    wrong: { config: { 'trace.exporter': 'stdout', 'trace.sampleFraction': 0.1 } },
    right: { config: { 'trace.exporter': 'noop', 'trace.sampleFraction': 0.1 } },
  }),
];

/** Mistakes about the log, and about its level. */
export const LOG_MISTAKES: readonly MistakeCase[] = [
  inMilvus('MK-LOG-007', 'rows of users in the log', 'log.requests', {
    wrong: { log: { requests: 'fields' } },
    right: { log: { requests: 'names' } },
  }),
  inMilvus('MK-LOG-007', 'answers to users in the log', "config['common.traceLogMode']", {
    wrong: { config: { 'common.traceLogMode': 3 } },
    right: { config: { 'common.traceLogMode': 1 } },
  }),
  inMilvus('MK-TUN-013', 'the prop for a debug log', 'log.level', {
    wrong: { log: { level: 'debug' } },
    right: { log: { level: 'info' } },
  }),
];
