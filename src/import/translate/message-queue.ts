import { listOf, mapOf, textIn, textOf } from '../read/plain-values';
import { call, list, literal, object, type Expression } from '../write/expression';
import { secretReference, sizeOf } from './amounts';
import type { InsideService, ServiceChoice } from './service-choice';
import { secretWithFile, serviceHost, warnAt, type Subject } from './subject';

/** What the input says of the queue besides its keys. */
export interface QueueInput {
  /** Kind of the queue. */
  readonly type: QueueType;
  /** The Pulsar, Kafka or woodpecker of the release. */
  readonly inside: InsideService | undefined;
  /** Secret with user and password of Kafka, if there is one already. */
  readonly secretName?: string;
}

export type QueueType = 'pulsar' | 'kafka' | 'woodpecker' | 'woodpecker-service' | 'rocksmq' | 'natsmq';

/** The write-ahead log, from the keys of its kind and the service of the release. */
export function messageQueue(subject: Subject, input: QueueInput): ServiceChoice {
  const { settings } = subject;
  settings.drop('mq.type', 'The message queue of the code decides.');
  settings.drop('messageQueue', 'The message queue of the code decides.');
  switch (input.type) {
    case 'kafka':
      return kafka(subject, input);
    case 'pulsar':
      return pulsar(subject, input);
    case 'woodpecker-service':
      return woodpeckerService(subject, input);
    default:
      return { kind: 'outside', expression: call(`MessageQueue.${input.type}`), isShared: false };
  }
}

function kafka(subject: Subject, { inside, secretName }: QueueInput): ServiceChoice {
  const { settings, report, fullName, namespace } = subject;
  const isElsewhere = settings.isWritten('kafka.brokerList');
  const given = settings.take('kafka.brokerList', 'MessageQueue.kafka({ brokers })');
  const brokers = (Array.isArray(given) ? listOf(given).map(textOf) : (textOf(given) ?? '').split(',')).flatMap(
    (each) => each?.trim() || [],
  );
  const protocol = settings.takeText('kafka.securityProtocol', 'MessageQueue.kafka({ tls })') ?? 'PLAINTEXT';
  const mechanism = settings.takeText('kafka.saslMechanisms', 'MessageQueue.kafka({ saslMechanism })');
  for (const key of ['saslUsername', 'saslPassword', 'ssl.tlsKeyPassword'])
    settings.take(`kafka.${key}`, 'MessageQueue.kafka({ credentials })');
  const hasTls = settings.takeFlag('kafka.ssl.enabled', 'MessageQueue.kafka({ tls })') || /SSL$/.test(protocol);
  const authority = settings.takeText('kafka.ssl.tlsCaCert', 'MessageQueue.kafka({ caBundle })');
  const certificate = settings.takeText('kafka.ssl.tlsCert', 'MessageQueue.kafka({ clientCertificate })');
  settings.drop('kafka.ssl', 'The library mounts the Secrets of `clientCertificate` and `caBundle`.');
  if (inside && !isElsewhere && !subject.adopt) return { kind: 'inside', factory: 'kafka', props: inside.props };
  if (inside && !isElsewhere) brokers.splice(0, brokers.length, `${serviceHost(subject, inside.name)}:9092`);
  const user = secretName ?? `${fullName}-kafka`;
  const isSasl = protocol.startsWith('SASL');
  if (isSasl && secretName === undefined) report.secret(user, ['username', 'password'], ['the user of Kafka'], namespace);
  const files = [...(certificate === undefined ? [] : ['tls.crt', 'tls.key']), ...(authority === undefined ? [] : ['ca.crt'])];
  const client =
    files.length === 0
      ? ''
      : secretWithFile(subject, certificate ?? authority, `${fullName}-kafka-client`, files, 'the certificates of Kafka');
  const props = {
    brokers: list((brokers.length === 0 ? ['kafka:9092'] : brokers).map(literal)),
    tls: hasTls ? literal(true) : undefined,
    caBundle: hasTls && authority !== undefined ? call('CaBundle.fromSecret', secretReference(client)) : undefined,
    clientCertificate: hasTls && certificate !== undefined ? object({ secret: secretReference(client) }) : undefined,
    credentials: isSasl ? object({ secret: secretReference(user) }) : undefined,
    saslMechanism: isSasl ? literal(mechanism ?? 'PLAIN') : undefined,
  };
  return { kind: 'outside', expression: call('MessageQueue.kafka', object(props)), isShared: true };
}

function pulsar(subject: Subject, { inside }: QueueInput): ServiceChoice {
  const { settings } = subject;
  const isElsewhere = settings.isWritten('pulsar.address');
  const address = settings.takeText('pulsar.address', 'MessageQueue.pulsar({ host })') ?? 'pulsar';
  const port = settings.takeText('pulsar.port', 'MessageQueue.pulsar({ port })');
  const [tenant, namespace] = ['tenant', 'namespace'].map((key) => settings.takeText(`pulsar.${key}`, `MessageQueue.pulsar({ ${key} })`));
  const size = settings.takeText('pulsar.maxMessageSize', 'MessageQueue.pulsar({ maxMessageSize })');
  const webPort = settings.takeText('pulsar.webport', 'MessageQueue.pulsar({ webPort })');
  const plugin = settings.takeText('pulsar.authPlugin', 'MessageQueue.pulsar({ authentication })');
  settings.take('pulsar.authParams', 'MessageQueue.pulsar({ authentication })');
  if (inside && !isElsewhere && !subject.adopt) return { kind: 'inside', factory: 'pulsar', props: inside.props };
  const parts = /^(pulsar(?:\+ssl)?):\/\/([^:/]+)(?::(\d+))?/.exec(address);
  const host = inside && !isElsewhere ? serviceHost(subject, inside.name) : (parts?.[2] ?? address.replace(/:\d+$/, ''));
  const ownPort = parts?.[3] ?? /:(\d+)$/.exec(address)?.[1] ?? port ?? '6650';
  const isTls = parts?.[1] === 'pulsar+ssl';
  const props = {
    host: literal(host),
    port: Number(ownPort) === (isTls ? 6651 : 6650) ? undefined : literal(Number(ownPort)),
    webPort: webPort === undefined || webPort === '80' ? undefined : literal(Number(webPort)),
    tls: isTls ? literal(true) : undefined,
    tenant: tenant === undefined || tenant === 'public' ? undefined : literal(tenant),
    namespace: namespace === undefined || namespace === 'default' ? undefined : literal(namespace),
    maxMessageSize: size === undefined ? undefined : sizeOf(size),
    authentication: plugin === undefined ? undefined : authentication(subject, plugin),
  };
  return { kind: 'outside', expression: call('MessageQueue.pulsar', object(props)), isShared: true };
}

function authentication({ report, fullName, namespace }: Subject, plugin: string): Expression {
  const name = `${fullName}-pulsar`;
  const [factory, fields] = /token/i.test(plugin)
    ? ['token', ['TOKEN']]
    : /tls/i.test(plugin)
      ? ['tls', ['tls.crt', 'tls.key']]
      : ['plugin', ['authParams']];
  report.secret(name, fields, ['pulsar.authParams'], namespace);
  const props = { name: factory === 'plugin' ? literal(plugin) : undefined, secret: secretReference(name) };
  return call(`PulsarAuthentication.${factory}`, object(props));
}

function woodpeckerService(subject: Subject, { inside }: QueueInput): ServiceChoice {
  const { settings } = subject;
  const given = settings.take('woodpecker.client.quorum.quorumBufferPools', 'MessageQueue.woodpeckerService({ pools })');
  settings.drop('woodpecker.storage.type', 'The message queue of the code decides.');
  const isRelease3 = subject.version.isAtLeast('3.0.0');
  if (!isRelease3) {
    const text = `Milvus ${subject.version.version} has no woodpecker as a service: it starts with the embedded log.`;
    warnAt(subject, '', 'streaming.woodpecker.embedded', text);
    return { kind: 'outside', expression: call('MessageQueue.woodpecker'), isShared: false };
  }
  if (inside && !subject.adopt) return { kind: 'inside', factory: 'woodpecker', props: inside.props };
  const pools = poolsOf(given);
  const seeds = inside
    ? Array.from(
        { length: inside.members },
        (_, index) => `${inside.name}-${index}.${serviceHost(subject, `${inside.name}-headless`)}:18080`,
      )
    : ['woodpecker:18080'];
  const all = pools.length > 0 ? pools : [{ name: 'default', seeds }];
  return { kind: 'outside', expression: call('MessageQueue.woodpeckerService', object({ pools: literal(all) })), isShared: true };
}

/** Pools as a list, or as the JSON that the operator writes. */
function poolsOf(given: unknown): readonly object[] {
  const parsed = typeof given === 'string' ? parsedJson(given) : given;
  return listOf(parsed).map((pool) => ({
    name: textOf(mapOf(pool)['name']) ?? 'default',
    seeds: listOf(mapOf(pool)['seeds']).map((seed) => textIn(seed)),
  }));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return [];
  }
}
