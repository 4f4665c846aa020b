import { Size } from 'cdk8s';
import { k8s, type Cpu, type MemoryResources } from 'cdk8s-plus-27';
import type { Report } from '../findings';
import { quantityBytes, quantityCpus, type GpuDeviceSpec, type ResourceAmounts, type ResourceSpec } from '../model';
import { type CpuAmount, type CpuAmounts, sizeAmount, cpuAmount, memoryAmount, type PropReaders } from '../props';
import { LIMIT_BELOW_REQUEST, RESOURCES_NOT_POSITIVE } from './rules';

/** Resources of a pod. A single value is both request and limit. */
export interface ResourceProps {
  /**
   * CPU of each pod: one amount for request and limit, or both separately. Milvus sizes its thread pools from the limit,
   * rounded down to whole CPUs.
   *
   * @default - by role and release, see `docs/reference/defaults.md` in the package
   */
  readonly cpu?: CpuAmount | CpuAmounts;

  /**
   * Memory of each pod: one amount for request and limit, or both separately. Milvus loads data up to 90 % of the limit.
   *
   * @default - by role and release, see `docs/reference/defaults.md` in the package
   */
  readonly memory?: Size | MemoryResources;

  /**
   * Ephemeral storage of each pod, request and limit: logs, temporary files and, with ephemeral storage, Milvus' data.
   *
   * @default - the size of ephemeral Milvus storage plus 2 GiB
   */
  readonly ephemeralStorage?: Size;
}

/** Amounts for omitted props. */
export interface ResourceDefaults {
  readonly cpu: Cpu;
  readonly memory: Size;
  readonly ephemeralStorage: Size;
}

/** Converts props to quantities. Reports mistakes and uses the default instead. */
export function resolveResources(props: ResourceProps, defaults: ResourceDefaults, report: Report): ResourceSpec {
  const cpu = pair(
    props.cpu,
    defaults.cpu,
    { isAmount: isCpu, measure: (value) => quantityCpus(value.amount), print: (value) => value.amount },
    'cpu',
    report,
  );
  const memory = pair(props.memory, defaults.memory, SIZES, 'memory', report);
  const storage = pair(props.ephemeralStorage, defaults.ephemeralStorage, SIZES, 'ephemeralStorage', report);
  return {
    requests: { cpu: cpu.request, memory: memory.request, ephemeralStorage: storage.request },
    limits: { cpu: cpu.limit, memory: memory.limit, ephemeralStorage: storage.limit },
  };
}

interface Unit<T> {
  readonly isAmount: (value: unknown) => value is T;
  readonly measure: (value: T) => number;
  readonly print: (value: T) => string;
}

const SIZES: Unit<Size> = {
  isAmount: (value): value is Size => value instanceof Size,
  measure: sizeBytes,
  print: (value) => value.asString(),
};

function pair<T>(
  value: T | { readonly request?: T; readonly limit?: T } | undefined,
  fallback: T,
  unit: Unit<T>,
  prop: string,
  report: Report,
): { request: string; limit: string } {
  const given = unit.isAmount(value) ? { request: value, limit: value } : (value as { request?: T; limit?: T } | undefined);
  const request = given?.request ?? given?.limit ?? fallback;
  const limit = given?.limit ?? request;
  const isPositive = [request, limit].every((amount) => unit.measure(amount) > 0 && Number.isFinite(unit.measure(amount)));
  if (!isPositive) {
    const problem = `is ${unit.print(request)}${limit === request ? '' : ` with limit ${unit.print(limit)}`}.`;
    report(prop, { rule: RESOURCES_NOT_POSITIVE, problem, fix: `Write an amount above zero, such as ${unit.print(fallback)}.` });
    return { request: unit.print(fallback), limit: unit.print(fallback) };
  }
  if (unit.measure(limit) < unit.measure(request)) {
    const problem = `has limit ${unit.print(limit)} below request ${unit.print(request)}.`;
    report(prop, { rule: LIMIT_BELOW_REQUEST, problem, fix: `Set the limit to ${unit.print(request)} or more.` });
    return { request: unit.print(request), limit: unit.print(request) };
  }
  return { request: unit.print(request), limit: unit.print(limit) };
}

function isCpu(value: unknown): value is Cpu {
  return typeof value === 'object' && value !== null && typeof (value as { amount?: unknown }).amount === 'string';
}

/** Bytes of a size. */
export function sizeBytes(size: Size): number {
  return quantityBytes(size.asString());
}

/** Name of the claim of GPUs in a pod. */
export const GPU_CLAIM = 'gpu';

/** Requests and limits of a container. */
export function containerResources({ requests, limits }: ResourceSpec, gpu?: number, device: GpuDeviceSpec = {}): k8s.ResourceRequirements {
  const { resource = 'nvidia.com/gpu', claimTemplate } = device;
  if (gpu !== undefined && claimTemplate !== undefined) {
    return { requests: quantities(requests), limits: quantities(limits), claims: [{ name: GPU_CLAIM }] };
  }
  const devices: Record<string, k8s.Quantity> = gpu === undefined ? {} : { [resource]: k8s.Quantity.fromString(String(gpu)) };
  return { requests: { ...quantities(requests), ...devices }, limits: { ...quantities(limits), ...devices } };
}

function quantities(amounts: ResourceAmounts): Record<string, k8s.Quantity> {
  return {
    cpu: k8s.Quantity.fromString(amounts.cpu),
    memory: k8s.Quantity.fromString(amounts.memory),
    'ephemeral-storage': k8s.Quantity.fromString(amounts.ephemeralStorage),
  };
}

/** Readers of the props of `ResourceProps`. */
export const RESOURCE_READERS: PropReaders<ResourceProps> = { cpu: cpuAmount, memory: memoryAmount, ephemeralStorage: sizeAmount };
