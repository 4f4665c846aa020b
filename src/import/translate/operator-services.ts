import { listOf, mapOf, textOf, valueAt, type Values } from '../read/plain-values';
import { call, literal, object, type Expression } from '../write/expression';
import { secretReference, sizeOf } from './amounts';
import { queueType } from './queue-type';
import { writeDependencies } from './dependencies';
import { insideEtcd, insideKafka, insideMinio, insidePulsar } from './inside-services';
import type { KnobReader } from './knob-reader';
import { messageQueue, type QueueInput, type QueueType } from './message-queue';
import { metaStore } from './meta-store';
import { objectStorage } from './object-storage';
import { takePrefixes, writePrefixes } from './prefixes';
import { warnAt, type Subject } from './subject';

const AT = 'spec.dependencies';

/** Reads the services of a `Milvus` resource, and the prefixes of its data. */
export function readOperatorServices(values: KnobReader, subject: Subject): void {
  const { settings, release } = subject;
  // Source: `pkg/controllers/dependencies.go` and the configuration templates of milvus-operator: the name of the resource, not `by-dev`.
  for (const key of ['etcd.rootPath', 'msgChannel.chanNamePrefix.cluster', 'minio.bucketName']) {
    if (settings.peek(key) === undefined) settings.addStandard(key, release);
  }
  // The operator replaces these keys of the user.
  for (const key of ['minio.address', 'minio.port', 'pulsar.address', 'pulsar.port', 'etcd.endpoints'])
    settings.drop(key, 'The operator replaces this key.');
  const type = queueOf(values, subject);
  const hasEtcd = values.isOn(`${AT}.etcd.external`);
  const hasStorage = values.isOn(`${AT}.storage.external`);
  const endpoints = values.take(`${AT}.etcd.endpoints`);
  if (hasEtcd) settings.addStandard('etcd.endpoints', endpoints);
  const secretName = addStorage(values, subject, hasStorage);
  const etcd = hasEtcd ? undefined : insideEtcd(values, `${AT}.etcd.inCluster.values`, subject);
  const minio = hasStorage ? undefined : insideMinio(values, `${AT}.storage.inCluster.values`, subject, secretName);
  const queue = addQueue(values, subject, type);
  for (const name of ['etcd', 'storage', 'kafka', 'pulsar', 'woodpecker'] as const) values.take(`${AT}.${name}.external`);
  const prefixes = takePrefixes(subject, 'files');
  const caBundle = authority(values);
  const choices = {
    metaStore: metaStore(subject, etcd),
    objectStorage: objectStorage(subject, { inside: minio, annotations: {}, secretName }),
    messageQueue: messageQueue(subject, queue),
    ...(caBundle ? { caBundle } : {}),
  };
  const isOwn = choices.metaStore.kind === 'embedded' && choices.objectStorage.kind === 'embedded';
  const shared = writeDependencies(subject, choices);
  writePrefixes(subject, isOwn ? { ...prefixes, bucketRootPath: undefined } : prefixes, shared);
  readQueueDisk(values, subject, type);
  if (![choices.metaStore, choices.objectStorage, choices.messageQueue].some(({ kind }) => kind === 'inside')) return;
  const text = 'These services are new and empty. For the data of the running Milvus, import with --adopt, which keeps its services.';
  subject.draft.dependencyComments.push(text);
  subject.report.warn('', text);
}

/** Default queues of the operator: woodpecker for a standalone of 2.6, rocksmq before, Pulsar for a cluster. */
function queueOf(values: KnobReader, subject: Subject): QueueType {
  const given = textOf(values.take(`${AT}.msgStreamType`));
  const standard: QueueType = subject.isCluster ? 'pulsar' : subject.version.isAtLeast('2.6.0') ? 'woodpecker' : 'rocksmq';
  const known = queueType(given);
  if (given === undefined || known) return known ?? standard;
  warnAt(subject, '', `${AT}.msgStreamType`, `The queue ${given} has no counterpart: implement IMessageQueue. The code has ${standard}.`);
  return standard;
}

/** The endpoint as the operator splits it. Source: `pkg/controllers/milvus_controller.go` of milvus-operator. */
function addStorage(values: KnobReader, { settings }: Subject, isExternal: boolean): string | undefined {
  const endpoint = textOf(values.take(`${AT}.storage.endpoint`));
  const type = textOf(values.take(`${AT}.storage.type`));
  const secretName = textOf(values.take(`${AT}.storage.secretRef`));
  const isTls = values.isOn(`${AT}.storage.ssl.enabled`);
  values.take(`${AT}.storage.ssl.enabled`);
  if (isExternal && endpoint !== undefined) {
    const [, host = endpoint, port] = /^(?:https?:\/\/)?([^:/]+)(?::(\d+))?/.exec(endpoint) ?? [];
    settings.addStandard('minio.address', host);
    settings.addStandard('minio.port', port);
    if (type === 'Azure' && settings.peek('minio.cloudProvider') === undefined) settings.addStandard('minio.cloudProvider', 'azure');
    if (isTls && settings.peek('minio.useSSL') === undefined) settings.addStandard('minio.useSSL', true);
  }
  return secretName;
}

function authority(values: KnobReader): Expression | undefined {
  const secret = textOf(values.take(`${AT}.storage.ssl.caCertificateRef`));
  return secret === undefined ? undefined : call('CaBundle.fromSecret', secretReference(secret));
}

function addQueue(values: KnobReader, subject: Subject, type: QueueType): QueueInput {
  const { settings } = subject;
  for (const name of ['pulsar', 'kafka', 'woodpecker'] as const) if (name !== type) values.off(`${AT}.${name}`, `The queue is ${type}.`);
  if (type === 'kafka') {
    const isExternal = values.isOn(`${AT}.kafka.external`);
    const brokers = listOf(values.take(`${AT}.kafka.brokerList`));
    if (brokers.length > 0) settings.addStandard('kafka.brokerList', brokers);
    const secretName = textOf(values.take(`${AT}.kafka.secretRef`));
    if (secretName !== undefined && settings.peek('kafka.securityProtocol') === undefined)
      settings.addStandard('kafka.securityProtocol', 'SASL_SSL');
    const inside = isExternal ? undefined : insideKafka(values, `${AT}.kafka.inCluster.values`, subject);
    return { type, inside, ...(secretName === undefined ? {} : { secretName }) };
  }
  if (type === 'pulsar') {
    const isExternal = values.isOn(`${AT}.pulsar.external`);
    const endpoint = textOf(values.take(`${AT}.pulsar.endpoint`));
    if (endpoint !== undefined) settings.addStandard('pulsar.address', endpoint);
    return { type, inside: isExternal ? undefined : insidePulsar(values, `${AT}.pulsar.inCluster.values`, subject, 'pulsar') };
  }
  if (type !== 'woodpecker' || !values.isOn(`${AT}.woodpecker.external`)) return { type, inside: undefined };
  settings.addStandard('woodpecker.client.quorum.quorumBufferPools', values.take(`${AT}.woodpecker.quorumBufferPools`));
  return { type: 'woodpecker-service', inside: undefined };
}

/** The disk of a queue inside the process is the disk of the standalone. */
function readQueueDisk(values: KnobReader, { draft, isCluster }: Subject, type: QueueType): void {
  for (const queue of ['rocksmq', 'natsmq'] as const) {
    const at = `${AT}.${queue}.persistence`;
    if (queue !== type || isCluster) {
      values.off(`${AT}.${queue}`, `The queue is ${type}.`);
      continue;
    }
    const claim: Values = mapOf(values.take(`${at}.persistentVolumeClaim.spec`));
    values.take(`${at}.enabled`);
    const size = sizeOf(valueAt(claim, ['resources', 'requests', 'storage']));
    const storageClass = textOf(claim['storageClassName']);
    if (size)
      draft.props.set(
        'storage',
        call('LocalStorage.persistent', object({ size, storageClassName: storageClass === undefined ? undefined : literal(storageClass) })),
      );
  }
}
