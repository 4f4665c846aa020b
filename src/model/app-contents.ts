import type { InstanceModel } from './instance-model';
import type { JobSpec } from './job-spec';
import type { ServiceSpec } from './service-spec';

/** Everything known about one app, as plain data. */
export interface AppContents {
  readonly instances: readonly InstanceModel[];
  /** In-cluster services: etcd, MinIO, Kafka. */
  readonly services: readonly ServiceSpec[];
  /** What runs once, or by a schedule, and does something for a Milvus or a service. */
  readonly jobs: readonly JobSpec[];
}
