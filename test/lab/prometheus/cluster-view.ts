import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Kubectl } from '../kubernetes/kubectl';
import { isNodeReady, type ClusterNode, type Pod } from '../kubernetes/objects';
import { claimedSpace, type KubeletSummary } from './claimed-space';
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
    const objects = await kubectl.list('pods,deployments,statefulsets,poddisruptionbudgets,cronjobs,jobs');
    const body = stateMetrics(objects) + claimedSpace(await summaries(kubectl));
    return { type: 'text/plain; version=0.0.4', body };
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

/** What every kubelet says of its pods. */
async function summaries(kubectl: Kubectl): Promise<KubeletSummary[]> {
  const nodes = (await kubectl.list<ClusterNode>('nodes')).filter(isNodeReady);
  return Promise.all(
    nodes.map(async ({ metadata: { name } }) => {
      const { output } = await kubectl.run(['get', '--raw', `/api/v1/nodes/${name}/proxy/stats/summary`]);
      return JSON.parse(output) as KubeletSummary;
    }),
  );
}
