import { aDuration, aNumber, aText, anObject, listOf, made, propsOf, type PropKinds } from '../props';
import type { AutoscalingProps, ScalingBounds } from './autoscaling';
import type { KedaProps } from './keda';
import type { ScalingBehavior, ScalingRules } from './scaling-behavior';
import { ScalingTrigger } from './scaling-trigger';
import type { ScheduledReplicas } from './scheduled-replicas';

const RULES = propsOf<ScalingRules>({ pods: aNumber, percent: aNumber, period: aDuration, stabilizationWindow: aDuration }, {});

const BOUNDS: PropKinds<ScalingBounds> = {
  minReplicas: aNumber,
  maxReplicas: aNumber,
  behavior: propsOf<ScalingBehavior>({ scaleUp: RULES, scaleDown: RULES }, {}),
};

const MAXIMUM = { maxReplicas: 'Write the most pods, such as maxReplicas: 10.' };

/** The kind of `autoscaling`. */
export const autoscalingKind = propsOf<AutoscalingProps>(
  {
    ...BOUNDS,
    cpuUtilization: aNumber,
    memoryUtilization: aNumber,
    metrics: listOf(anObject("{ type: 'Pods', pods: { … } }")),
  },
  MAXIMUM,
);

const TIME = propsOf<ScheduledReplicas>(
  { start: aText, end: aText, replicas: aNumber, timeZone: aText },
  {
    start: "Write a schedule, such as start: '0 7 * * *'.",
    end: "Write a schedule, such as end: '0 19 * * *'.",
    replicas: 'Write how many pods, such as replicas: 10.',
  },
);

/** The kind of `keda`. */
export const kedaKind = propsOf<KedaProps>(
  {
    ...BOUNDS,
    schedule: listOf(TIME),
    triggers: listOf(made<ScalingTrigger>(ScalingTrigger, 'ScalingTrigger.searchQueue()')),
    prometheus: aText,
    triggerAuthentication: aText,
    cpuUtilization: aNumber,
    memoryUtilization: aNumber,
    pollingInterval: aDuration,
  },
  MAXIMUM,
);
