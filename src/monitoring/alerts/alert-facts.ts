import type { DeploymentMode, ReleaseLine } from '../../version';
import { series, type Matchers, type MilvusQueries } from '../query';

/** A workload of a Milvus or of a service, as far as alerts depend on it. */
export interface WorkloadFacts {
  readonly name: string;
  readonly kind: 'Deployment' | 'StatefulSet';
  /** Name of the container of Milvus. */
  readonly container: string;
  readonly fewestPods: number;
  readonly mostPods: number;
  /** Name of its PodDisruptionBudget; missing if there is no budget. */
  readonly budget?: string;
  /** Name of its HorizontalPodAutoscaler; missing if there is no autoscaler. */
  readonly autoscaler?: string;
  /** Size of the volume with the local data in MiB. */
  readonly diskMebibytes?: number;
  /** Claim names start with one of these. */
  readonly claims: readonly string[];
}

/** A CronJob for the backups of a Milvus. */
export interface BackupJobFacts {
  readonly name: string;
  /** Seconds within which it succeeds again. */
  readonly withinSeconds: number;
}

/** A system besides Milvus whose metrics some alerts need. */
export type MetricSource = 'kube-state-metrics' | 'cadvisor' | 'kubelet' | 'cert-manager';

/** What the model knows about a Milvus, its services, and the systems that Prometheus scrapes. */
export interface AlertFacts {
  readonly line: ReleaseLine;
  readonly version: string;
  readonly mode: DeploymentMode;
  readonly namespace: string | undefined;
  readonly queries: MilvusQueries;
  /** Whether the Milvus has no pods for now. */
  readonly isStopped?: true;
  /** Workloads of Milvus; empty for a Milvus of another app. */
  readonly workloads: readonly WorkloadFacts[];
  /** Workloads of in-cluster services, by their component. */
  readonly services: Readonly<Record<string, readonly WorkloadFacts[]>>;
  /** Number of channels of the write-ahead log (`rootCoord.dmlChannelNum`). */
  readonly channels: number;
  /** Longest time in which a query node drains, in seconds. */
  readonly drainSeconds: number;
  /** Shares of the memory limit above which Milvus slows down writes, and rejects them. */
  readonly memoryWaterLevels: { readonly low: number; readonly high: number };
  /** Whether Milvus maps data from disk into memory, so that the working set contains the page cache. */
  readonly usesMmap: boolean;
  /** CronJobs that take backups of it, or prove them. */
  readonly backups: readonly BackupJobFacts[];
  /** Names of cert-manager's Certificates for this Milvus and its services. */
  readonly certificates: readonly string[];
}

/** Regular expression of names, for a matcher. */
export function anyOf(names: readonly string[]): string {
  return `=~${[...names].sort().join('|')}`;
}

/** Series of kube-state-metrics, the kubelet or cAdvisor in the namespace of the Milvus. */
export function inNamespace({ namespace }: AlertFacts, name: string, matchers: Matchers): string {
  return series(name, { ...(namespace === undefined ? {} : { namespace }), ...matchers });
}

/** Matcher of the pods of workloads, by the names of the workloads. */
export function podsOf(workloads: readonly WorkloadFacts[]): string {
  return `=~(${workloads
    .map(({ name }) => name)
    .sort()
    .join('|')})-[a-z0-9-]+`;
}
