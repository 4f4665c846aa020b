import { ObjectStorage } from '@org/milvus-k8s';
import {
  BackupLocation,
  type BackupCheckProps,
  type BackupProps,
  type BackupToolProps,
  type RestoreProps,
} from '@org/milvus-k8s/operations';
import { CaBundle, Milvus } from '@org/milvus-k8s';
import { Cron } from 'cdk8s';
import { Secret, ServiceAccount } from 'cdk8s-plus-27';
import { newChart } from '../../support/synthesis';
import { DURATIONS, LISTS, MAPS, NUMBERS, ODD_POD_PROPS, TEXTS, type OddValues } from './odd-values';

const SECRETS = TEXTS.map((name) => Secret.fromSecretName(newChart(), 'odd', name));
const STORAGES = TEXTS.map((text) => ObjectStorage.azureBlob({ account: text, container: text }));
const LOCATIONS = TEXTS.map((text, index) =>
  BackupLocation.of({ storage: STORAGES[index] ?? ObjectStorage.s3({} as never), prefix: text, namePrefix: text }),
);

const { cpu, memory, ephemeralStorage, nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName } =
  ODD_POD_PROPS;

const ODD_TOOL: OddValues<BackupToolProps> = {
  ...{ cpu, memory, ephemeralStorage, nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName },
  milvus: TEXTS.map((host) => Milvus.fromEndpoint(newChart(), 'shared', { host })),
  storage: STORAGES,
  caBundle: SECRETS.map((secret) => CaBundle.fromSecret(secret)),
  transfer: ['direct', 'streaming'],
  serviceAccount: TEXTS.map((name) => ServiceAccount.fromServiceAccountName(newChart(), 'odd', name)),
  deadline: DURATIONS,
  image: TEXTS,
  imagePullSecrets: SECRETS.map((secret) => [secret]),
  name: TEXTS,
};

const SCHEDULES = { schedule: [...TEXTS, '*/0', '1-0', ',,,,', '0 0 31 2'].map((minute) => Cron.schedule({ minute })), timeZone: TEXTS };

export const ODD_BACKUP: OddValues<BackupProps> = {
  ...ODD_TOOL,
  ...SCHEDULES,
  to: STORAGES,
  prefix: TEXTS,
  collections: LISTS,
  accessControl: [true, false],
  strategy: ['bulk-flush', 'serial-flush', 'skip-flush', 'meta-only'],
  keepLast: NUMBERS,
  keepFor: DURATIONS,
  pauseGarbageCollection: [true, false],
  suspend: [true, false],
  override: [(spec) => spec],
};

export const ODD_RESTORE: OddValues<RestoreProps> = {
  ...ODD_TOOL,
  from: LOCATIONS,
  backupName: TEXTS,
  collections: LISTS,
  renames: MAPS,
  suffix: TEXTS,
  rebuildIndexes: [true, false],
  accessControl: [true, false],
  replaceExisting: [true, false],
  override: [(spec) => spec],
};

export const ODD_BACKUP_CHECK: OddValues<BackupCheckProps> = {
  ...ODD_TOOL,
  ...SCHEDULES,
  from: LOCATIONS,
  suffix: TEXTS,
  collections: LISTS,
  tolerance: NUMBERS,
  override: [(spec) => spec],
};
