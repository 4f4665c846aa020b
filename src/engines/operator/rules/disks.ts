import type { ModelRule } from '../../../rules';
import { hasBuiltInQueue, hasStatefulSet } from '../resource/local-disk';
import { checkOperatedRoles } from './operated';

export const NO_STATEFUL_SET: ModelRule = {
  id: 'MK-OPR-017',
  title: 'StatefulSet that the operator does not make',
  severity: 'error',
  reason:
    'The operator runs query, data and index nodes with a disk as a StatefulSet from 1.3.9 on, and every other component as a Deployment.',
  source: 'zilliztech/milvus-operator#512; `pkg/controllers/statefulset.go`: statefulSetCapableComponents',
  fix: 'Use LocalStorage.emptyDir(…) or LocalStorage.ephemeralVolume(…), and remove controller.',
  check: checkOperatedRoles((role, report, { operator }) => {
    if (role.role === 'standalone' || role.controller === 'Deployment' || hasStatefulSet(role, operator.release)) return;
    const isDisk = role.storage.type === 'claimTemplate';
    report(
      role,
      isDisk ? 'storage' : 'controller',
      `is ${isDisk ? 'persistent' : 'a StatefulSet'}, and operator ${operator.release} makes no StatefulSet of ${role.role}.`,
    );
  }),
};

export const DELETED_DISKS: ModelRule = {
  id: 'MK-OPR-018',
  title: 'disk that the operator deletes',
  severity: 'warning',
  reason: 'When a role has fewer pods, the operator deletes the claims of the removed ones, whatever their retention.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/statefulset.go`: cleanupScaledDownStatefulSetPVCs',
  fix: "Set retention: 'Delete', which says what happens: the data is a cache that Milvus loads again.",
  check: checkOperatedRoles((role, report, { operator }) => {
    if (hasStatefulSet(role, operator.release) && role.storage.retention === 'Retain')
      report(role, 'storage', 'keeps the disks of removed pods.');
  }),
};

export const STANDALONE_DISK: ModelRule = {
  id: 'MK-OPR-019',
  title: 'disk of a standalone without a queue in it',
  severity: 'warning',
  reason:
    'The operator gives a standalone a claim only for a message queue inside the process; otherwise its local data is in an emptyDir.',
  source: 'zilliztech/milvus-operator, `pkg/controllers/deployment_updater.go`: GetMilvusBuiltInMQ',
  fix: 'Use LocalStorage.emptyDir(…): Milvus loads the data again from the object storage.',
  check: checkOperatedRoles((role, report) => {
    if (role.role !== 'standalone' || role.storage.type !== 'claimTemplate' || hasBuiltInQueue(role)) return;
    report(role, 'storage', 'is persistent, and the message queue is outside of the process.');
  }),
};

export const DISK_RULES: readonly ModelRule[] = [NO_STATEFUL_SET, DELETED_DISKS, STANDALONE_DISK];
