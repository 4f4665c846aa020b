import { MilvusConfig } from '../config';
import { type ClaimTemplateSpec, type DeployedStatefulSet, type InstanceModel, quantityBytes } from '../model';
import { MilvusVersion } from '../version';
import type { ModelRule } from './model-rule';

/** What is recorded, in words, and the prop that decides it. */
const CHOICES: readonly (readonly [choice: string, words: string, prop: string])[] = [
  ['meta-store', 'meta store', 'dependencies'],
  ['object-storage', 'object storage', 'dependencies'],
  ['message-queue', 'message queue', 'dependencies'],
  ['etcd-root-path', 'etcd root path', 'etcdRootPath'],
  ['bucket-root-path', 'bucket path', 'bucketRootPath'],
  ['channel-prefix', 'channel prefix', 'channelPrefix'],
  ['bucket', 'bucket', 'dependencies'],
  ['storage-account', 'storage account', 'dependencies'],
  ['pulsar-namespace', 'tenant and namespace of Pulsar', 'dependencies'],
];

export const CHANGED_CHOICE: ModelRule = {
  id: 'MK-PRV-001',
  title: 'change of what can not be changed',
  severity: 'error',
  reason:
    'Milvus finds its metadata, files and messages by these values alone: with another one it starts empty beside its own data, and ' +
    'from 2.6 on it keeps the first message queue whatever the file says.',
  source: 'Milvus source, `pkg/util/paramtable` (mq.type is immutable), and the comments of `configs/milvus.yaml`',
  fix: 'Keep the value that is deployed, or move the data to a new instance with milvus-backup.',
  check: (instance, report) => {
    const deployed = instance.previous?.choices;
    if (!deployed) return;
    for (const [choice, words, prop] of CHOICES) {
      const [before, after] = [deployed[choice], instance.choices[choice]];
      // What an earlier record does not have was not looked at, and what another kind of service does not have is told as its kind.
      if (before === undefined || after === undefined || before === after) continue;
      report(instance, prop, `changes the ${words} from '${before}' to '${after}'.`);
    }
  },
};

export const NO_RECORD: ModelRule = {
  id: 'MK-PRV-002',
  title: 'nothing recorded of this instance among what is deployed',
  severity: 'warning',
  reason: 'Without the record of the last deployment a synth can not see whether it changes what can not be changed.',
  source: 'this library: the ConfigMap of recorded choices, `recordedChoices`',
  fix: 'Give the objects of this instance, with its ConfigMap of recorded choices, or leave previous out.',
  check: (instance, report) => {
    const { previous } = instance;
    if (!previous || previous.choices || previous.objects === 0) return;
    const where = instance.namespace === undefined ? '' : ` in namespace ${instance.namespace}`;
    report(instance, 'previous', `has ${previous.objects} objects, and no record of ${instance.name}${where} among them.`);
  },
};

export const CHANGED_DEFAULTS: ModelRule = {
  id: 'MK-PRV-003',
  title: 'upgrade that changes defaults and keys',
  severity: 'advice',
  reason: 'A minor release has other defaults, and ignores keys that it no longer has.',
  source: '`data/milvus-config-keys.tsv`: the defaults of each line',
  fix: 'Read the list of MilvusConfig.changes(…) before the upgrade, and set the old value where you rely on it.',
  check: (instance, report) => {
    const deployed = instance.previous?.release;
    if (deployed === undefined) return;
    const [from, to] = [MilvusVersion.of(deployed), MilvusVersion.of(instance.version)];
    if (from.version !== deployed || from.line === to.line) return;
    const changes = MilvusConfig.changes(from, to);
    const count = (kind: (typeof changes)[number]['change']) => changes.filter(({ change }) => change === kind).length;
    const problem =
      `goes from ${from} to ${to}: ${count('default')} other defaults, ` +
      `${count('renamed')} renamed keys, ${count('removed')} removed ones, ${count('added')} new ones.`;
    report(instance, 'version', problem);
  },
};

const GUIDE = 'docs/how-to/grow-a-disk.md';

export const CHANGED_DISK: ModelRule = {
  id: 'MK-PRV-004',
  title: 'change of a disk that the API server refuses',
  severity: 'error',
  reason: 'The claim templates of a StatefulSet are immutable: another size, storage class or access mode is refused at every sync.',
  source: 'Kubernetes source, `pkg/apis/apps/validation`: ValidateStatefulSetUpdate',
  fix: `Keep what is deployed, or grow the disks as ${GUIDE} says.`,
  check: (instance, report) => {
    for (const role of instance.roles) {
      if (role.controller !== 'StatefulSet') continue;
      const deployed = deployedAs(role.name, instance.namespace, instance);
      compare(role.claims ?? [], deployed, (...what) => report(role, ...what));
    }
  },
  checkService: (service, report, { instances }) => {
    const users = instances.filter(({ path }) => service.consumers.some((consumer) => consumer.path === path));
    const [deployed] = users.flatMap((user) => deployedAs(service.name, service.namespace, user) ?? []);
    compare(service.claims, deployed, (...what) => report(service, ...what));
  },
};

export const PREVIOUS_RULES: readonly ModelRule[] = [CHANGED_CHOICE, NO_RECORD, CHANGED_DEFAULTS, CHANGED_DISK];

function deployedAs(name: string, namespace: string | undefined, { previous }: InstanceModel): DeployedStatefulSet | undefined {
  const isThere = (other: string | undefined) => namespace === undefined || other === undefined || other === namespace;
  return previous?.statefulSets.find((candidate) => candidate.name === name && isThere(candidate.namespace));
}

/** Tells of one change: the prop that makes it, what it changes, and what to do instead. */
type ReportChange = (prop: string, problem: string, fix: string) => void;

function compare(claims: readonly ClaimTemplateSpec[], deployed: DeployedStatefulSet | undefined, tell: ReportChange): void {
  if (!deployed) return;
  const { name, claims: before } = deployed;
  const keep = 'Keep what is deployed, or move the data to a new instance with milvus-backup.';
  if (namesOf(before) !== namesOf(claims)) {
    tell('storage', `changes the claim templates of StatefulSet ${name} from ${namesOf(before)} to ${namesOf(claims)}.`, keep);
    return;
  }
  const pairs = before.flatMap((claim, index) => claims.slice(index, index + 1).map((after) => [claim, after] as const));
  const compareField = (prop: string, read: (claim: ClaimTemplateSpec) => string, fix: string, isSame = equal) => {
    const changes = pairs.flatMap(([old, now]) => (isSame(read(old), read(now)) ? [] : [`${now.name} from ${read(old)} to ${read(now)}`]));
    if (changes.length > 0) tell(prop, `changes claim templates of StatefulSet ${name}: ${changes.join(', ')}.`, fix);
  };
  const shrinks = pairs.some(([old, now]) => quantityBytes(now.size) < quantityBytes(old.size));
  const grow = `Grow the claims and delete the StatefulSet without its pods first, as ${GUIDE} says.`;
  compareField('storage.size', ({ size }) => size, shrinks ? 'A disk can not become smaller: keep the size.' : grow, sameSize);
  compareField('storage.storageClassName', ({ storageClassName = 'the default class' }) => storageClassName, keep);
  compareField('overrides.statefulSet', ({ accessModes }) => accessModes.join(' and '), keep);
}

function namesOf(claims: readonly ClaimTemplateSpec[]): string {
  return claims.map(({ name }) => name).join(', ') || 'none';
}

function equal(before: string, after: string): boolean {
  return before === after;
}

function sameSize(before: string, after: string): boolean {
  return before === after || quantityBytes(before) === quantityBytes(after);
}
