import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';

/** The default storage class of the lab: local disks, bound to the node that a pod is placed on. */
export const storageClass = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'local', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: 'kubernetes.io/no-provisioner',
  volumeBindingMode: 'WaitForFirstConsumer',
};

const disksPerNode = 12;

/** The disks of a real node, as folders of the machine. */
export async function nodeDisks(node: string, folder: string): Promise<object[]> {
  const disks: object[] = [];
  for (let number = 1; number <= disksPerNode; number++) {
    const path = join(folder, String(number));
    await mkdir(path, { recursive: true });
    await chmod(path, 0o777);
    disks.push(localVolume(`${node}-${number}`, node, path));
  }
  return disks;
}

/** A volume that only pods on this node can use, as a local disk. */
function localVolume(name: string, node: string, path: string): object {
  const onNode = { key: 'kubernetes.io/hostname', operator: 'In', values: [node] };
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name },
    spec: {
      capacity: { storage: '1Ti' },
      accessModes: ['ReadWriteOnce'],
      storageClassName: storageClass.metadata.name,
      persistentVolumeReclaimPolicy: 'Retain',
      local: { path },
      nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [onNode] }] } },
    },
  };
}

/** Empties the disks below a folder whose claims are gone, so that the next suite finds them free. */
export async function recycleDisks(kubectl: Kubectl, folder: string): Promise<void> {
  const volumes = await kubectl.list<LocalVolume>('persistentvolumes');
  const released = volumes.filter(
    ({ spec, status }) =>
      spec.storageClassName === storageClass.metadata.name && spec.local.path.startsWith(folder) && status?.phase === 'Released',
  );
  if (released.length === 0) {
    return;
  }
  for (const { spec } of released) {
    for (const entry of await readdir(spec.local.path)) {
      await rm(join(spec.local.path, entry), { recursive: true, force: true });
    }
  }
  await kubectl.run(['delete', 'persistentvolume', ...released.map((volume) => volume.metadata.name)]);
  await kubectl.apply(released.map(({ metadata, spec }) => localVolume(metadata.name, nodeOf(spec), spec.local.path)));
}

interface LocalVolume extends Resource {
  readonly spec: {
    readonly storageClassName?: string;
    readonly local: { readonly path: string };
    readonly nodeAffinity: {
      readonly required: {
        readonly nodeSelectorTerms: readonly { readonly matchExpressions: readonly { readonly values: string[] }[] }[];
      };
    };
  };
  readonly status?: { readonly phase?: string };
}

const nodeOf = (spec: LocalVolume['spec']): string => spec.nodeAffinity.required.nodeSelectorTerms[0]?.matchExpressions[0]?.values[0] ?? '';
