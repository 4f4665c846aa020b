import type { InstanceModel } from './instance-model';
import type { JobSpec } from './job-spec';
import type { ServiceSpec } from './service-spec';

/** A part of the app that the core does not know, such as a route or a backup. The room that declares it adds its own fields. */
export interface ExtensionSpec {
  readonly kind: 'extension';
  /** What the part is, such as `route`. */
  readonly extension: string;
  /** Path of the construct. */
  readonly path: string;
}

/** What one construct adds to the sealed model. */
export type ModelPart = InstanceModel | ServiceSpec | JobSpec | ExtensionSpec;

/** Everything declared in one app, as plain data. */
export interface AppContents {
  readonly instances: readonly InstanceModel[];
  /** In-cluster services: etcd, MinIO, Kafka. */
  readonly services: readonly ServiceSpec[];
  /** Jobs and CronJobs for a Milvus or for an in-cluster service. */
  readonly jobs: readonly JobSpec[];
  /** Parts of rooms above the core. */
  readonly extensions: readonly ExtensionSpec[];
}

/** Sorts the parts of an app by their kind. */
export function appContents(parts: readonly ModelPart[]): AppContents {
  return {
    instances: parts.filter((part) => part.kind === 'instance'),
    services: parts.filter((part) => part.kind === 'service'),
    jobs: parts.filter((part) => part.kind === 'job'),
    extensions: parts.filter((part) => part.kind === 'extension'),
  };
}
