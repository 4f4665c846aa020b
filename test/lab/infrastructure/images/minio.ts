import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { binaries } from '../binaries';
import type { TestImage } from './images';
import { debianLayer } from './layer';

const entryPoint = join(__dirname, 'minio', 'docker-entrypoint.sh');

export const minio = {
  reference: 'quay.io/minio/minio:RELEASE.2024-12-18T13-15-44Z',
  layers: [
    debianLayer('base', 'ca-certificates', 'curl', 'libaio1', 'libgomp1'),
    {
      name: 'minio',
      inputs: async () => [await binaries('minio'), await binaries('mc'), readFileSync(entryPoint)],
      fill: async (root) => {
        await mkdir(join(root, 'usr/bin'), { recursive: true });
        await mkdir(join(root, 'data'));
        await copyFile(join(await binaries('minio'), 'minio'), join(root, 'usr/bin/minio'));
        await copyFile(join(await binaries('mc'), 'mc'), join(root, 'usr/bin/mc'));
        await copyFile(entryPoint, join(root, 'usr/bin/docker-entrypoint.sh'));
        await chmod(join(root, 'usr/bin/docker-entrypoint.sh'), 0o755);
      },
    },
  ],
  configuration: {
    entryPoint: ['/usr/bin/docker-entrypoint.sh'],
    command: ['minio'],
    environment: {
      MINIO_ACCESS_KEY_FILE: 'access_key',
      MINIO_SECRET_KEY_FILE: 'secret_key',
      MINIO_ROOT_USER_FILE: 'access_key',
      MINIO_ROOT_PASSWORD_FILE: 'secret_key',
      MINIO_CONFIG_ENV_FILE: 'config.env',
      MC_CONFIG_DIR: '/tmp/.mc',
    },
  },
  differences: ['server and mc are later ones, from their Go modules (February 2026, March 2025)', 'Debian instead of UBI micro'],
} as const satisfies TestImage;
