import type { ModelRule } from '../model-rule';

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
