import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

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
export function localVolume(name: string, node: string, path: string): object {
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
