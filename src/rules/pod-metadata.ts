import type { k8s } from 'cdk8s-plus-27';
import type { JobSpec, RoleSpec } from '../model';
import { isLabelValue, isQualifiedName } from '../naming';
import { valueProp } from '../props';
import type { RuleReport } from './model-rule';

/** Reports illegal labels of pods and of their node selector. */
export function checkLabels(
  subject: RoleSpec | JobSpec,
  labels: Readonly<Record<string, string>>,
  { nodeSelector = {} }: Pick<k8s.PodSpec, 'nodeSelector'>,
  report: RuleReport,
): void {
  for (const [prop, values] of Object.entries({ labels, nodeSelector })) {
    for (const [key, value] of Object.entries(values)) {
      if (!isQualifiedName(key) || !isLabelValue(value)) report(subject, valueProp(prop, key), `'${key}: ${value}' is not a valid label.`);
    }
  }
}

/** Reports illegal keys of annotations. */
export function checkAnnotations(subject: RoleSpec | JobSpec, report: RuleReport): void {
  for (const key of Object.keys(subject.annotations)) {
    if (!isQualifiedName(key)) report(subject, valueProp('annotations', key), `'${key}' is not a valid key.`);
  }
}
