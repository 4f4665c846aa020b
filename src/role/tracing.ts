import type { ConfigValue } from '../config';
import type { Mistake } from '../findings';
import type { DependencyBinding } from '../model';
import { checkSecretField } from '../naming';
import { boolean, inside, instanceOf, number, oneOf, present, propsOf, readProps, string, withMistakes, type PropsType } from '../props';
import { SECRET_READERS, secretField, type SecretReference } from '../security';
import { isWithin, type MilvusVersion } from '../version';
import { SAMPLE_FRACTION, TRACE_ADDRESS, TRACE_OPTION } from './rules';

/** Protocol of an OTLP collector. */
export type OtlpProtocol = 'grpc' | 'http';

/**
 * Headers of an OTLP exporter, such as a token: a JSON object, or the same in base64.
 *
 *     kubectl create secret generic search-traces --from-literal=headers='{"authorization":"Bearer …"}'
 */
export interface TraceHeaders extends SecretReference {
  /**
   * Field with the JSON object.
   *
   * @default 'headers'
   */
  readonly field?: string;
}

/** Options of all exporters. */
export interface TracingOptions {
  /**
   * Share of requests that are traced, from 0 to 1, if the client does not decide. A client that sends a sampled `traceparent` is always
   * traced.
   *
   * @default 0.01
   */
  readonly sampleFraction?: number;
}

/** Options of `Tracing.otlp`. */
export interface OtlpOptions extends TracingOptions {
  /** Host and port of the collector without a scheme, such as `collector.observability.svc:4317`. */
  readonly endpoint: string;
  /**
   * Protocol of the collector, from 2.4 on. Collectors listen on port 4317 for gRPC, and on 4318 for HTTP.
   *
   * @default 'grpc'
   */
  readonly protocol?: OtlpProtocol;
  /**
   * TLS with the collector. Milvus trusts the authorities of its pod: those of the image, or `caBundle` of the dependencies.
   *
   * @default true
   */
  readonly tls?: boolean;
  /**
   * Headers of each request, from 2.6 on.
   *
   * @default - none
   */
  readonly headers?: TraceHeaders;
}

/** Options of `Tracing.jaeger`. */
export interface JaegerOptions extends TracingOptions {
  /** Address of the collector, such as `http://jaeger.observability.svc:14268/api/traces`. */
  readonly url: string;
}

const OTLP_TYPE: PropsType<OtlpOptions> = {
  readers: {
    endpoint: string,
    protocol: oneOf<OtlpProtocol>({ grpc: true, http: true }),
    tls: boolean,
    headers: propsOf<TraceHeaders>(
      { ...SECRET_READERS, field: string },
      {
        secret: "Write secret: Secret.fromSecretName(this, 'traces', 'search-traces').",
      },
    ),
    sampleFraction: number,
  },
  hints: { endpoint: "Write host and port, such as endpoint: 'collector.observability.svc:4317'." },
};

const JAEGER_TYPE: PropsType<JaegerOptions> = {
  readers: { url: string, sampleFraction: number },
  hints: { url: "Write the address, such as url: 'http://jaeger.observability.svc:14268/api/traces'." },
};

const USUAL_FRACTION = 0.01;

/** Releases with some options. Source: `configs/milvus.yaml` of each line, and `pkg/tracer/tracer.go`. */
const OPTIONS = {
  'trace.otlp.method': { prop: 'protocol', range: { from: '2.4.0' } },
  'trace.otlp.headers': { prop: 'headers', range: { from: '2.6.0' } },
} as const;

/**
 * Traces of requests through the roles of a Milvus, from the proxy to the search in a segment.
 *
 * @example
 * new MilvusCluster(this, 'milvus', {
 *   dependencies,
 *   tracing: Tracing.otlp({ endpoint: 'collector.observability.svc:4317', tls: false, sampleFraction: 0.01 }),
 * });
 */
export class Tracing {
  /** Traces to a collector of OpenTelemetry, such as Tempo, Jaeger from 1.35 on, or a collector of a vendor. */
  public static otlp(options: OtlpOptions): Tracing {
    const { props, mistakes } = readProps(options, OTLP_TYPE, { endpoint: () => 'stand-in.example:4317' });
    const { endpoint, protocol, tls = true, headers } = props;
    const field = headers && secretField(headers, headers.field ?? 'headers');
    const wrong: Mistake[] = /^(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}$/.test(endpoint)
      ? []
      : [
          {
            rule: TRACE_ADDRESS,
            prop: 'endpoint',
            problem: `is '${endpoint}'.`,
            fix: "Write host and port without a scheme, such as 'collector:4317'.",
          },
        ];
    const unnamed = field ? checkSecretField(field.secretName, field.field).map((mistake) => inside('headers.secret', mistake)) : [];
    const keys = {
      'trace.exporter': 'otlp',
      'trace.otlp.endpoint': endpoint,
      'trace.otlp.secure': tls,
      ...present({ 'trace.otlp.method': protocol }),
    };
    const secrets = present({ 'trace.otlp.headers': field });
    return new Tracing({ ...keys, ...sampling(props) }, secrets, [...mistakes, ...wrong, ...unnamed, ...checkFraction(props)]);
  }

  /** Traces to Jaeger, in its own format. */
  public static jaeger(options: JaegerOptions): Tracing {
    const { props, mistakes } = readProps(options, JAEGER_TYPE, { url: () => 'http://stand-in.example:14268/api/traces' });
    const { url } = props;
    const wrong: Mistake[] = /^https?:\/\/[\w.[\]-]+(:\d{1,5})?\/\S*$/.test(url)
      ? []
      : [
          {
            rule: TRACE_ADDRESS,
            prop: 'url',
            problem: `is '${url}'.`,
            fix: "Write the whole address, such as 'http://jaeger:14268/api/traces'.",
          },
        ];
    return new Tracing({ 'trace.exporter': 'jaeger', 'trace.jaeger.url': url, ...sampling(props) }, {}, [
      ...mistakes,
      ...wrong,
      ...checkFraction(props),
    ]);
  }

  private constructor(
    private readonly keys: Readonly<Record<string, ConfigValue>>,
    private readonly secrets: NonNullable<DependencyBinding['secrets']>,
    /** @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}

  /** Keys of Milvus' configuration that a release has. @internal */
  public config({ version }: MilvusVersion): Readonly<Record<string, ConfigValue>> {
    return Object.fromEntries(Object.entries(this.keys).filter(([key]) => isKnown(key, version)));
  }

  /** Keys whose values are in Secrets. @internal */
  public binding({ version }: MilvusVersion): Pick<DependencyBinding, 'service' | 'config' | 'secrets' | 'addresses' | 'mistakes'> {
    const secrets = Object.fromEntries(Object.entries(this.secrets).filter(([key]) => isKnown(key, version)));
    return { service: 'tracing', config: {}, secrets, addresses: [], mistakes: [] };
  }

  /** Options that a release does not have. @internal */
  public checkRelease({ version }: MilvusVersion): Mistake[] {
    const given = [...Object.keys(this.keys), ...Object.keys(this.secrets)];
    return Object.entries(OPTIONS).flatMap(([key, { prop, range }]) => {
      if (!given.includes(key) || isWithin(version, range)) return [];
      const problem = `needs Milvus ${range.from} or later; this is ${version}.`;
      return [{ rule: TRACE_OPTION, prop, problem, fix: `Upgrade Milvus, or remove ${prop}.` }];
    });
  }
}

/** Reads `tracing`. */
export const tracingReader = withMistakes(instanceOf<Tracing>(Tracing, "Tracing.otlp({ endpoint: 'collector:4317' })"));

function isKnown(key: string, release: string): boolean {
  const option = (OPTIONS as Readonly<Record<string, { readonly range: { readonly from: string } } | undefined>>)[key];
  return option === undefined || isWithin(release, option.range);
}

function sampling({ sampleFraction = USUAL_FRACTION }: TracingOptions): Record<string, ConfigValue> {
  return { 'trace.sampleFraction': isFraction(sampleFraction) ? sampleFraction : USUAL_FRACTION };
}

function checkFraction({ sampleFraction = USUAL_FRACTION }: TracingOptions): Mistake[] {
  if (isFraction(sampleFraction)) return [];
  return [{ rule: SAMPLE_FRACTION, prop: 'sampleFraction', problem: `is ${sampleFraction}.`, fix: SAMPLE_FRACTION.fix }];
}

function isFraction(value: number): boolean {
  return value >= 0 && value <= 1;
}
