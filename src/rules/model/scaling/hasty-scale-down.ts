import type { ScalingRulesSpec } from '../../../model';
import { minReadySeconds } from '../../../version';
import type { ModelRule } from '../model-rule';
import { rolesNamed, scalerProp } from '../read-model';

export const HASTY_SCALE_DOWN: ModelRule = {
  id: 'MK-SCA-022',
  title: 'query nodes that leave together',
  severity: 'warning',
  reason:
    'A query node hands over when it stops, for 15 to 17 seconds with little data and longer with more. Meanwhile searches come back ' +
    'without some of their neighbours, and two at once lose the answers of both in-memory replicas.',
  source: 'docs/explanation/drills.md, query nodes that stop; `src/version/rollout-pace.ts`, which rollouts keep to',
  fix: 'Leave scaleDown out, or let one pod go in a period of minutes: scaleDown: { pods: 1, period: Duration.minutes(5) }.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode')) {
      if (role.replicas.kind !== 'autoscaled') continue;
      const { behavior, maxReplicas } = role.replicas.autoscaling;
      const { scaleDown } = behavior;
      const pods = podsAtOnce(scaleDown, maxReplicas);
      if (pods <= 1 && scaleDown.period >= minReadySeconds('queryNode')) continue;
      report(role, `${scalerProp(role)}.behavior.scaleDown`, `lets ${pods} of up to ${maxReplicas} pods go in ${scaleDown.period} s.`);
    }
  },
};

/** The most pods that leave in one period: with pods and per cent, the larger step counts. */
function podsAtOnce({ pods = 0, percent = 0 }: ScalingRulesSpec, running: number): number {
  return Math.min(running, Math.max(pods, Math.ceil((running * percent) / 100)));
}
