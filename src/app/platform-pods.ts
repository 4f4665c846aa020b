import type { Rule } from '../findings';
import { quantityBytes, quantityCpus } from '../model';
import { COMPUTE_CLASS_LABEL, proxyGap, type Platform } from '../platform';
import { FIXED_IDS, IMAGE_ELSEWHERE, IMAGE_WITHOUT_DIGEST, POD_BEYOND_PLATFORM } from '../platform/rules';
import { PROXY_BETWEEN_PODS } from '../rules/platform';
import type { ObjectJson } from './platform-fields';

interface SecurityJson {
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly fsGroup?: number;
}

interface ContainerJson {
  readonly name: string;
  readonly image?: string;
  readonly restartPolicy?: string;
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly resources?: { readonly requests?: Readonly<Record<string, string>> };
  readonly securityContext?: SecurityJson;
}

/** A pod as it is written. */
interface PodJson {
  readonly containers: readonly ContainerJson[];
  readonly initContainers?: readonly ContainerJson[];
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly securityContext?: SecurityJson;
}

interface WithPods {
  readonly spec?: WithPods;
  readonly template?: { readonly spec?: PodJson };
  readonly jobTemplate?: WithPods;
}

/** What is wrong with a pod on its platform. */
interface PodProblem {
  readonly rule: Rule;
  readonly prop: string;
  readonly problem: string;
  readonly fix?: string;
}

/** The pod of an object that has one. */
export function podIn(object: ObjectJson): PodJson | undefined {
  return object.kind === 'Pod' ? (object.spec as PodJson) : templateIn(object as WithPods);
}

function templateIn({ spec, template, jobTemplate }: WithPods): PodJson | undefined {
  if (template) return template.spec;
  const inner = spec ?? jobTemplate;
  return inner && templateIn(inner);
}

/** Images of all containers. */
export function imagesIn(pod: PodJson): string[] {
  return containersOf(pod).flatMap(({ image }) => image ?? []);
}

/** What is wrong with a pod on a platform. */
export function podProblems(pod: PodJson, platform: Platform): PodProblem[] {
  return [
    ...(platform.assignsUsers ? fixedIds(pod) : []),
    ...containersOf(pod).flatMap((container) => [
      ...imageProblems(container, platform),
      // A rule over the model sees the variables of an app whose platform has no proxy.
      ...('HTTPS_PROXY' in platform.environment ? proxyProblems(container) : []),
    ]),
    ...sizeProblems(pod, platform),
  ];
}

function containersOf({ initContainers = [], containers = [] }: PodJson): readonly ContainerJson[] {
  return [...initContainers, ...containers];
}

function fixedIds(pod: PodJson): PodProblem[] {
  const all = [{ name: 'the pod', securityContext: pod.securityContext }, ...containersOf(pod)];
  return all.flatMap(({ name, securityContext = {} }) => {
    const ids = (['runAsUser', 'runAsGroup', 'fsGroup'] as const).filter((field) => securityContext[field] !== undefined);
    return ids.map((field) => ({
      rule: FIXED_IDS,
      prop: `securityContext.${field}`,
      problem: `is ${securityContext[field]} for ${name === 'the pod' ? name : `'${name}'`}.`,
    }));
  });
}

function imageProblems({ name, image }: ContainerJson, platform: Platform): PodProblem[] {
  if (image === undefined) return [];
  const { imageRegistry } = platform.spec ?? {};
  const isElsewhere = imageRegistry !== undefined && !image.startsWith(`${imageRegistry}/`);
  const lacksDigest = Object.keys(platform.imageDigests).length > 0 && !image.includes('@sha256:');
  const problem = `of '${name}' is ${image}.`;
  return [
    ...(isElsewhere ? [{ rule: IMAGE_ELSEWHERE, prop: 'image', problem, fix: `Write the image of ${imageRegistry}.` }] : []),
    ...(lacksDigest ? [{ rule: IMAGE_WITHOUT_DIGEST, prop: 'image', problem }] : []),
  ];
}

function proxyProblems({ name, env = [] }: ContainerJson): PodProblem[] {
  const gap = proxyGap(env);
  if (!gap) return [];
  return [{ rule: PROXY_BETWEEN_PODS, prop: `env.${gap.variable}`, problem: `of '${name}' also gets ${gap.uncovered.join(' and ')}.` }];
}

/** Compares what the whole pod requests with the largest pod of the platform. Another class of nodes has other limits. */
function sizeProblems(pod: PodJson, platform: Platform): PodProblem[] {
  const { podLimits: limits, title = '' } = platform.facts ?? {};
  if (!limits || pod.nodeSelector?.[COMPUTE_CLASS_LABEL] !== undefined) return [];
  const running = [...pod.containers, ...(pod.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === 'Always')];
  const sum = (resource: string, amount: (quantity: string) => number) =>
    running.reduce((total, { resources }) => total + amount(resources?.requests?.[resource] ?? '0'), 0);
  const compared = [
    { prop: 'ephemeralStorage', asked: sum('ephemeral-storage', quantityBytes), most: limits.ephemeralStorage, unit: GIBIBYTES },
    { prop: 'memory', asked: sum('memory', quantityBytes), most: limits.memory, unit: GIBIBYTES },
    { prop: 'cpu', asked: sum('cpu', quantityCpus), most: limits.cpus, unit: (cpus: number) => `${cpus} CPUs` },
  ];
  return compared.flatMap(({ prop, asked, most, unit }) => {
    if (most === undefined || asked <= most) return [];
    const remedy = prop === 'ephemeralStorage' ? 'Set storage: LocalStorage.ephemeralVolume(…), or ' : 'Write less, or ';
    return [
      {
        rule: POD_BEYOND_PLATFORM,
        prop,
        problem: `is ${unit(asked)}, and a pod of ${title} has ${unit(most)} or less.`,
        fix: `${remedy}${limits.beyond}.`,
      },
    ];
  });
}

const GIBIBYTES = (bytes: number): string => `${Math.round((bytes / 1024 ** 3) * 10) / 10} GiB`;
