import { fewestReplicas, mostReplicas } from '../model';
import { amongRoles, configNumber, hasSeveral, isCanary, resourceGroupOf, rolesNamed, scalerProp } from '../model/read-model';
import { ROLES } from '../version';
import type { ModelRule } from './model-rule';

/** Roles that serve requests: with one pod, each loss of a node is an outage. */
const SERVING = ['proxy', 'queryNode', 'streamingNode'];

export const SINGLE_POD: ModelRule = {
  id: 'MK-ROL-017',
  title: 'single pod of a serving role',
  severity: 'advice',
  reason: 'If the only query node is lost, searches fail for 28 seconds, and a rollout has no peer to hand segments to.',
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

export const IDLE_STREAMING_NODES: ModelRule = {
  id: 'MK-ROL-018',
  title: 'more streaming nodes than channels',
  severity: 'warning',
  releases: { from: '2.6.0' },
  reason: 'Each of the rootCoord.dmlChannelNum channels has its log on one streaming node, so additional nodes are idle.',
  source: 'Milvus source, `configs/milvus.yaml`: rootCoord.dmlChannelNum',
  fix: 'Use at most as many streaming nodes as channels.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'streamingNode')) {
      const channels = configNumber(amongRoles(instance, role), 'rootCoord.dmlChannelNum');
      const count = mostReplicas(role.replicas);
      if (count > channels && Number.isFinite(count))
        report(role, 'replicas', `is ${count}, but there are ${channels} channels.`, `Write ${channels} or fewer.`);
    }
  },
};

export const MANY_COORDINATORS: ModelRule = {
  id: 'MK-ROL-019',
  title: 'more than two coordinators',
  severity: 'advice',
  reason: 'One coordinator works and one stands by for its lease; more of them are idle.',
  source: 'Milvus documentation, active-standby of coordinators',
  fix: 'Set replicas to 2.',
  check: ({ roles }, report) => {
    for (const role of roles.filter((candidate) => ROLES[candidate.role].nature === 'coordinator')) {
      const count = mostReplicas(role.replicas);
      if (count > 2 && Number.isFinite(count)) report(role, 'replicas', `is ${count}.`);
    }
  },
};

export const ROLE_RULES: readonly ModelRule[] = [SINGLE_POD, IDLE_STREAMING_NODES, MANY_COORDINATORS];
