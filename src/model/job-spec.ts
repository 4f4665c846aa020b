import type { k8s } from 'cdk8s-plus-27';
import type { FindingPlace } from '../findings';
import type { PlatformSpec } from '../platform';
import { propPath } from '../props';
import { PLACEMENT_FIELDS } from './role-spec';

/** Where the user wrote the values of a Job. */
export interface JobPlace {
  /** The props that the Job shares with other pods, such as `podDefaults`; an empty prop if they are the construct's own props. */
  readonly pods: FindingPlace;
  /** The prop that names its image. */
  readonly image: FindingPlace;
  /** The override of the Job, the source of all other values that a user can set. */
  readonly override: FindingPlace;
  /**
   * The prop with the cron expression of a CronJob.
   *
   * @default - `schedule` of the construct with the override
   */
  readonly schedule?: FindingPlace;
  /** Parts that the override changed, such as `image` or `labels`. */
  readonly overridden: readonly string[];
}

/** A Job or CronJob for a Milvus or for an in-cluster service, or the Deployment of a tool, as it will run: after the user's override. */
export interface JobSpec {
  readonly kind: 'job';
  readonly controller: 'Job' | 'CronJob' | 'Deployment';
  readonly name: string;
  readonly namespace?: string;
  /** Purpose of its pods: the value of their label `app.kubernetes.io/component`. */
  readonly component: string;
  readonly place: JobPlace;
  /** Cron expression of a CronJob. */
  readonly schedule?: string;
  /** Time zone of the schedule. */
  readonly timeZone?: string;
  /** Seconds within which a CronJob succeeds again, if an alert has to tell that it did not. */
  readonly succeedsWithin?: number;
  /** Labels of the pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** Annotations of the pods. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly pod: k8s.PodSpec;
  /** The platform; missing if the app has no platform. */
  readonly platform?: PlatformSpec;
  /** Whether a policy names the connections that the pods open; missing if none does. */
  readonly limitsEgress?: true;
}

/** Place where the user wrote a prop of a Job, or one value of it. */
export function jobPropPlace({ place }: JobSpec, prop: string): FindingPlace {
  const [part = prop] = prop.split(/[.[]/);
  const { pods, image, override, overridden } = place;
  if (overridden.includes(part)) return override;
  if (part === 'image') return image;
  return SHARED_PARTS.includes(part) ? { path: pods.path, prop: propPath(pods.prop, prop) } : override;
}

/** Places where the user wrote when a CronJob starts. */
export function schedulePlaces({ place }: JobSpec): { readonly schedule: FindingPlace; readonly timeZone: FindingPlace } {
  const { override, overridden, schedule = { path: override.path, prop: 'schedule' } } = place;
  const besides = { path: schedule.path, prop: schedule.prop.replace(/schedule$/, 'timeZone') };
  return {
    schedule: overridden.includes('schedule') ? override : schedule,
    timeZone: overridden.includes('timeZone') ? override : besides,
  };
}

/** Parts that the pods of a Job share with other pods. */
export const SHARED_PARTS: readonly string[] = ['labels', 'annotations', ...PLACEMENT_FIELDS];
