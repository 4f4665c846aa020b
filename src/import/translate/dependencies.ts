import { call, code, literal, object, type Expression, type ObjectLiteral } from '../write/expression';
import type { ServiceChoice } from './service-choice';
import type { Subject } from './subject';

/** The three services of a Milvus. */
export interface ServiceChoices {
  readonly metaStore: ServiceChoice;
  readonly objectStorage: ServiceChoice;
  readonly messageQueue: ServiceChoice;
  /** Authorities that the clients in the pods trust. */
  readonly caBundle?: Expression;
}

/** The slots of services that other Milvus may use. */
export type SharedSlot = 'metaStore' | 'objectStorage' | 'messageQueue';

/** Writes the dependencies into the code, and returns the slots with services that others may use. */
export function writeDependencies(subject: Subject, choices: ServiceChoices): readonly SharedSlot[] {
  const { draft, isCluster } = subject;
  const { metaStore, objectStorage, messageQueue, caBundle } = choices;
  if (!isCluster && metaStore.kind === 'embedded' && objectStorage.kind === 'embedded') {
    writeOwnQueue(subject, messageQueue);
    return [];
  }
  if (metaStore.kind === 'embedded' || objectStorage.kind === 'embedded') return writeOwnServices(subject, choices);
  const props = object({
    metaStore: slot(metaStore, 'metaStore', choices),
    objectStorage: slot(objectStorage, 'objectStorage', choices),
    messageQueue: slot(messageQueue, 'messageQueue', choices),
    caBundle,
  });
  const construct = isBundle(choices) ? 'InClusterDependencies' : 'ExternalDependencies';
  const expression = call(`new ${construct}`, code('this'), literal('dependencies'), ...(props.properties.length === 0 ? [] : [props]));
  draft.before.push({ name: 'dependencies', comments: draft.dependencyComments, expression });
  draft.props.set('dependencies', code('dependencies'));
  const slots: readonly SharedSlot[] = ['metaStore', 'objectStorage', 'messageQueue'];
  return slots.filter((name) => isShared(choices[name]));
}

function isShared(choice: ServiceChoice): boolean {
  return choice.kind === 'outside' && choice.isShared;
}

/** Whether one bundle can make all services: etcd and MinIO of the app. */
function isBundle({ metaStore, objectStorage }: Pick<ServiceChoices, 'metaStore' | 'objectStorage'>): boolean {
  return metaStore.kind === 'inside' && objectStorage.kind === 'inside';
}

function slot(choice: ServiceChoice, name: SharedSlot, all: Pick<ServiceChoices, 'metaStore' | 'objectStorage'>): Expression | undefined {
  if (choice.kind === 'outside') {
    const isDefault =
      isBundle(all) &&
      name === 'messageQueue' &&
      choice.expression.kind === 'call' &&
      choice.expression.callee === 'MessageQueue.woodpecker';
    return isDefault ? undefined : choice.expression;
  }
  if (choice.kind === 'embedded') return undefined;
  const { factory, props } = choice;
  if (isBundle(all))
    return props.properties.length === 0 && factory === 'etcd' ? undefined : call(`InCluster.${factory}`, ...argumentOf(props));
  return call(`new ${CLASSES[factory]}`, code('this'), literal(factory), ...argumentOf(props));
}

const CLASSES = {
  etcd: 'InClusterEtcd',
  minio: 'InClusterMinio',
  pulsar: 'InClusterPulsar',
  kafka: 'InClusterKafka',
  woodpecker: 'InClusterWoodpecker',
} as const;

function argumentOf(props: ObjectLiteral): readonly Expression[] {
  return props.properties.length === 0 ? [] : [props];
}

/** A standalone with etcd or the storage inside its process, and the other one outside. */
function writeOwnServices(subject: Subject, choices: ServiceChoices): readonly SharedSlot[] {
  const { draft } = subject;
  const { metaStore, objectStorage, messageQueue, caBundle } = choices;
  for (const [name, choice] of [
    ['metaStore', metaStore],
    ['objectStorage', objectStorage],
  ] as const) {
    const expression = slot(choice, name, choices);
    if (expression) draft.props.set(name, expression);
  }
  if (caBundle) draft.props.set('caBundle', caBundle);
  draft.comments.push(...draft.dependencyComments);
  writeOwnQueue(subject, messageQueue);
  const slots: readonly SharedSlot[] = ['metaStore', 'objectStorage'];
  return slots.filter((name) => isShared(choices[name]));
}

/** A standalone with all services inside its process. Rocksmq is its default, which only a live release has to state. */
function writeOwnQueue({ draft, adopt }: Subject, queue: ServiceChoice): void {
  if (queue.kind !== 'outside' || queue.expression.kind !== 'call') return;
  if (adopt || queue.expression.callee !== 'MessageQueue.rocksmq') draft.props.set('messageQueue', queue.expression);
}
