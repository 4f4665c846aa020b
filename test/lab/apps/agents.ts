const labels = { app: 'agents' };

/** What the sheet of sizes counts for agents on every node: network, logs, metrics. */
const requests = { cpu: '400m', memory: '819Mi' };

/** A pod on every node, as clusters have for network, logs and metrics. */
export const agents = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agents' },
  spec: {
    selector: { matchLabels: labels },
    template: {
      metadata: { labels },
      spec: {
        securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            name: 'agent',
            image: 'registry.k8s.io/pause:3.10',
            resources: { requests },
            securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
          },
        ],
      },
    },
  },
};
