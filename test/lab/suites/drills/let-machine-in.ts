import { gatewayAddress } from '../../infrastructure/addresses';
import type { Kubectl } from '../../kubernetes/kubectl';

/** The policies of Milvus close these ports to everybody but its own pods, and policies count in the lab. */
export async function letMachineIn(kubectl: Kubectl): Promise<void> {
  const ingress = [{ from: [{ ipBlock: { cidr: `${gatewayAddress}/32` } }] }];
  const spec = { podSelector: {}, policyTypes: ['Ingress'], ingress };
  await kubectl.apply([{ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'let-machine-in' }, spec }]);
}
