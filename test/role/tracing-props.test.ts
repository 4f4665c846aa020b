import { Duration } from 'cdk8s';
import { Tracing, type JaegerOptions, type LogProps, type OtlpOptions, type TraceHeaders } from '@org/milvus-k8s/operations';
import { testEachProp } from '../support/each-prop';
import { LINES, RELEASES, cluster, secret } from '../support/instances';
import { output, type Output } from '../support/synthesis';

const config = (o: Output) => o.config('milvus-proxy');
const ENDPOINT = 'traces.example.com:4317';
const header = (o: Output) => o.container('milvus-proxy').env?.find(({ name }) => /OTLP_?HEADERS/.test(name))?.valueFrom?.secretKeyRef;

testEachProp<LogProps>('LogProps', (chart, log) => void cluster(chart, { log }), {
  level: { value: () => 'warn', shows: (o) => expect(config(o)['log.level']).toBe('warn') },
  format: { value: () => 'json', shows: (o) => expect(config(o)['log.format']).toBe('json') },
  slowQuery: { value: () => Duration.seconds(3), shows: (o) => expect(config(o)['proxy.slowQuerySpanInSeconds']).toBe(3) },
  requests: { value: () => 'names', shows: (o) => expect(config(o)['common.traceLogMode']).toBe(1) },
});

testEachProp<OtlpOptions>(
  'OtlpOptions',
  (chart, options) => void cluster(chart, { tracing: Tracing.otlp(options) }),
  {
    endpoint: {
      value: () => 'other.example.com:4317',
      shows: (o) => expect(config(o)['trace.otlp.endpoint']).toBe('other.example.com:4317'),
    },
    protocol: {
      beside: { endpoint: 'traces.example.com:4444' },
      value: () => 'http',
      shows: (o) => expect(config(o)['trace.otlp.method']).toBe('http'),
    },
    tls: { value: () => false, shows: (o) => expect(config(o)['trace.otlp.secure']).toBe(false) },
    headers: {
      value: (chart) => ({ secret: secret(chart, 'traces') }),
      shows: (o) => expect(header(o)).toEqual({ name: 'traces', key: 'headers' }),
    },
    sampleFraction: { value: () => 0.05, shows: (o) => expect(config(o)['trace.sampleFraction']).toBe(0.05) },
  },
  () => ({ endpoint: ENDPOINT }),
);

testEachProp<TraceHeaders>(
  'TraceHeaders',
  (chart, headers) => void cluster(chart, { tracing: Tracing.otlp({ endpoint: ENDPOINT, headers }) }),
  {
    secret: { value: (chart) => secret(chart, 'other'), shows: (o) => expect(header(o)?.name).toBe('other') },
    field: { value: () => 'token', shows: (o) => expect(header(o)?.key).toBe('token') },
    version: {
      value: () => '2',
      shows: (o) => expect(JSON.stringify(o.workload('milvus-proxy').spec.template.metadata)).not.toBe(WITHOUT_VERSION),
    },
  },
  (chart) => ({ secret: secret(chart, 'traces') }),
);

const WITHOUT_VERSION = JSON.stringify(
  output((chart) => {
    const headers = { secret: secret(chart, 'traces') };
    cluster(chart, { tracing: Tracing.otlp({ endpoint: ENDPOINT, headers }) });
  }).workload('milvus-proxy').spec.template.metadata,
);

testEachProp<JaegerOptions>(
  'JaegerOptions',
  (chart, options) => void cluster(chart, { tracing: Tracing.jaeger(options) }),
  {
    url: {
      value: () => 'https://other.example.com/api/traces',
      shows: (o) => expect(config(o)['trace.jaeger.url']).toBe('https://other.example.com/api/traces'),
    },
    sampleFraction: { value: () => 0.05, shows: (o) => expect(config(o)['trace.sampleFraction']).toBe(0.05) },
  },
  () => ({ url: 'http://jaeger.example.com:14268/api/traces' }),
);

test.each(LINES)('every role of %s exports traces to the collector, with keys that the release has', (line) => {
  const objects = output((chart) => void cluster(chart, { version: RELEASES[line], tracing: Tracing.otlp({ endpoint: ENDPOINT }) }));
  for (const { metadata } of [...objects.all('Deployment'), ...objects.all('StatefulSet')]) {
    expect(objects.config(metadata.name)).toMatchObject({
      'trace.exporter': 'otlp',
      'trace.otlp.endpoint': ENDPOINT,
      'trace.otlp.secure': true,
      'trace.sampleFraction': 0.01,
    });
  }
});

test('the headers reach every role from the Secret, and no ConfigMap', () => {
  const objects = output((chart) => {
    const headers = { secret: secret(chart, 'traces') };
    cluster(chart, { tracing: Tracing.otlp({ endpoint: ENDPOINT, headers }) });
  });
  for (const { metadata } of objects.all('Deployment')) {
    const names = objects.container(metadata.name).env?.filter(({ valueFrom }) => valueFrom?.secretKeyRef?.name === 'traces');
    expect(names).toHaveLength(1);
  }
  expect(JSON.stringify(objects.all('ConfigMap'))).not.toContain('headers');
});
