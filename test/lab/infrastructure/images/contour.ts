import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { binaries } from '../binaries';
import type { TestImage } from './images';

/** What tells Envoy about Gateways, routes and Ingresses. */
export const contour = {
  reference: 'ghcr.io/projectcontour/contour:v1.33.8',
  layers: [
    {
      name: 'contour',
      inputs: async () => [await binaries('contour')],
      fill: async (root) => {
        await mkdir(join(root, 'bin'));
        await copyFile(join(await binaries('contour'), 'contour'), join(root, 'bin', 'contour'));
      },
    },
  ],
  configuration: {},
  differences: ['compiled from its Go module, without the number of its release'],
} as const satisfies TestImage;
