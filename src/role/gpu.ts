import type { Mistake } from '../findings';
import type { GpuDeviceSpec } from '../model';
import { isQualifiedName } from '../naming';
import { eitherOf, instanceOf, number, type Reader } from '../props';
import { GPU_COUNT, GPU_NAME } from './rules';

const NVIDIA = 'nvidia.com/gpu';

/**
 * GPUs of each pod.
 *
 * @example
 * Gpu.nvidia(2)
 * @example
 * Gpu.resource('nvidia.com/mig-1g.10gb')
 * @example
 * Gpu.claim({ template: 'half-a-gpu' })
 */
export class Gpu {
  /** Whole GPUs of NVIDIA: `nvidia.com/gpu`. */
  public static nvidia(count = 1): Gpu {
    return new Gpu(count, NVIDIA, {});
  }

  /**
   * GPUs under another name of a device plugin: slices (`nvidia.com/mig-1g.10gb`), shared ones (`nvidia.com/gpu.shared`), or those of another
   * maker, for which you also set `image`.
   *
   * @param name name of the resource
   * @param count number for each pod
   */
  public static resource(name: string, count = 1): Gpu {
    const taint = name.startsWith('nvidia.com/') ? NVIDIA : name;
    return new Gpu(count, taint, name === NVIDIA ? {} : { resource: name });
  }

  /** GPUs by a ResourceClaimTemplate of dynamic resource allocation, from Kubernetes 1.34 on. You create the template. */
  public static claim(props: GpuClaimProps): Gpu {
    const { template, taint = NVIDIA } = props;
    return new Gpu(1, taint, { claimTemplate: template });
  }

  /** The mistakes in it. */
  public readonly mistakes: readonly Mistake[];

  private constructor(
    /** Number for each pod. */
    public readonly count: number,
    /** Key of the taint that the pods tolerate. */
    public readonly taint: string,
    private readonly request: GpuDeviceSpec,
  ) {
    const { resource, claimTemplate } = request;
    const isName = resource === undefined || (resource.includes('/') && isQualifiedName(resource));
    this.mistakes = [
      ...(Number.isInteger(count) && count >= 1 ? [] : [{ rule: GPU_COUNT, problem: `is ${count}.`, fix: GPU_COUNT.fix }]),
      ...(isName ? [] : [{ rule: GPU_NAME, problem: `has the resource '${resource}'.`, fix: GPU_NAME.fix }]),
      ...(claimTemplate === '' ? [{ rule: GPU_NAME, problem: 'names no template.', fix: "Write template: 'gpu'." }] : []),
    ];
  }

  /** How a pod asks for them; `undefined` for whole GPUs of NVIDIA. @internal */
  public get device(): GpuDeviceSpec | undefined {
    return Object.keys(this.request).length === 0 ? undefined : this.request;
  }

  /** Whether the GPU image of the release, which has CUDA, can use them. @internal */
  public get isNvidia(): boolean {
    return this.taint === NVIDIA;
  }
}

/** GPUs by a claim. */
export interface GpuClaimProps {
  /** Name of the ResourceClaimTemplate, in the namespace of the Milvus. */
  readonly template: string;
  /**
   * Key of the taint of the nodes.
   *
   * @default 'nvidia.com/gpu'
   */
  readonly taint?: string;
}

/** Reads `gpu`. */
export const gpuReader: Reader<number | Gpu> = eitherOf(
  number,
  (given) => typeof given === 'number',
  instanceOf<Gpu>(Gpu, "a number, or Gpu.resource('nvidia.com/mig-1g.10gb')"),
);
