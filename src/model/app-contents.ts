import type { InstanceModel } from './instance-model';
import type { JobSpec } from './job-spec';
import type { ServiceSpec } from './service-spec';

/** Everything known about one app, as plain data. */
export interface AppContents {
  readonly instances: readonly InstanceModel[];
  /** In-cluster services: etcd, MinIO, Kafka. */
  readonly services: readonly ServiceSpec[];
  /** Jobs and CronJobs for a Milvus or for an in-cluster service. */
  readonly jobs: readonly JobSpec[];
}
