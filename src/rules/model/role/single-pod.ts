import { fewestReplicas } from '../../../model';
import { hasSeveral, isCanary, resourceGroupOf, scalerProp } from '../read-model';
import type { ModelRule } from '../model-rule';

/** Roles whose pods answer requests: with one pod, each loss of a node is an outage. */
const SERVING = ['proxy', 'queryNode', 'streamingNode'];

export const SINGLE_POD: ModelRule = {
  id: 'MK-ROL-017',
  title: 'one pod of a role that answers requests',
  severity: 'advice',
  reason: 'A query node that dies alone takes 28 seconds of searches with it, and each rollout has nobody to hand segments to.',
  source: 'measured with a cluster of Milvus 2.3.5, whose session ends 30 seconds after its node',
  fix: 'Set replicas to 2 or more.',
  check: ({ roles: all, mode, profile }, report) => {
    const roles = all.filter((role) => !isCanary(role));
    if (mode === 'standalone' || profile === 'development') return;
    for (const role of roles.filter((candidate) => SERVING.includes(candidate.role))) {
      const peers = roles.filter((other) => other.role === role.role && resourceGroupOf(other) === resourceGroupOf(role));
      const count = peers.reduce((sum, peer) => sum + fewestReplicas(peer.replicas), 0);
      if (count === 1) report(role, hasSeveral(role) ? `${scalerProp(role)}.minReplicas` : 'replicas', 'is 1.');
    }
  },
};
