import type { k8s } from 'cdk8s-plus-27';
import type { ClaimTemplateSpec } from '../model';
import { present } from '../props';

/** The claim templates of a StatefulSet as plain data, after a user's override. */
export function claimTemplates({ volumeClaimTemplates = [] }: k8s.StatefulSetSpec): ClaimTemplateSpec[] {
  return volumeClaimTemplates.map(({ metadata, spec = {} }) => ({
    name: metadata?.name ?? '',
    size: String(spec.resources?.requests?.['storage']?.value ?? ''),
    ...present({ storageClassName: spec.storageClassName }),
    accessModes: [...(spec.accessModes ?? [])],
  }));
}
