import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { cached } from '../cache';
import { execute } from '../command';
import { installPackages } from '../packages';
import { step } from '../progress';

/** One layer of an image: a name, what it is made of, and how its root directory is filled. */
export interface Layer {
  readonly name: string;
  /** Whatever changes the content: versions, the texts of its files, folders of the cache. */
  readonly inputs: () => Promise<readonly (string | Buffer)[]>;
  readonly fill: (root: string) => Promise<void>;
}

/** The tar file of a layer, made on first use. Everything in it belongs to root, with the modes that `fill` left. */
export async function layerFile(layer: Layer): Promise<string> {
  const directory = await cached('layers', layer.name, await layer.inputs(), async (target) => {
    const root = join(target, 'root');
    await mkdir(root, { mode: 0o755 });
    await step(`making layer ${layer.name}`, () => layer.fill(root));
    const repeatable = ['--sort=name', '--mtime=@0', '--numeric-owner', '--owner=0', '--group=0'];
    await execute('tar', [...repeatable, '-C', root, '-cf', join(target, 'layer.tar'), '.']);
    await rm(root, { recursive: true });
  });
  return join(directory, 'layer.tar');
}

const debianRelease = 'bookworm';
// What a container never reads; less of it makes three nodes unpack faster.
const unread = ['var/cache/apt', 'var/lib/apt/lists', 'usr/share/doc', 'usr/share/locale', 'usr/share/man'];
const mountPoints = ['dev', 'proc', 'sys'];

/** The root file system of the smallest Debian with these packages. */
export function debianLayer(name: string, ...packages: readonly string[]): Layer {
  return {
    name: `debian-${name}`,
    inputs: () => Promise.resolve([debianRelease, ...packages, ...unread]),
    fill: async (root) => {
      await installPackages('debootstrap');
      await execute('debootstrap', ['--variant=minbase', `--include=${packages.join(',')}`, debianRelease, root]);
      for (const path of [...unread, ...mountPoints]) {
        await rm(join(root, path), { recursive: true, force: true });
      }
      for (const path of mountPoints) {
        await mkdir(join(root, path));
      }
    },
  };
}
