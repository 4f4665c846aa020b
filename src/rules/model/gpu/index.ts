import { GPU_KEYS_WITHOUT_IMAGE } from './gpu-keys-without-image';
import { GPU_MEMORY_POOL } from './gpu-memory-pool';
import { GPU_ON_ONE_SIDE } from './gpu-on-one-side';
import { GPU_WITHOUT_IMAGE } from './gpu-without-image';
import { INDEX_TYPES_WITHOUT_GPU } from './index-types-without-gpu';

export const GPU_RULES = [GPU_WITHOUT_IMAGE, GPU_KEYS_WITHOUT_IMAGE, GPU_MEMORY_POOL, GPU_ON_ONE_SIDE, INDEX_TYPES_WITHOUT_GPU];
