/** Processor that computes the vectors: the CPU, or a generation of GPUs from NVIDIA. */
export type Accelerator = 'cpu' | 'turing' | 'ampere-80' | 'ampere-86' | 'ada' | 'hopper' | 'blackwell-100' | 'blackwell-120';

/** Facts about the build of Text Embeddings Inference for a processor. */
interface Build {
  /** Start of the tag, before the release. */
  readonly tag: string;
  /** GPUs of this generation, for people; missing for the CPU. */
  readonly gpus?: string;
}

const REPOSITORY = 'ghcr.io/huggingface/text-embeddings-inference';

/** Release of the default images. Source: github.com/huggingface/text-embeddings-inference, release v1.9.3 */
const RELEASE = '1.9.3';

/**
 * Builds by processor. GPUs need a driver for CUDA 12.2 or later.
 *
 * Source: README of huggingface/text-embeddings-inference, Docker Images
 */
const BUILDS: Readonly<Record<Accelerator, Build>> = {
  cpu: { tag: 'cpu-' },
  turing: { tag: 'turing-', gpus: 'T4, RTX 2000' },
  'ampere-80': { tag: '', gpus: 'A100, A30' },
  'ampere-86': { tag: '86-', gpus: 'A10, A40' },
  ada: { tag: '89-', gpus: 'L4, L40, RTX 4000' },
  hopper: { tag: 'hopper-', gpus: 'H100' },
  'blackwell-100': { tag: '100-', gpus: 'B200, GB200' },
  'blackwell-120': { tag: '120-', gpus: 'RTX 5000' },
};

/** All processors, for the reader of the prop. */
export const ACCELERATORS = Object.fromEntries(Object.keys(BUILDS).map((name) => [name, true])) as Readonly<Record<Accelerator, true>>;

/** Image of the library for a processor. */
export function acceleratorImage(accelerator: Accelerator): string {
  return `${REPOSITORY}:${BUILDS[accelerator].tag}${RELEASE}`;
}

/** Whether a processor is a GPU. */
export function isGpu(accelerator: Accelerator): boolean {
  return BUILDS[accelerator].gpus !== undefined;
}

/** The processor that an official tag is built for, such as `ada` for `89-1.9.3`; `undefined` for another tag. */
export function acceleratorOfTag(tag: string): Accelerator | undefined {
  const [, build, release] = /^(.*?)(\d+\.\d+(?:\.\d+)?)$/.exec(tag) ?? [];
  if (release === undefined) return undefined;
  const [name] = Object.entries(BUILDS).find(([, each]) => each.tag === build) ?? [];
  return name as Accelerator | undefined;
}
