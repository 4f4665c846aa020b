import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { binaries } from '../binaries';
import type { TestImage } from './images';
import { debianLayer } from './layer';

const commands = ['etcd', 'etcdctl', 'etcdutl'];

/** An etcd with a shell, as Milvus' own build of it is: for Jobs that work on a running etcd. */
export const etcdMaintenance = {
  reference: 'docker.io/milvusdb/etcd:3.5.25-r1',
  layers: [
    debianLayer('base', 'ca-certificates', 'curl', 'libaio1', 'libgomp1'),
    {
      name: 'etcd-maintenance',
      inputs: async () => [await binaries('etcd'), ...commands],
      fill: async (root) => {
        const folder = join(root, 'opt/bitnami/etcd/bin');
        await mkdir(folder, { recursive: true });
        for (const command of commands) {
          await copyFile(join(await binaries('etcd'), command), join(folder, command));
        }
      },
    },
  ],
  configuration: { environment: { PATH: '/opt/bitnami/etcd/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' } },
  differences: ['the server is 3.5.33; none of the scripts of that image'],
} as const satisfies TestImage;
