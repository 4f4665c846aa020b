import type { k8s } from 'cdk8s-plus-27';
import { quantityBytes, quantityCpus, type ResourceSpec } from '../model';

/** Amounts of a pod or of several, in thousandths of a CPU and in bytes. */
export interface Amounts {
  readonly milliCpus: number;
  readonly memory: number;
  readonly ephemeralStorage: number;
}

/** Requests and limits of a pod or of several. */
export interface PodAmounts {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

const NONE: Amounts = { milliCpus: 0, memory: 0, ephemeralStorage: 0 };

/** The amounts of a spec. */
export function amountsOf({ requests, limits }: ResourceSpec): PodAmounts {
  const read = ({ cpu, memory, ephemeralStorage }: ResourceSpec['requests']): Amounts => ({
    milliCpus: Math.round(quantityCpus(cpu) * 1000),
    memory: quantityBytes(memory),
    ephemeralStorage: quantityBytes(ephemeralStorage),
  });
  return { requests: read(requests), limits: read(limits) };
}

/**
 * The amounts that a quota counts for a pod: all containers together, or a container that runs before them, if it needs more. A
 * container that states nothing counts as nothing.
 *
 * Source: Kubernetes documentation, init containers: resource sharing within containers
 */
export function podAmounts({ containers, initContainers = [] }: Pick<k8s.PodSpec, 'containers' | 'initContainers'>): PodAmounts {
  // The types of Kubernetes 1.27 do not have the field.
  const isSidecar = (container: { readonly name: string }) => 'restartPolicy' in container && container.restartPolicy === 'Always';
  const together = [...containers, ...initContainers.filter(isSidecar)].map(containerAmounts);
  const before = initContainers.filter((container) => !isSidecar(container)).map(containerAmounts);
  const sum = together.reduce((all, each) => combine(all, each, add), { requests: NONE, limits: NONE });
  return before.reduce((most, each) => combine(most, each, Math.max), sum);
}

/** Requests and limits of one container. */
export function containerAmounts({ resources = {} }: Pick<k8s.Container, 'resources'>): PodAmounts {
  const limits = read(resources.limits);
  const requests = read(resources.requests, resources.limits);
  return { requests, limits };
}

/** A container with a limit and no request requests its limit. */
function read(amounts: Readonly<Record<string, k8s.Quantity>> = {}, fallback: Readonly<Record<string, k8s.Quantity>> = {}): Amounts {
  const text = (name: string) => String((amounts[name] ?? fallback[name])?.value ?? 0);
  return {
    milliCpus: Math.round(quantityCpus(text('cpu')) * 1000),
    memory: quantityBytes(text('memory')),
    ephemeralStorage: quantityBytes(text('ephemeral-storage')),
  };
}

/** The sum of the amounts of several pods. */
export function sumOf(pods: readonly { readonly amounts: PodAmounts; readonly count: number }[]): PodAmounts {
  return pods.reduce<PodAmounts>((all, { amounts, count }) => combine(all, amounts, (sum, each) => sum + each * count), {
    requests: NONE,
    limits: NONE,
  });
}

function combine(first: PodAmounts, second: PodAmounts, merge: (a: number, b: number) => number): PodAmounts {
  const merged = (a: Amounts, b: Amounts): Amounts => ({
    milliCpus: merge(a.milliCpus, b.milliCpus),
    memory: merge(a.memory, b.memory),
    ephemeralStorage: merge(a.ephemeralStorage, b.ephemeralStorage),
  });
  return { requests: merged(first.requests, second.requests), limits: merged(first.limits, second.limits) };
}

function add(a: number, b: number): number {
  return a + b;
}

/** Requests and limits of a whole pod, if they are others than those of its main container. */
export function podResourcesBeyond(resources: ResourceSpec, pod: k8s.PodSpec): ResourceSpec | undefined {
  const whole = podAmounts(pod);
  const all = [...Object.values(whole.requests), ...Object.values(whole.limits)] as number[];
  if (all.some(Number.isNaN) || JSON.stringify(whole) === JSON.stringify(amountsOf(resources))) return undefined;
  const written = ({ milliCpus, memory, ephemeralStorage }: Amounts) => ({
    cpu: `${milliCpus}m`,
    memory: String(memory),
    ephemeralStorage: String(ephemeralStorage),
  });
  return { requests: written(whole.requests), limits: written(whole.limits) };
}
