import { chmod, mkdir, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Kubectl } from '../kubernetes/kubectl';
import { execute } from './command';
import { Provisioner, storageClassOf } from './provisioner';

const provisioner = 'limited.lab.milvus-k8s';

/** A storage class whose volumes are full when the size that was asked for is used. */
export function limitedStorageClass(name: string): object {
  return storageClassOf(provisioner, name);
}

/** The volumes of such classes: file systems in memory, so that what pods and kubelets see of their size is true. */
export class LimitedVolumes {
  private readonly folders: string[] = [];
  private readonly provisioner: Provisioner;

  constructor(kubectl: Kubectl, folderOfNode: (node: string) => string) {
    this.provisioner = new Provisioner(kubectl, provisioner, async (volume, node, storage) => {
      const path = join(folderOfNode(node), volume);
      await mkdir(path, { recursive: true });
      await execute('mount', ['-t', 'tmpfs', '-o', `size=${bytesOf(storage)}`, volume, path]);
      this.folders.push(path);
      await chmod(path, 0o777);
      return { source: { local: { path } }, reachableFrom: { key: 'kubernetes.io/hostname', value: node } };
    });
  }

  /** The folder of a volume. */
  public folder(volume: string): string {
    const found = this.folders.find((folder) => folder.endsWith(`/${volume}`));
    if (found === undefined) throw new Error(`there is no volume ${volume}`);
    return found;
  }

  /** The bytes to write into a file of a volume until only this share of the volume is free. */
  public async bytesUntil(file: string, share: number): Promise<number> {
    const { bavail, blocks, bsize } = await statfs(dirname(file));
    return Math.max(0, Math.floor((bavail - blocks * share) * bsize));
  }

  /** Removes all volumes, and what is in them. */
  public async stop(): Promise<void> {
    await this.provisioner.stop();
    for (const folder of this.folders) await execute('umount', ['--lazy', folder]);
  }
}

/** Claims of the suites are in whole gibibytes. */
function bytesOf(storage: string): number {
  const [, count] = /^(\d+)Gi$/.exec(storage) ?? [];
  if (count === undefined) throw new Error(`not a number of gibibytes: ${storage}`);
  return Number(count) * 2 ** 30;
}
