import type { ConfigEntry } from '../../../config';
import type { RoleSpec } from '../../../model';
import { FALLBACK_STOP_KEY, STOPPING } from '../../../version';
import type { ModelRule, RuleReport } from '../model-rule';
import { hasSeveral, rolesNamed } from '../read-model';

/** Requests that have begun take seconds, and before 2.4 a proxy waits up to 10 for them by itself: `grpc.gracefulStopTimeout`. */
const REQUESTS_SECONDS = 10;

export const SHORT_HAND_OVER: ModelRule = {
  id: 'MK-LIF-004',
  title: 'little time to hand over segments, or to end requests',
  severity: 'warning',
  reason:
    'A node that stops hands its segments or logs to its peers; killed before, their searches fail until the session ends. A proxy cuts ' +
    'off the requests that still run.',
  source: 'milvus-helm#313, milvus#24272; Milvus source, `cmd/components/proxy.go`',
  fix: 'Leave it out, or write 5 minutes or more.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode', 'streamingNode')) {
      const { gracePeriod } = role.drain;
      if (hasSeveral(role) && gracePeriod < 300)
        reportAtCause(role, report, `makes the grace period ${gracePeriod} s.`, `is ${gracePeriod} s.`);
    }
    for (const role of rolesNamed(instance, 'proxy')) checkProxy(role, report);
  },
};

/** The first part of a proxy's grace period is the wait for load balancers, in which it still gets requests. */
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
    `Leave it out, or write more: requests need ${REQUESTS_SECONDS} s.`,
  );
}

/** A stop timeout that the user wrote decides on the grace period; else the grace period decides, or was chosen itself. */
function reportAtCause(role: RoleSpec, report: RuleReport, ofTimeout: string, ofGrace: string, fix?: string): void {
  const entry = stopTimeoutOf(role);
  if (entry) report(entry, '', ofTimeout, fix);
  else report(role, 'terminationGracePeriod', ofGrace, fix);
}

function stopTimeoutOf({ role, config }: RoleSpec): ConfigEntry | undefined {
  const { keys, fallingBack } = STOPPING[role];
  const candidates = [...keys, ...(fallingBack.length > 0 ? [FALLBACK_STOP_KEY] : [])];
  return candidates.flatMap((key) => config.filter((entry) => entry.key === key && entry.standing === 'user'))[0];
}
