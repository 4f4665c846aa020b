import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Kubectl } from '../kubernetes/kubectl';
import { Provisioner, storageClassOf } from './provisioner';

const provisioner = 'node.lab.milvus-k8s';

/** A storage class whose volumes have the size that was asked for, on the node where their pod was placed. */
export function nodeStorageClass(name: string): object {
  return storageClassOf(provisioner, name);
}

/** Makes the volumes of such classes, as folders of real nodes. */
export function provideNodeVolumes(kubectl: Kubectl, folderOfNode: (node: string) => string): Provisioner {
  return new Provisioner(kubectl, provisioner, async (volume, node) => {
    const path = join(folderOfNode(node), volume);
    await mkdir(path, { recursive: true });
    await chmod(path, 0o777);
    return { source: { local: { path } }, reachableFrom: { key: 'kubernetes.io/hostname', value: node } };
  });
}
