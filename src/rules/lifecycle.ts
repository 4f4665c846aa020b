import type { ConfigEntry } from '../config';
import { type RoleSpec, fewestReplicas } from '../model';
import { hasSeveral, rolesNamed, userSwitches } from '../model/read-model';
import { stopKeyNames } from '../version';
import type { ModelRule, RuleReport } from './model-rule';

export const SHORT_START: ModelRule = {
  id: 'MK-LIF-001',
  title: 'short startup window',
  severity: 'warning',
  reason: 'A role that waits for its dependencies or reads much metadata takes minutes to start; killed earlier, it starts over forever.',
  source: "the vendor's operator gives 180 seconds, `pkg/controllers`: default startup probe",
  fix: 'Leave probes.startup out (the default is five minutes), or write 3 minutes or more.',
  check: ({ roles }, report) => {
    for (const role of roles) if (role.probes.startup < 180) report(role, 'probes.startup', `is ${role.probes.startup} s.`);
  },
};

export const SHORT_LIVENESS: ModelRule = {
  id: 'MK-LIF-002',
  title: 'short liveness window',
  severity: 'warning',
  reason: 'The health check covers dependencies too: an etcd failover takes 20 seconds or more and would restart every pod at once.',
  source: 'measured with Milvus 2.3.5: roles turn unhealthy some 20 seconds to a minute after etcd is gone',
  fix: 'Leave probes.liveness out (the default is five minutes), or write 2 minutes or more.',
  check: ({ roles }, report) => {
    for (const role of roles) if (role.probes.liveness < 90) report(role, 'probes.liveness', `is ${role.probes.liveness} s.`);
  },
};

export const RESTART_BEFORE_UNREADY: ModelRule = {
  id: 'MK-LIF-003',
  title: 'liveness window within the readiness window',
  severity: 'warning',
  reason: 'A pod that restarts while Services still route to it drops requests; readiness must fail first.',
  source: 'Kubernetes documentation, liveness, readiness and startup probes',
  fix: 'Make the liveness window longer than the readiness window.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const { liveness, readiness } = role.probes;
      if (liveness <= readiness) report(role, 'probes.liveness', `is ${liveness} s, but readiness is ${readiness} s.`);
    }
  },
};

/** Time for requests in flight. Before 2.4 a proxy itself waits up to 10 seconds for them: `grpc.gracefulStopTimeout`. */
const REQUESTS_SECONDS = 10;

export const SHORT_HAND_OVER: ModelRule = {
  id: 'MK-LIF-004',
  title: 'short graceful stop',
  severity: 'warning',
  reason:
    'A stopping node hands its segments or logs to its peers; killed earlier, their searches fail until the session expires. A ' +
    'proxy drops the requests in flight.',
  source: 'milvus-helm#313, milvus#24272; Milvus source, `cmd/components/proxy.go`',
  fix: 'Leave the stop timeout out, or write 5 minutes or more.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode', 'streamingNode')) {
      const { gracePeriod } = role.drain;
      if (hasSeveral(role) && gracePeriod < 300)
        reportAtCause(role, report, `makes the grace period ${gracePeriod} s.`, `is ${gracePeriod} s.`);
    }
    for (const role of rolesNamed(instance, 'proxy')) checkProxy(role, report);
  },
};

export const ENDLESS_GRACE: ModelRule = {
  id: 'MK-LIF-005',
  title: 'grace period of several hours',
  severity: 'advice',
  reason:
    'A pod that cannot hand over blocks the drain of its node for that long, and the grace period of a running pod can only be shortened.',
  source: 'milvus-operator#88; milvus#37446',
  fix: 'Write 2 hours or less: Milvus exits when its stop timeout ends.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      if (role.drain.gracePeriod > 7200) report(role, 'terminationGracePeriod', `is ${role.drain.gracePeriod} s.`);
    }
  },
};

export const NO_STOPPING_BALANCE: ModelRule = {
  id: 'MK-LIF-006',
  title: 'stopping balance turned off',
  severity: 'warning',
  releases: { from: '2.4.0' },
  reason:
    'Without it the query coordinator does not move segments off a stopping node: the node waits for its whole timeout, and its ' +
    'data is lost from search.',
  source: 'Milvus source, `internal/querycoordv2/balance`: enableStoppingBalance',
  fix: 'Remove the key.',
  check: (instance, report) => {
    for (const entry of userSwitches(instance, 'queryCoord.enableStoppingBalance', false)) report(entry, '', 'is false.');
  },
};

export const STOP_BEFORE_START: ModelRule = {
  id: 'MK-LIF-007',
  title: 'Recreate rollout of a serving role',
  severity: 'warning',
  reason: 'No pod serves until the new ones have started and loaded their data.',
  source: 'Kubernetes documentation, Deployment strategy Recreate',
  fix: 'Leave rollout out: the default adds a pod before it removes one.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'proxy', 'queryNode', 'streamingNode', 'dataNode')) {
      if (role.rollout.type === 'Recreate') report(role, 'rollout', 'is Rollout.recreate().');
    }
  },
};

export const ROLLOUT_OF_A_STATEFUL_SET: ModelRule = {
  id: 'MK-LIF-008',
  title: 'Deployment rollout on a StatefulSet',
  severity: 'warning',
  reason: 'A StatefulSet always replaces one pod at a time, and stops it first.',
  source: 'Kubernetes documentation, StatefulSet: rolling updates',
  fix: 'Remove rollout, or use a Deployment with ephemeral storage.',
  check: ({ roles }, report) => {
    for (const role of roles.filter(({ controller }) => controller === 'StatefulSet')) {
      const { type, maxSurge, maxUnavailable } = role.rollout;
      const isStandard = type === 'RollingUpdate' && maxSurge === 1 && maxUnavailable === 0;
      if (!isStandard) report(role, 'rollout', 'is set, but the controller is a StatefulSet.');
    }
  },
};

export const LESS_CAPACITY_IN_A_ROLLOUT: ModelRule = {
  id: 'MK-LIF-009',
  title: 'rollout with unavailable query nodes',
  severity: 'warning',
  reason: 'The segments of a stopping node must fit into the others; if they do not, the collection is not fully loaded.',
  source: 'milvus-helm#313; milvus#46678',
  fix: 'Leave maxUnavailable out; the default is 0.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode', 'streamingNode')) {
      const { type, maxUnavailable = 0 } = role.rollout;
      const isZero = maxUnavailable === 0 || maxUnavailable === '0%';
      if (type === 'RollingUpdate' && !isZero) report(role, 'rollout', `has maxUnavailable ${maxUnavailable}.`);
    }
  },
};

export const READY_AT_ONCE: ModelRule = {
  id: 'MK-LIF-010',
  title: 'short minReadySeconds',
  severity: 'warning',
  releases: { from: '2.5.0' },
  reason: '/healthz returns OK before any component has registered, so a rollout would continue before the new pod works.',
  source: 'Milvus source, `internal/http/healthz` from 2.5 on',
  fix: 'Leave minReady out, or write 5 seconds or more.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const { minReadySeconds } = role.rollout;
      if (minReadySeconds < 5) report(role, 'minReady', `is ${minReadySeconds} s.`);
    }
  },
};

export const BUDGET_BLOCKS_DRAINS: ModelRule = {
  id: 'MK-LIF-011',
  title: 'disruption budget that blocks node drains',
  severity: 'warning',
  reason: 'A node with such a pod cannot be drained, so Kubernetes upgrades hang until someone deletes the pod.',
  source: 'Kubernetes documentation, disruptions: a budget of 0 blocks evictions',
  fix: 'Allow one disruption: maxUnavailable 1.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const { maxUnavailable, minAvailable } = role.disruptionBudget ?? {};
      const isNone = (value: number | string | undefined) => value === 0 || value === '0%';
      const isAll = minAvailable === '100%' || Number(minAvailable) >= fewestReplicas(role.replicas);
      const found = isNone(maxUnavailable) ? `maxUnavailable ${maxUnavailable}` : isAll ? `minAvailable ${minAvailable}` : undefined;
      if (found !== undefined) report(role, 'overrides.disruptionBudget', `has ${found}, with ${fewestReplicas(role.replicas)} pods.`);
    }
  },
};

export const LIFECYCLE_RULES: readonly ModelRule[] = [
  SHORT_START,
  SHORT_LIVENESS,
  RESTART_BEFORE_UNREADY,
  SHORT_HAND_OVER,
  ENDLESS_GRACE,
  NO_STOPPING_BALANCE,
  STOP_BEFORE_START,
  ROLLOUT_OF_A_STATEFUL_SET,
  LESS_CAPACITY_IN_A_ROLLOUT,
  READY_AT_ONCE,
  BUDGET_BLOCKS_DRAINS,
];

/** Reports at the stop timeout if the user set one, because the grace period follows from it; otherwise at the grace period. */
function reportAtCause(role: RoleSpec, report: RuleReport, ofTimeout: string, ofGrace: string, fix?: string): void {
  const entry = stopTimeoutOf(role);
  if (entry) report(entry, '', ofTimeout, fix);
  else report(role, 'terminationGracePeriod', ofGrace, fix);
}

function stopTimeoutOf({ role, version, config }: RoleSpec): ConfigEntry | undefined {
  return stopKeyNames(role, version).flatMap((key) => config.filter((entry) => entry.key === key && entry.standing === 'user'))[0];
}

/** A proxy's grace period starts with the wait for load balancers, which still send requests. */
function checkProxy(role: RoleSpec, report: RuleReport): void {
  const { preStop, longestStop, gracePeriod } = role.drain;
  const left = longestStop - preStop;
  if (left >= REQUESTS_SECONDS) return;
  const problem = `is ${gracePeriod} s, which leaves ${left} s for requests after the wait of ${preStop} s.`;
  reportAtCause(
    role,
    report,
    `leaves ${left} s for requests.`,
    problem,
    `Leave it out, or write a longer time: requests need ${REQUESTS_SECONDS} s.`,
  );
}
