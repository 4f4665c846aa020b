import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { binaries } from '../binaries';
import type { TestImage } from './images';

const commands = ['etcd', 'etcdctl', 'etcdutl'];

/** No shell and nothing to look around with, as the official image: a pod must do with the three binaries. */
export const etcd = {
  reference: 'quay.io/coreos/etcd:v3.5.25',
  layers: [
    {
      name: 'etcd',
      inputs: async () => [await binaries('etcd'), ...commands],
      fill: async (root) => {
        for (const folder of ['etc', 'usr/local/bin', 'var/etcd', 'var/lib/etcd']) {
          await mkdir(join(root, folder), { recursive: true });
        }
        await mkdir(join(root, 'tmp'), { mode: 0o777 });
        await writeFile(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/sbin/nologin\n');
        for (const command of commands) {
          await copyFile(join(await binaries('etcd'), command), join(root, 'usr/local/bin', command));
        }
      },
    },
  ],
  configuration: { command: ['/usr/local/bin/etcd'], workingDirectory: '/var/lib/etcd/' },
  differences: ['the server is 3.5.33, a later patch release of the same minor version'],
} as const satisfies TestImage;
