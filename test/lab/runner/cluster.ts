import { Kubectl } from '../kubernetes/kubectl';
import { exists } from '../infrastructure/command';
import { Lab } from '../infrastructure/lab';
import { say } from '../infrastructure/progress';

/** Where the suites run: a cluster of one's own, or the lab. */
export interface Cluster {
  readonly kubectl: Kubectl;
  readonly lab?: Lab;
}

/** The files that KUBECONFIG names; nothing where the suites run in the lab. */
export const givenKubeconfig = (): string | undefined => process.env['KUBECONFIG'] || undefined;

/** The cluster that KUBECONFIG names, or else a lab that is started now. */
export async function openCluster(): Promise<Cluster> {
  const kubeconfig = givenKubeconfig();
  if (kubeconfig === undefined) {
    const lab = await Lab.start();
    return { kubectl: lab.kubectl, lab };
  }
  if (!exists('kubectl')) {
    throw new Error('KUBECONFIG is set, and kubectl is not on PATH: install it, or unset KUBECONFIG to use the lab');
  }
  const kubectl = new Kubectl('kubectl', kubeconfig);
  const context = (await kubectl.run(['config', 'current-context'])).output.trim();
  say(`on the cluster of the context ${context}, as KUBECONFIG says`);
  await kubectl.run(['get', '--raw=/version', '--request-timeout=30s']);
  return { kubectl };
}
