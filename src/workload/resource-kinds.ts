import { aSize, cpuAmount, memoryAmount, type PropKinds } from '../props';
import type { ResourceProps } from './resources';

/** The kinds of the props of `ResourceProps`. */
export const RESOURCE_KINDS: PropKinds<ResourceProps> = { cpu: cpuAmount, memory: memoryAmount, ephemeralStorage: aSize };
