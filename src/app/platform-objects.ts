import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Findings, Rule } from '../findings';
import { Platform, appliedPlatforms, isImage } from '../platform';
import { DEPRECATED_FIELD, FIELD_OF_A_LATER_KUBERNETES, UNUSED_DIGEST } from '../platform/rules';
import { pathOf } from './construct-paths';
import { deprecatedFields, laterFields, type ObjectJson } from './platform-fields';
import { imagesIn, podIn, podProblems } from './platform-pods';

/** Groups of the API whose objects come with Kubernetes. Custom resources have schemas of their operators. */
const OF_KUBERNETES = /^(v1|(apps|batch|autoscaling|policy|networking\.k8s\.io)\/.*)$/;

/** Reports the mistakes in the platforms of an app, and every object that does not fit the platform it is on: also one that a user wrote. */
export function checkPlatforms(root: IConstruct, objects: readonly ApiObject[], findings: Findings): void {
  const applied = appliedPlatforms(root);
  for (const { scope, mistakes } of applied) findings.addAll(scope, 'platform', mistakes);
  if (applied.length === 0) return;
  const images = new Set<string>();
  for (const object of objects) {
    const platform = Platform.of(object);
    if (!platform.spec || !OF_KUBERNETES.test(object.apiVersion)) continue;
    const json = jsonOf(object);
    if (!json) continue;
    const report = (rule: Rule, prop: string, problem: string, fix = rule.fix) =>
      findings.addAt(pathOf(object), prop, { rule, problem, fix }, 'model');
    for (const { path, from } of laterFields(json, platform.kubernetes)) {
      report(FIELD_OF_A_LATER_KUBERNETES, path, `needs Kubernetes ${from}, and the platform has ${platform.kubernetes}.`);
    }
    for (const { path, from, instead } of deprecatedFields(json, platform.kubernetes)) {
      report(DEPRECATED_FIELD, path, `is deprecated since Kubernetes ${from}.`, instead);
    }
    const pod = podIn(json);
    if (!pod) continue;
    for (const image of imagesIn(pod)) images.add(image);
    for (const { rule, prop, problem, fix } of podProblems(pod, platform)) report(rule, prop, problem, fix);
  }
  for (const { scope } of applied) checkDigests(scope, [...images], findings);
}

/** Reports digests of images that no pod has. */
function checkDigests(scope: IConstruct, images: readonly string[], findings: Findings): void {
  for (const image of Object.keys(Platform.of(scope).imageDigests)) {
    if (images.some((reference) => isImage(reference.replace(/@.*$/, ''), image))) continue;
    const mistake = { rule: UNUSED_DIGEST, problem: 'is the image of no pod.', fix: UNUSED_DIGEST.fix };
    findings.addAt(scope.node.path, `platform.imageDigests['${image}']`, mistake, 'model');
  }
}

/** The object as it is written; nothing if it cannot be, which cdk8s reports. */
function jsonOf(object: ApiObject): ObjectJson | undefined {
  try {
    return object.toJson() as ObjectJson;
  } catch {
    return undefined;
  }
}
