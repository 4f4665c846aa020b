import type { JobPod, JobProps } from '../../../jobs';
import type { Labels } from '../../../naming';
import { secretNames } from './service-pods';
import type { StatefulServiceProps } from './stateful-service-props';

/** Props that a Job for the members of a service shares with the other objects of the service. */
export type ServiceJobProps = Pick<
  JobProps<object>,
  'namespace' | 'component' | 'labels' | 'annotations' | 'place' | 'findings' | 'platform' | 'limitsEgress'
>;

/** Props that the pod of such a Job shares with the members. */
export type ServiceJobPod = Pick<JobPod, 'selector' | 'labels' | 'annotations' | 'placement' | 'image'>;

/** The pod runs on the nodes of the members, but does not get their affinity and priority. */
export function serviceJobPod(selector: Labels, image: string, props: StatefulServiceProps): ServiceJobPod {
  const { labels, annotations, imagePullSecrets, affinity: _apart, priorityClassName: _important, ...placement } = props;
  return {
    selector,
    labels,
    annotations,
    image: { reference: image, pullPolicy: 'IfNotPresent', pullSecrets: secretNames(imagePullSecrets) },
    placement,
  };
}
