import type { Kubectl } from '../kubernetes/kubectl';
import { Provisioner, storageClassOf } from './provisioner';

const provisioner = 'zonal.lab.milvus-k8s';
const zoneLabel = 'topology.kubernetes.io/zone';

/** A storage class whose volumes stay in the zone where their pod was placed, as cloud disks do. */
export function zonalStorageClass(name: string, isDefault = false): object {
  return storageClassOf(provisioner, name, isDefault);
}

/** Makes the volumes of zonal storage classes. They hold nothing: simulated pods do not write. */
export function provideZonalVolumes(kubectl: Kubectl, zoneOfNode: (node: string) => string): Provisioner {
  return new Provisioner(kubectl, provisioner, (volume, node) => {
    const zone = zoneOfNode(node);
    return Promise.resolve({
      labels: { [zoneLabel]: zone },
      source: { csi: { driver: provisioner, volumeHandle: volume } },
      reachableFrom: { key: zoneLabel, value: zone },
    });
  });
}
