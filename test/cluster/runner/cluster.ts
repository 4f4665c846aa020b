import { Kubectl } from '../kubernetes/kubectl';
import { exists } from '../lab/command';
import { Lab } from '../lab/lab';

/** Where the suites run: a cluster of one's own, or the lab. */
export interface Cluster {
  readonly kubectl: Kubectl;
  readonly lab?: Lab;
}

/** The cluster that KUBECONFIG names, or else a lab that is started now. */
export async function openCluster(): Promise<Cluster> {
  const kubeconfig = process.env['KUBECONFIG'];
  if (kubeconfig) {
    if (!exists('kubectl')) {
      throw new Error('KUBECONFIG is set, and kubectl is not on PATH: install it, or unset KUBECONFIG to use the lab');
    }
    return { kubectl: new Kubectl('kubectl', kubeconfig) };
  }
  const lab = await Lab.start();
  return { kubectl: lab.kubectl, lab };
}
