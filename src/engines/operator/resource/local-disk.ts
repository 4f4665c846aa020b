import { k8s } from 'cdk8s-plus-27';
import type { RoleSpec } from '../../../model';
import { configValue } from '../../../model/read-model';
import { VOLUMES } from '../../../naming';
import { present } from '../../../props';
import { canSay } from '../operator-release';
import type { PersistenceSpec, StatefulSetSpec } from './milvus-resource';

/**
 * Roles that the operator can run as a StatefulSet.
 *
 * Source: zilliztech/milvus-operator, `pkg/controllers/statefulset.go`: statefulSetCapableComponents
 */
const WITH_STATEFUL_SET: readonly string[] = ['queryNode', 'dataNode', 'indexNode'];

/** Message queues in the process of a standalone. Source: `apis/milvus.io/v1beta1/milvus_types.go`: GetPersistenceConfig */
const BUILT_IN_QUEUES: readonly unknown[] = ['rocksmq', 'natsmq', 'woodpecker'];

/** Whether the operator can give a standalone a disk: it has a message queue in its process. */
export function hasBuiltInQueue(role: RoleSpec): boolean {
  if (role.role !== 'standalone') return false;
  return BUILT_IN_QUEUES.includes(configValue(role, 'mq.type')) && configValue(role, 'woodpecker.storage.type') !== 'service';
}

/** Whether the pods of a role have disks of a storage class, whose file systems belong to root. */
export function hasClaims(role: RoleSpec): boolean {
  if (role.role === 'standalone' && role.storage.type === 'claimTemplate') return hasBuiltInQueue(role);
  return role.storage.type !== 'emptyDir';
}

/** Whether a role keeps its disks, and the operator can make them. */
export function hasStatefulSet({ role, storage }: RoleSpec, release: string): boolean {
  return storage.type === 'claimTemplate' && WITH_STATEFUL_SET.includes(role) && canSay(release, 'statefulSet');
}

/** The volume of Milvus' local data, besides claims of a StatefulSet and of a built-in queue. */
export function localVolume(role: RoleSpec, release: string): k8s.Volume[] {
  const { storage } = role;
  if (storage.type === 'claimTemplate' && (hasBuiltInQueue(role) || hasStatefulSet(role, release))) return [];
  const size = k8s.Quantity.fromString(storage.size);
  if (storage.type !== 'ephemeralClaim') return [{ name: VOLUMES.data, emptyDir: { sizeLimit: size } }];
  return [{ name: VOLUMES.data, ephemeral: { volumeClaimTemplate: { metadata: { labels: role.selector }, spec: claim(role) } } }];
}

/** The field `statefulSet`: each pod has a disk. */
export function statefulSet(role: RoleSpec, release: string): StatefulSetSpec | undefined {
  if (!hasStatefulSet(role, release)) return undefined;
  return {
    enabled: true,
    volumeClaimTemplates: [{ metadata: { name: VOLUMES.data }, spec: k8s.toJson_PersistentVolumeClaimSpec(claim(role)) }],
  };
}

/** The disk of a queue in the process of a standalone, on which all of its data is. */
export function builtInPersistence(role: RoleSpec): PersistenceSpec {
  if (role.storage.type !== 'claimTemplate') return { enabled: false };
  return { enabled: true, persistentVolumeClaim: { spec: k8s.toJson_PersistentVolumeClaimSpec(claim(role)) } };
}

function claim({ storage }: RoleSpec): k8s.PersistentVolumeClaimSpec {
  return {
    accessModes: ['ReadWriteOnce'],
    volumeMode: 'Filesystem',
    ...present({ storageClassName: storage.storageClassName }),
    resources: { requests: { storage: k8s.Quantity.fromString(storage.size) } },
  };
}
