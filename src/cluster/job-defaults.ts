import type { ISecret } from 'cdk8s-plus-27';
import type { JobPod } from '../jobs';
import type { ImageSpec } from '../model';
import type { IMilvus } from '../network';
import { present } from '../props';
import type { PlacementProps } from '../workload';
import { MilvusInstance } from './instance';

/** Props of a construct whose Job is for a Milvus. */
interface JobOwner extends PlacementProps {
  readonly milvus: IMilvus;
  readonly imagePullSecrets?: readonly ISecret[];
}

/** Reference of the image of a Milvus, for Jobs that need a shell and curl. */
export function milvusImage(milvus: IMilvus): string {
  return milvus instanceof MilvusInstance ? milvus.declaration.image.reference : milvus.version.image;
}

/** An image of a Job, with the pull policy of the Milvus, and its credentials unless the user gives others. */
export function jobImage(reference: string, { milvus, imagePullSecrets }: Pick<JobOwner, 'milvus' | 'imagePullSecrets'>): ImageSpec {
  const own = milvus instanceof MilvusInstance ? milvus.declaration.image : undefined;
  return {
    reference,
    pullPolicy: own?.pullPolicy ?? 'IfNotPresent',
    pullSecrets: imagePullSecrets?.map(({ name }) => name) ?? own?.pullSecrets ?? [],
  };
}

/** What all pods of a Milvus of this app have, and where the props of the construct let the pod run. */
export function jobPodDefaults(props: JobOwner): Pick<JobPod, 'labels' | 'annotations' | 'placement'> {
  const { milvus, nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName } = props;
  const defaults = milvus instanceof MilvusInstance ? milvus.declaration.podDefaults : {};
  const given = present({ nodeSelector, tolerations, affinity, priorityClassName, runtimeClassName, schedulerName });
  return { labels: defaults.labels, annotations: defaults.annotations, placement: { ...defaults, ...given } };
}
