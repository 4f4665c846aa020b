import { textOf } from '../read/plain-values';
import { insideEtcd, insideKafka, insideMinio, insidePulsar, insideWoodpecker } from './inside-services';
import type { KnobReader } from './knob-reader';
import type { QueueInput, QueueType } from './message-queue';
import { queueType } from './queue-type';
import type { InsideService } from './service-choice';
import type { Settings } from './settings';
import { warnAt, type Subject } from './subject';

/** Defaults that changed with the chart. */
export interface ChartDefaults {
  /** Whether the chart starts Pulsar by default. */
  readonly pulsar: 'pulsar' | 'pulsarv3';
  readonly standaloneQueue: QueueType;
}

/**
 * Keys that the chart writes into `default.yaml`, as far as they say where services are. Source: `templates/config.tpl` of milvus-helm.
 */
export function addChartSettings(values: KnobReader, settings: Settings): void {
  for (const service of ['externalEtcd', 'externalS3', 'externalPulsar', 'externalKafka'] as const) {
    if (values.isOn(`${service}.enabled`)) values.take(`${service}.enabled`);
  }
  const external = (path: string, key: string) => settings.addStandard(key, values.take(path));
  if (values.isOn('externalEtcd.enabled')) external('externalEtcd.endpoints', 'etcd.endpoints');
  if (isS3(values)) {
    for (const [name, key] of S3_KEYS) external(`externalS3.${name}`, `minio.${key}`);
    settings.addStandard('minio.rootPath', textOf(values.take('externalS3.rootPath')) ?? '');
  } else {
    settings.addStandard('minio.bucketName', values.take('minio.bucketName') ?? 'milvus-bucket');
    settings.addStandard('minio.rootPath', values.take('minio.rootPath') ?? 'file');
  }
  if (values.isOn('externalPulsar.enabled')) {
    for (const [name, key] of PULSAR_KEYS) external(`externalPulsar.${name}`, `pulsar.${key}`);
  }
  if (values.isOn('externalKafka.enabled')) {
    for (const [name, key] of KAFKA_KEYS) external(`externalKafka.${name}`, `kafka.${key}`);
    // The default of the chart.
    if (values.peek('externalKafka.securityProtocol') === undefined) settings.addStandard('kafka.securityProtocol', 'SASL_SSL');
  }
}

const S3_KEYS = [
  ['host', 'address'],
  ['port', 'port'],
  ['accessKey', 'accessKeyID'],
  ['secretKey', 'secretAccessKey'],
  ['useSSL', 'useSSL'],
  ['bucketName', 'bucketName'],
  ['useIAM', 'useIAM'],
  ['cloudProvider', 'cloudProvider'],
  ['region', 'region'],
  ['useVirtualHost', 'useVirtualHost'],
] as const;

const PULSAR_KEYS = [
  ['host', 'address'],
  ['port', 'port'],
  ['maxMessageSize', 'maxMessageSize'],
  ['tenant', 'tenant'],
  ['namespace', 'namespace'],
  ['authPlugin', 'authPlugin'],
  ['authParams', 'authParams'],
] as const;

const KAFKA_KEYS = [
  ['brokerList', 'brokerList'],
  ['securityProtocol', 'securityProtocol'],
  ['sasl.mechanisms', 'saslMechanisms'],
  ['sasl.username', 'saslUsername'],
  ['sasl.password', 'saslPassword'],
] as const;

/** Whether the object storage is outside of the release. */
export function isS3(values: KnobReader): boolean {
  return values.isOn('externalS3.enabled');
}

/** The etcd of the release, unless it is elsewhere. */
export function chartEtcd(values: KnobReader, subject: Subject): InsideService | undefined {
  if (values.isOn('externalEtcd.enabled')) return absent(values, 'etcd', 'The etcd is external.');
  values.off('externalEtcd', 'externalEtcd is not enabled.');
  if (!values.isOn('etcd.enabled', true)) return absent(values, 'etcd', 'etcd is not enabled.');
  return insideEtcd(values, 'etcd', subject);
}

/** The MinIO of the release, unless the object storage is elsewhere, and the Secret with its keys. */
export function chartMinio(values: KnobReader, subject: Subject, secretName: string | undefined): InsideService | undefined {
  if (isS3(values)) return absent(values, 'minio', 'The object storage is external.');
  values.off('externalS3', 'externalS3 is not enabled.');
  if (!values.isOn('minio.enabled', true)) return absent(values, 'minio', 'MinIO is not enabled.');
  if (textOf(values.peek('minio.accessKey')) === 'minioadmin' && !subject.adopt) {
    subject.report.warn('minio.accessKey', 'The keys are the published default of MinIO. Create the Secret with other ones.');
  }
  return insideMinio(values, 'minio', subject, secretName);
}

/**
 * The queue that Milvus uses: the chart writes `mq.type` up to twice, and the last one counts.
 *
 * Source: `templates/config.tpl` of milvus-helm
 */
export function chartQueue(values: KnobReader, subject: Subject, defaults: ChartDefaults): QueueInput {
  const written = queueType(subject.settings.peek('mq.type') ?? subject.settings.peek('messageQueue'));
  const asService = values.isOn('woodpecker.enabled') && values.peek('streaming.woodpecker.embedded') === false;
  const runs = {
    pulsar: values.isOn(
      'pulsar.enabled',
      defaults.pulsar === 'pulsar' && subject.isCluster && values.peek('pulsarv3.enabled') === undefined,
    ),
    pulsarv3: values.isOn('pulsarv3.enabled', defaults.pulsar === 'pulsarv3' && subject.isCluster),
    kafka: values.isOn('kafka.enabled'),
  };
  const first: QueueType | undefined =
    values.isOn('externalPulsar.enabled') || runs.pulsar
      ? 'pulsar'
      : values.isOn('woodpecker.enabled')
        ? 'woodpecker'
        : runs.pulsarv3
          ? 'pulsar'
          : undefined;
  const second: QueueType | undefined = values.isOn('externalKafka.enabled') || runs.kafka ? 'kafka' : undefined;
  const own: QueueType | undefined = subject.isCluster
    ? undefined
    : (queueType(values.take('standalone.messageQueue')) ??
      (first === undefined && second === undefined ? defaults.standaloneQueue : undefined));
  const type = written ?? own ?? second ?? first ?? (subject.version.isAtLeast('2.6.0') ? 'woodpecker' : 'pulsar');
  for (const path of ['pulsar', 'pulsarv3', 'kafka', 'woodpecker'] as const) values.take(`${path}.enabled`);
  values.take('streaming.woodpecker.embedded');
  warnOfSeveral(
    subject,
    [first, second, own].filter((each) => each !== undefined),
    type,
  );
  const usesService = type === 'woodpecker' && asService;
  const inside = insideQueue(values, subject, type, usesService, runs);
  for (const [section, isUsed] of sections(type, values, inside)) if (!isUsed) values.off(section, `The queue is ${type}.`);
  return { type: usesService ? 'woodpecker-service' : type, inside };
}

function insideQueue(
  values: KnobReader,
  subject: Subject,
  type: QueueType,
  usesService: boolean,
  runs: Readonly<Record<'pulsar' | 'pulsarv3' | 'kafka', boolean>>,
): InsideService | undefined {
  if (type === 'kafka' && !values.isOn('externalKafka.enabled') && runs.kafka) return insideKafka(values, 'kafka', subject);
  if (type === 'pulsar' && !values.isOn('externalPulsar.enabled')) {
    const chart = runs.pulsar ? 'pulsar' : 'pulsarv3';
    if (runs[chart]) return insidePulsar(values, chart, subject, chart);
  }
  return usesService ? insideWoodpecker(values, subject) : undefined;
}

function sections(type: QueueType, values: KnobReader, inside: InsideService | undefined): readonly (readonly [string, boolean])[] {
  const isInside = inside !== undefined;
  const chart = inside?.name.includes('pulsarv3') ? 'pulsarv3' : 'pulsar';
  return [
    ['externalPulsar', type === 'pulsar' && values.isOn('externalPulsar.enabled')],
    ['externalKafka', type === 'kafka' && values.isOn('externalKafka.enabled')],
    ['pulsar', type === 'pulsar' && isInside && chart === 'pulsar'],
    ['pulsarv3', type === 'pulsar' && isInside && chart === 'pulsarv3'],
    ['kafka', type === 'kafka' && isInside],
    ['woodpecker', type.startsWith('woodpecker') && isInside],
  ];
}

function warnOfSeveral(subject: Subject, queues: readonly QueueType[], type: QueueType): void {
  const several = [...new Set(queues)];
  if (several.length < 2) return;
  const text = `The values turn on several queues: ${several.join(', ')}. Milvus takes the last that the chart writes, ${type}. Check mq.type of the running release.`;
  warnAt(subject, '', 'mq.type', text);
}

function absent(values: KnobReader, section: string, reason: string): undefined {
  values.take(`${section}.enabled`);
  values.off(section, reason);
  return undefined;
}
