import { Cron } from 'cdk8s';
import { MaintenanceTask, type MaintenanceProps, type MaintenanceScope, type SmokeTestProps } from '@org/milvus-k8s/operations';
import { ODD_ACCESS_CONTROL } from './odd-access';
import { DURATIONS, ODD_LISTS, TEXTS, type OddValues } from './odd-values';

const { milvus, image, imagePullSecrets, name, override, nodeSelector, tolerations, affinity } = ODD_ACCESS_CONTROL;
const { priorityClassName, runtimeClassName, schedulerName } = ODD_ACCESS_CONTROL;

const SHARED = {
  ...{ milvus, image, imagePullSecrets, name, override, nodeSelector, tolerations, affinity },
  ...{ priorityClassName, runtimeClassName, schedulerName },
  user: ODD_ACCESS_CONTROL.administrator,
  timeout: DURATIONS,
  schedule: TEXTS.map((minute) => Cron.schedule({ minute })),
  timeZone: TEXTS,
};

export const ODD_SMOKE_TEST: OddValues<SmokeTestProps> = { ...SHARED, database: TEXTS, afterEachSync: [true, false] };

export const ODD_MAINTENANCE: OddValues<MaintenanceProps> = { ...SHARED, task: [MaintenanceTask.flush()], run: TEXTS };

export const ODD_MAINTENANCE_SCOPE: OddValues<MaintenanceScope> = { databases: ODD_LISTS, collections: ODD_LISTS };
