import { Size } from 'cdk8s';
import type { Mistake } from '../../findings';
import { CREDENTIALS_WITHOUT_TLS, MESSAGE_SIZE, PULSAR_NAME, TLS_OFF_WITH_CERTIFICATE } from '../rules';
import { number, sizeAmount, boolean, string, withMistakes, instanceOf, present } from '../../props';
import { sizeBytes } from '../../workload';
import type { ServiceType } from '../bind-props';
import { checkHost, checkPort } from '../check-endpoint';
import { toHost } from '../connections';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { STAND_IN_HOST } from '../stand-in';
import { checkTrust } from '../tls';
import { PulsarAuthentication } from './pulsar-authentication';

/** Existing Pulsar. */
export interface PulsarProps {
  /** Host of the proxy or broker, without scheme and port. */
  readonly host: string;
  /**
   * Port of the binary protocol.
   *
   * @default - 6650, or 6651 with TLS
   */
  readonly port?: number;
  /**
   * HTTP port of the administration: 80 for a proxy of Pulsar's chart, 8080 for a broker. Milvus releases that remove the
   * subscriptions of lost data nodes use it. If it does not answer, their data coordinator is blocked.
   *
   * Sources: milvus#29768, `PmsFactory.NewMsgStreamDisposer`, `service_param.go` of Milvus
   *
   * @default - 80, the default of the release
   */
  readonly webPort?: number;
  /**
   * Whether the proxy or broker uses TLS. A certificate of a private authority needs the `caBundle` of the dependencies.
   *
   * @default false
   */
  readonly tls?: boolean;
  /**
   * Tenant of the topics.
   *
   * @default 'public'
   */
  readonly tenant?: string;
  /**
   * Pulsar namespace of the topics.
   *
   * @default 'default'
   */
  readonly namespace?: string;
  /**
   * Authentication of Milvus.
   *
   * @default - no authentication
   */
  readonly authentication?: PulsarAuthentication;
  /**
   * Largest message that Milvus sends. The brokers must accept it (`maxMessageSize` of broker and bookie).
   *
   * @default - the default of the release, 2 MiB since Milvus 2.4
   */
  readonly maxMessageSize?: Size;
}

/** Type of the props. */
export const PULSAR_TYPE: ServiceType<PulsarProps> = {
  readers: {
    host: string,
    port: number,
    webPort: number,
    tls: boolean,
    tenant: string,
    namespace: string,
    authentication: withMistakes(instanceOf<PulsarAuthentication>(PulsarAuthentication, 'PulsarAuthentication.token({ … })')),
    maxMessageSize: sizeAmount,
  },
  hints: { host: "Write the host of its proxy or broker, such as host: 'pulsar-proxy.pulsar'." },
  standIns: { host: () => STAND_IN_HOST },
};

/**
 * Range of message sizes. A message must fit a row with one vector of the most dimensions, 32,768 floats, and can contain all
 * data that a Milvus role accepts in one request.
 *
 * Sources: Milvus documentation, "Milvus Limits"; `configs/milvus.yaml`: grpc.serverMaxRecvSize
 */
const MESSAGE_SIZES = { smallest: Size.kibibytes(128), largest: Size.mebibytes(256) };

/** Default of `pulsar.webport` in every release. Source: `configs/milvus.yaml` */
const DEFAULT_WEB_PORT = 80;

/**
 * Binds a Pulsar. Milvus uses an address with a scheme unchanged (`service_param.go`), which is the only way to enable TLS. The
 * Go client then trusts the authorities that the process trusts.
 */
export function bindPulsar(props: PulsarProps, context: DependencyContext): DependencyBinding {
  const { host, tls = false, tenant = 'public', namespace = 'default', authentication, maxMessageSize } = props;
  const port = props.port ?? (tls ? 6651 : 6650);
  const { webPort } = props;
  return {
    service: 'pulsar',
    choices: { 'pulsar-namespace': `${tenant}/${namespace}` },
    config: {
      'mq.type': 'pulsar',
      'pulsar.address': tls ? `pulsar+ssl://${host}:${port}` : host,
      'pulsar.port': port,
      ...present({ 'pulsar.webport': webPort }),
      'pulsar.tenant': tenant,
      'pulsar.namespace': namespace,
      ...(maxMessageSize === undefined ? {} : { 'pulsar.maxMessageSize': Math.floor(sizeBytes(maxMessageSize)) }),
      ...authentication?.config,
    },
    ...(authentication && Object.keys(authentication.secrets).length > 0 ? { secrets: authentication.secrets } : {}),
    ...(authentication && authentication.mounts.length > 0 ? { mounts: authentication.mounts } : {}),
    addresses: [{ protocol: 'pulsar', host, port, path: `${tenant}/${namespace}` }],
    connections: [toHost(host, [webPort ?? DEFAULT_WEB_PORT])],
    mistakes: [
      ...checkHost(host, 'host', 'pulsar-proxy.pulsar'),
      ...checkPort(port, 'port'),
      ...(webPort === undefined ? [] : checkPort(webPort, 'webPort')),
      ...checkName(tenant, 'tenant', 'public'),
      ...checkName(namespace, 'namespace', 'default'),
      ...(maxMessageSize === undefined ? [] : checkMessageSize(maxMessageSize)),
      ...checkTrust([host], tls, context.caFile),
      ...(authentication && !tls ? checkTransport(authentication) : []),
    ],
  };
}

/** Source: `NamedEntity.checkName` in `org.apache.pulsar.common.naming`, and `NamespaceName.get`, which refuses an empty name. */
function checkName(name: string, prop: string, example: string): Mistake[] {
  if (/^[-=:.\w]+$/.test(name)) return [];
  const fix = `Write letters, digits, '-', '_', '.', ':' and '=', such as '${example}'.`;
  return [{ rule: PULSAR_NAME, prop, problem: `'${name}' is not a valid Pulsar ${prop}.`, fix }];
}

function checkMessageSize(size: Size): Mistake[] {
  const { smallest, largest } = MESSAGE_SIZES;
  const bytes = sizeBytes(size);
  if (bytes >= sizeBytes(smallest) && bytes <= sizeBytes(largest)) return [];
  const fix = 'Write 128 KiB to 256 MiB, and at most the maxMessageSize of the brokers, by default 5 MiB.';
  return [{ rule: MESSAGE_SIZE, prop: 'maxMessageSize', problem: `is ${size.asString()}.`, fix }];
}

function checkTransport({ config }: PulsarAuthentication): Mistake[] {
  const plugin = config['pulsar.authPlugin'] ?? '';
  const fix = 'Set tls: true, and add caBundle if the authority is private.';
  if (plugin !== 'tls')
    return [{ rule: CREDENTIALS_WITHOUT_TLS, prop: 'tls', problem: `is off, but authentication uses the plug-in ${plugin}.`, fix }];
  return [{ rule: TLS_OFF_WITH_CERTIFICATE, prop: 'tls', problem: 'is off, but authentication uses a certificate.', fix }];
}
