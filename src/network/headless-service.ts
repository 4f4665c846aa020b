import { k8s } from 'cdk8s-plus-27';
import type { PortSpec } from '../model';
import type { Labels } from '../naming';

/** Spec of the Service that gives each pod of a StatefulSet a DNS name, even before the pod is ready. */
export function headlessServiceSpec(selector: Labels, ports: readonly PortSpec[]): k8s.ServiceSpec {
  return {
    clusterIp: 'None',
    publishNotReadyAddresses: true,
    selector,
    ports: ports.map(({ name, port }) => ({ name, port, targetPort: k8s.IntOrString.fromString(name), protocol: 'TCP' })),
  };
}
