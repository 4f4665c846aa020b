import { smokeTestOf, type ClusterVariant } from '../apps/cluster';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import { until } from '../kubernetes/waiting';

/** Besides its own time: the pod is placed and starts. */
const startSeconds = 120;

interface Job extends Resource {
  readonly status?: { readonly succeeded?: number; readonly failed?: number };
}

/** What the Job of a smoke test came to, and what it printed. */
export interface SmokeResult {
  readonly passed: boolean;
  readonly log: string;
}

/** Runs the smoke test of a cluster to its end, and removes it. */
export async function runSmokeTest(kubectl: Kubectl, variant: ClusterVariant, seconds: number): Promise<SmokeResult> {
  const { objects, job } = smokeTestOf(kubectl.namespace ?? '', variant, seconds);
  await kubectl.apply(objects);
  const ended = async (): Promise<Job['status']> => (await kubectl.get<Job>('job', job)).status;
  await until('the smoke test has ended', seconds + startSeconds, async () => {
    const { succeeded = 0, failed = 0 } = (await ended()) ?? {};
    return succeeded + failed > 0;
  });
  const passed = (await ended())?.succeeded === 1;
  const { output } = await kubectl.run(['logs', `job/${job}`]);
  await kubectl.run(['delete', 'job', job]);
  return { passed, log: output };
}
