import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

import { binaries } from '../binaries';
import type { TestImage } from './images';

/** The container that holds a pod's network namespace. The container runtime starts it; no pod names it. */
export const pause = {
  reference: 'registry.k8s.io/pause:3.10',
  layers: [
    {
      name: 'pause',
      inputs: async () => [await binaries('pause')],
      fill: async (root) => copyFile(join(await binaries('pause'), 'pause'), join(root, 'pause')),
    },
  ],
  configuration: { entryPoint: ['/pause'], user: '65535:65535' },
  differences: ['does not reap orphaned processes'],
} as const satisfies TestImage;
