import { CLUSTER_CASES } from './cluster-cases';
import { CONTENT_CASES, JOB_AND_STORAGE_CASES } from './content-cases';
import { NETWORK_CASES } from './network-cases';
import type { PlanCase } from './plan-case';
import { RARE_CASES } from './rare-cases';
import { DEPLOYMENT_CASES, STATEFUL_SET_CASES } from './workload-cases';

/** Every pair of manifests with the class of its change. The lab replays them against a real API server. */
export const PLAN_CASES: readonly PlanCase[] = [
  ...DEPLOYMENT_CASES,
  ...STATEFUL_SET_CASES,
  ...NETWORK_CASES,
  ...CONTENT_CASES,
  ...JOB_AND_STORAGE_CASES,
  ...CLUSTER_CASES,
  ...RARE_CASES,
];

export * from './plan-case';
