import type { ReleaseRange } from '../../findings';
import { isWithin } from '../../version';

/** A field of the `Milvus` resource that some releases of the operator lack. */
export type OperatorAbility = 'hpa' | 'rollingUpdate' | 'statefulSet';

/**
 * Releases of milvus-operator that have a field of a component.
 *
 * Sources: zilliztech/milvus-operator#469 (`hpa`), #472 (`rollingUpdate`), #512 (`statefulSet`), all merged after 1.3.8 and released with
 * 1.3.9 (#522); `apis/milvus.io/v1beta1/components_types.go`. 1.3.10 (#538) changes no field.
 */
const ABILITIES: Readonly<Record<OperatorAbility, ReleaseRange>> = {
  hpa: { from: '1.3.9' },
  rollingUpdate: { from: '1.3.9' },
  statefulSet: { from: '1.3.9' },
};

/** The oldest release whose fields this library knows: `groups` of query nodes came with it. */
export const OLDEST_OPERATOR = '1.3.8';

/** The newest release whose fields this library knows. */
export const NEWEST_OPERATOR = '1.3.10';

/** Whether a release of the operator has a field. */
export function canSay(release: string, ability: OperatorAbility): boolean {
  return isWithin(release, ABILITIES[ability]);
}

/** Days that the operator gives a pod to stop. Source: `pkg/controllers/deployment_updater.go`, oneMonthSeconds */
export const STOP_DAYS = 30;

/** Seconds that a new pod must be ready. Source: `pkg/controllers/deployment_updater.go`, MinReadySeconds */
export const MIN_READY_SECONDS = 30;

/** User of the pods with `runAsNonRoot`. Source: `pkg/controllers/deployment_updater.go`, RunAsUser */
export const OPERATOR_USER = 1000;

/** Name of the REST port in the pods. Source: `pkg/controllers/components.go`, RestfulPortName */
export const REST_PORT_NAME = 'restful';
