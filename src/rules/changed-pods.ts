import type { k8s } from 'cdk8s-plus-27';
import type { Rule } from '../findings';
import { plainSecrets } from '../props';
import { isMutable } from '../version';
import {
  DUPLICATE_CONTAINER,
  DUPLICATE_VOLUME,
  HOST_PATH,
  LITERAL_SECRET_VARIABLE,
  MUTABLE_CONTAINER_IMAGE,
  PRIVILEGED_CONTAINER,
  UNLIMITED_CONTAINER,
} from './pod';
import { literalSecrets, repeated } from './pod-parts';
import { forbiddenInContainer, forbiddenInPod } from './restricted-standard';
import { PLAIN_SECRET } from './secrets';

/** What is wrong with the content of an object, from a prop, a default or an override. */
export interface ContentProblem {
  readonly rule: Rule;
  readonly problem: string;
}

/** A pod in the JSON of Kubernetes: typed as the API is, but for the names with capitals. */
type PodJson = Omit<k8s.PodSpec, 'hostPid' | 'hostIpc'> & { readonly hostPID?: boolean; readonly hostIPC?: boolean };

/** A spec or a whole object that contains a pod. */
interface WithPods {
  readonly spec?: WithPods;
  readonly template?: { readonly spec?: PodJson };
  readonly jobTemplate?: WithPods;
}

/**
 * What a change of Kubernetes JSON brings that was not there before: by an override, or by a JSON patch. What was there already is
 * judged by the props that it comes from.
 */
export function broughtProblems(before: unknown, after: unknown): ContentProblem[] {
  const had = new Set(contentProblems(before).map(({ rule, problem }) => `${rule.id} ${problem}`));
  return contentProblems(after).filter(({ rule, problem }) => !had.has(`${rule.id} ${problem}`));
}

function contentProblems(json: unknown): ContentProblem[] {
  const pod = podIn(json);
  const secrets = plainSecrets(json).map(({ path, what }) => ({ rule: PLAIN_SECRET, problem: `writes ${what} to ${path}.` }));
  return [...secrets, ...(pod ? podProblems(pod) : [])];
}

function podIn(json: unknown): PodJson | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { spec, template, jobTemplate }: WithPods = json;
  return template ? template.spec : podIn(spec ?? jobTemplate);
}

function podProblems(pod: PodJson): ContentProblem[] {
  const containers = [...(pod.initContainers ?? []), ...((pod.containers as readonly k8s.Container[] | undefined) ?? [])];
  const volumes = (pod.volumes ?? []).map(({ name }) => name);
  const forbidden = forbiddenInPod({ ...(pod as k8s.PodSpec), hostPid: pod.hostPID, hostIpc: pod.hostIPC } as k8s.PodSpec);
  return [
    ...repeated(containers.map(({ name }) => name)).map((name) => ({
      rule: DUPLICATE_CONTAINER,
      problem: `has two containers '${name}'.`,
    })),
    ...repeated(volumes).map((name) => ({ rule: DUPLICATE_VOLUME, problem: `has two volumes '${name}'.` })),
    ...(pod.volumes ?? []).flatMap(({ name, hostPath }) =>
      hostPath ? [{ rule: HOST_PATH, problem: `gives the pods the directory ${hostPath.path} of the node as '${name}'.` }] : [],
    ),
    ...forbidden.map((what) => ({ rule: PRIVILEGED_CONTAINER, problem: `gives the pods ${what}.` })),
    ...containers.flatMap(containerProblems),
  ];
}

function containerProblems(container: k8s.Container): ContentProblem[] {
  const { name, image = '', env, resources } = container;
  const forbidden = forbiddenInContainer(container);
  return [
    ...forbidden.map((what) => ({ rule: PRIVILEGED_CONTAINER, problem: `gives '${name}' ${what}.` })),
    ...(resources?.limits?.['memory'] === undefined
      ? [{ rule: UNLIMITED_CONTAINER, problem: `leaves '${name}' without a memory limit.` }]
      : []),
    ...(isMutable(image) ? [{ rule: MUTABLE_CONTAINER_IMAGE, problem: `gives '${name}' the image '${image}'.` }] : []),
    ...literalSecrets(env).map((variable) => ({
      rule: LITERAL_SECRET_VARIABLE,
      problem: `gives '${name}' ${variable.name} as a literal.`,
    })),
  ];
}
