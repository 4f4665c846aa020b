import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Kubectl } from '../kubernetes/kubectl';
import type { Pod } from '../kubernetes/objects';
import { podTargets } from './pod-targets';
import { stateMetrics } from './state-metrics';

/** What Prometheus learns about a cluster from elsewhere: which pods there are, and the state of their controllers. */
export interface ClusterView {
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** The path of the pods, by their namespace. */
export const podsPath = (namespace: string): string => `/pods/${namespace}`;

/** Answers a Prometheus with the pods of a namespace, and with the state metrics of the namespace that kubectl is aimed at. */
export async function serveClusterView(kubectl: Kubectl): Promise<ClusterView> {
  const answer = async (path: string): Promise<{ readonly type: string; readonly body: string }> => {
    const [, namespace] = /^\/pods\/([a-z0-9-]+)$/.exec(path) ?? [];
    if (namespace !== undefined) {
      const pods = await kubectl.inNamespace(namespace).list<Pod>('pods');
      return { type: 'application/json', body: JSON.stringify(podTargets(pods)) };
    }
    const objects = await kubectl.list('pods,deployments,statefulsets,poddisruptionbudgets');
    return { type: 'text/plain; version=0.0.4', body: stateMetrics(objects) };
  };
  const server = createServer(({ url = '' }, response) => {
    answer(url)
      .then(({ type, body }) => response.setHeader('content-type', type).end(body))
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    end: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
