import type { Size } from 'cdk8s';
import type { Mistake } from '../../findings';
import { MESSAGE_SIZE } from '../../rules/input';
import { sizeBytes } from '../../workload';
import { checkHost, checkPort } from '../check-endpoint';
import type { DependencyBinding, DependencyContext } from '../dependency';
import { checkTrust } from '../tls';
import type { PulsarAuthentication } from './pulsar-authentication';

/** A Pulsar that runs already. */
export interface PulsarProps {
  /** Host of its proxy or broker, without scheme and port. */
  readonly host: string;
  /**
   * Port of the binary protocol.
   *
   * @default - 6650, or 6651 with TLS
   */
  readonly port?: number;
  /**
   * Port of its administration over HTTP: 80 of a proxy by Pulsar's chart, 8080 of a broker. A Milvus that removes the
   * subscriptions of lost data nodes does it there, and its data coordinator stands still while nobody answers.
   *
   * Sources: milvus#29768, `PmsFactory.NewMsgStreamDisposer`, `service_param.go` of Milvus
   *
   * @default - the release's own, 80
   */
  readonly webPort?: number;
  /**
   * Whether the proxy or broker speaks TLS. A certificate of a private authority needs the `caBundle` of the dependencies.
   *
   * @default false
   */
  readonly tls?: boolean;
  /**
   * Tenant that the topics belong to.
   *
   * @default 'public'
   */
  readonly tenant?: string;
  /**
   * Pulsar namespace that the topics belong to.
   *
   * @default 'default'
   */
  readonly namespace?: string;
  /**
   * How Milvus proves itself.
   *
   * @default - no authentication
   */
  readonly authentication?: PulsarAuthentication;
  /**
   * Largest message that Milvus sends. The brokers must take it (`maxMessageSize` of broker and bookie).
   *
   * @default - the release's own, 2 MiB since Milvus 2.4
   */
  readonly maxMessageSize?: Size;
}

/**
 * Binds a Pulsar. An address with a scheme is taken as it is (`service_param.go`), which is the one way to TLS; the Go
 * client then trusts what the process trusts.
 */
export function bindPulsar(props: PulsarProps, context: DependencyContext): DependencyBinding {
  const { host, tls = false, tenant = 'public', namespace = 'default', authentication, maxMessageSize } = props;
  const port = props.port ?? (tls ? 6651 : 6650);
  const { webPort } = props;
  return {
    service: 'pulsar',
    config: {
      'mq.type': 'pulsar',
      'pulsar.address': tls ? `pulsar+ssl://${host}:${port}` : host,
      'pulsar.port': port,
      ...(webPort === undefined ? {} : { 'pulsar.webport': webPort }),
      'pulsar.tenant': tenant,
      'pulsar.namespace': namespace,
      ...(maxMessageSize === undefined ? {} : { 'pulsar.maxMessageSize': Math.floor(sizeBytes(maxMessageSize)) }),
      ...authentication?.config,
    },
    ...(authentication && Object.keys(authentication.secrets).length > 0 ? { secrets: authentication.secrets } : {}),
    ...(authentication && authentication.mounts.length > 0 ? { mounts: authentication.mounts } : {}),
    addresses: [{ protocol: 'pulsar', host, port, path: `${tenant}/${namespace}` }],
    mistakes: [
      ...checkHost(host, 'host', 'pulsar-proxy.pulsar'),
      ...checkPort(port, 'port'),
      ...(webPort === undefined ? [] : checkPort(webPort, 'webPort')),
      ...checkMessageSize(maxMessageSize),
      ...checkTrust([host], tls, context.caFile),
    ],
  };
}

function checkMessageSize(size: Size | undefined): Mistake[] {
  if (size === undefined || sizeBytes(size) >= 1) return [];
  return [{ rule: MESSAGE_SIZE, prop: 'maxMessageSize', problem: `is ${size.asString()}.`, fix: MESSAGE_SIZE.fix }];
}
