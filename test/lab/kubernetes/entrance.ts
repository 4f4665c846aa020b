import { connect } from 'node:net';

import type { Kubectl } from './kubectl';
import type { ClusterNode, Resource } from './objects';
import { until } from './waiting';

interface Service extends Resource {
  readonly spec: {
    readonly selector: Readonly<Record<string, string>>;
    readonly ports: readonly { readonly name?: string; readonly port: number; readonly nodePort?: number }[];
  };
}

/**
 * An address on this machine's side of the cluster that leads to the same pods as a Service.
 *
 * It goes through kube-proxy as any client's connection does, so that a drill sees what clients see.
 */
export async function openEntrance(kubectl: Kubectl, service: string, port: number): Promise<string> {
  const inside = await kubectl.get<Service>('service', service);
  const target = inside.spec.ports.find((candidate) => candidate.port === port);
  const name = `${service}-${port}-entrance`;
  const entrance = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { type: 'NodePort', selector: inside.spec.selector, ports: [{ ...target, name: 'entrance', nodePort: undefined }] },
  };
  await kubectl.apply([entrance]);
  const outside = await kubectl.get<Service>('service', name);
  const [node] = await kubectl.list<ClusterNode>('nodes', 'type!=kwok');
  const address = node?.status.addresses.find((candidate) => candidate.type === 'InternalIP')?.address ?? '';
  const nodePort = outside.spec.ports[0]?.nodePort ?? 0;
  // A pod that is ready is reached a moment later, when every node's kube-proxy knows of it.
  await until(`${address}:${nodePort} accepts connections`, 30, () => accepts(address, nodePort), 0.2);
  return `${address}:${nodePort}`;
}

/** Whether somebody listens there. */
export function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const answer = (open: boolean) => (): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}
