import type { ConfigEntry } from '../config';
import type { InstanceModel, RoleSpec } from '../model';
import { configNumber, configValue, entryOf, isOn } from '../model/read-model';
import type { ModelRule, RuleReport } from './model-rule';

/** What a check gets about the traces of a Milvus. */
interface Traces {
  /** A role; all have the same keys. */
  readonly role: RoleSpec;
  readonly exporter: string;
  /** Reports at the prop `tracing`, or at the key that the user set. */
  readonly at: (key: string, problem: string, fix?: string) => void;
}

/** Checks a Milvus that exports traces. */
function checkTraces(check: (traces: Traces) => void): NonNullable<ModelRule['check']> {
  return (instance: InstanceModel, report: RuleReport) => {
    const [role] = instance.roles;
    const exporter = role && entryOf(role, 'trace.exporter');
    if (!role || !exporter || ['', 'noop'].includes(String(exporter.value))) return;
    // Without an address, another rule reports it.
    const address = { otlp: 'trace.otlp.endpoint', jaeger: 'trace.jaeger.url' }[String(exporter.value)];
    if (address !== undefined && (configValue(role, address) ?? '') === '') return;
    const at: Traces['at'] = (key, problem, fix) => {
      const { entry, prop } = placeOf(role, key, exporter);
      if (prop === undefined) report(entry, '', problem, fix);
      else report(instance, prop, problem, fix);
    };
    check({ role, exporter: String(exporter.value), at });
  };
}

/** The prop `tracing` if it decides a key; the entry of the key, or that of the exporter, if the user wrote keys. */
function placeOf(role: RoleSpec, key: string, exporter: ConfigEntry): { readonly entry: ConfigEntry; readonly prop: string | undefined } {
  const entry = entryOf(role, key) ?? exporter;
  return { entry, prop: entry.standing === 'user' ? undefined : entry.origin.prop };
}

export const NOTHING_SAMPLED: ModelRule = {
  id: 'MK-TRC-004',
  title: 'exporter of traces that samples nothing',
  severity: 'warning',
  reason: 'The fraction is 0 by default, so only requests whose client already decided for a trace are exported.',
  source: 'Milvus source, `configs/milvus.yaml`: trace.sampleFraction; `pkg/tracer/tracer.go`: ParentBased',
  fix: 'Set sampleFraction to 0.01, or suppress this if all clients send traceparent.',
  check: checkTraces(({ role, exporter, at }) => {
    if (configNumber(role, 'trace.sampleFraction') > 0) return;
    at('trace.sampleFraction', `exports with ${exporter}, and trace.sampleFraction is 0.`);
  }),
};

export const ALL_SAMPLED: ModelRule = {
  id: 'MK-TRC-005',
  title: 'traces of most requests',
  severity: 'warning',
  reason: 'Each request makes spans in every role that it passes, so the traces of all requests cost CPU, network and a large store.',
  source: 'OpenTelemetry documentation, sampling; Milvus source, `pkg/tracer/tracer.go`',
  fix: 'Write 0.01, and let the collector keep slow and failed requests (tail sampling).',
  check: checkTraces(({ role, at }) => {
    const fraction = configNumber(role, 'trace.sampleFraction');
    if (fraction > 0.2) at('trace.sampleFraction', `samples ${fraction} of the requests.`);
  }),
};

/** The usual port of each protocol, and the protocol that a port usually belongs to. Source: OpenTelemetry specification, OTLP. */
const PORT_PROTOCOLS: Readonly<Record<string, string>> = { '4317': 'grpc', '4318': 'http' };

export const PORT_OF_ANOTHER_PROTOCOL: ModelRule = {
  id: 'MK-TRC-006',
  title: 'port of the other protocol of OTLP',
  severity: 'warning',
  reason: 'Collectors listen on 4317 for gRPC and on 4318 for HTTP; with the wrong one, every export fails and nothing else does.',
  source: 'OpenTelemetry specification, OTLP: default ports',
  fix: 'Write port 4317 for grpc, and 4318 for http.',
  check: checkTraces(({ role, exporter, at }) => {
    if (exporter !== 'otlp') return;
    const endpoint = String(configValue(role, 'trace.otlp.endpoint') ?? '');
    const protocol = String(configValue(role, 'trace.otlp.method') ?? '') || 'grpc';
    const usual = PORT_PROTOCOLS[/:(\d+)$/.exec(endpoint)?.[1] ?? ''];
    if (usual !== undefined && usual !== protocol) at('trace.otlp.endpoint', `is ${endpoint} with ${protocol}.`);
  }),
};

export const TLS_IN_THE_CLUSTER: ModelRule = {
  id: 'MK-TRC-007',
  title: 'TLS with a collector in the cluster',
  severity: 'warning',
  reason: 'Milvus uses TLS by default, and collectors in a cluster usually serve none, so that every export fails and nothing else does.',
  source: 'Milvus source, `configs/milvus.yaml`: trace.otlp.secure, true',
  fix: 'Set tls: false (trace.otlp.secure), or suppress this if the collector serves TLS.',
  check: checkTraces(({ role, exporter, at }) => {
    if (exporter !== 'otlp' || !isOn(role, 'trace.otlp.secure')) return;
    const endpoint = String(configValue(role, 'trace.otlp.endpoint') ?? '');
    const host = endpoint.replace(/:\d+$/, '');
    const isInside = /\.svc(\.|$)/.test(host) || host.split('.').length <= 2;
    if (isInside && !/^[\d.]+$/.test(host) && host !== '') at('trace.otlp.secure', `exports to ${endpoint} over TLS.`);
  }),
};

export const HEADERS_IN_PLAIN_TEXT: ModelRule = {
  id: 'MK-TRC-008',
  title: 'headers of traces without TLS',
  severity: 'warning',
  reason: 'Headers hold the token of the collector, which everybody on the way can read without TLS.',
  source: 'Milvus source, `pkg/tracer/tracer.go`: WithHeaders, WithInsecure',
  fix: 'Remove tls: false, or remove headers.',
  check: checkTraces(({ role, exporter, at }) => {
    const hasHeaders = entryOf(role, 'trace.otlp.headers') !== undefined;
    if (exporter === 'otlp' && hasHeaders && !isOn(role, 'trace.otlp.secure')) at('trace.otlp.secure', 'sends headers without TLS.');
  }),
};

export const TRACES_IN_THE_LOG: ModelRule = {
  id: 'MK-TRC-009',
  title: 'traces on standard output',
  severity: 'warning',
  reason:
    'Each span is some dozens of lines in the log of the pod, between the lines of Milvus, and the kubelet evicts pods whose logs are large.',
  source: 'Milvus source, `pkg/tracer/tracer.go`: stdouttrace; Kubernetes documentation, local ephemeral storage',
  fix: "Set tracing: Tracing.otlp({ endpoint: 'collector.observability.svc:4317' }) instead.",
  check: checkTraces(({ role, exporter, at }) => {
    if (exporter === 'stdout' && configNumber(role, 'trace.sampleFraction') > 0) at('trace.exporter', 'writes spans to standard output.');
  }),
};

/** The rules about traces. */
export const TRACES_RULES: readonly ModelRule[] = [
  NOTHING_SAMPLED,
  ALL_SAMPLED,
  PORT_OF_ANOTHER_PROTOCOL,
  TLS_IN_THE_CLUSTER,
  HEADERS_IN_PLAIN_TEXT,
  TRACES_IN_THE_LOG,
];
