import type { RoleName } from '../version';

/** Pods of a role that a workload needs. */
export interface WorkloadRoleSize {
  readonly replicas: number;
  /** CPU of each pod, as a quantity. */
  readonly cpu: string;
  /** Memory of each pod, as a quantity. */
  readonly memory: string;
  /** Local storage of each pod, as a quantity. */
  readonly storage: string;
  /** Origin of the numbers. A size that the user set has another origin, and is checked against them. */
  readonly reason: string;
}

/** Sizes that follow from the workload of an instance. */
export interface WorkloadSizes {
  /** Bytes of memory that the loaded collections need, including in-memory replicas. */
  readonly loaded: number;
  /** Bytes of local disk that query nodes need for the data. */
  readonly localDisk: number;
  /** The size of each role that follows from the workload. */
  readonly roles: Partial<Readonly<Record<RoleName, WorkloadRoleSize>>>;
}
