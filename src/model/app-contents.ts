import type { InstanceModel } from './instance-model';
import type { ServiceSpec } from './service-spec';

/** Everything known about one app, as plain data. */
export interface AppContents {
  readonly instances: readonly InstanceModel[];
  /** In-cluster services: etcd, MinIO, Kafka. */
  readonly services: readonly ServiceSpec[];
}
