import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import { Polling } from './polling';

const provisioner = 'zonal.lab.milvus-k8s';
const selectedNode = 'volume.kubernetes.io/selected-node';
const zoneLabel = 'topology.kubernetes.io/zone';
const everyMilliseconds = 1000;

interface Claim extends Resource {
  readonly spec: { readonly storageClassName?: string; readonly resources: { readonly requests: { readonly storage: string } } };
  readonly status?: { readonly phase?: string };
}

/** A storage class whose volumes are made when a pod is placed, and stay in the zone where that was, as cloud disks do. */
export function zonalStorageClass(name: string, isDefault = false): object {
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name, annotations: { 'storageclass.kubernetes.io/is-default-class': String(isDefault) } },
    provisioner,
    volumeBindingMode: 'WaitForFirstConsumer',
    reclaimPolicy: 'Delete',
    allowVolumeExpansion: true,
  };
}

/** Makes the volumes of zonal storage classes, as a storage driver would. They hold nothing: simulated pods do not write. */
export class ZonalVolumes {
  private readonly made = new Set<string>();
  private readonly polling: Polling;

  constructor(
    private readonly kubectl: Kubectl,
    private readonly zoneOfNode: (node: string) => string,
  ) {
    this.polling = new Polling('zonal volumes', everyMilliseconds, () => this.provision());
  }

  /** Stops, and removes all that was made. */
  public async stop(): Promise<void> {
    await this.polling.stop();
    if (this.made.size > 0) {
      await this.kubectl.run(['delete', 'persistentvolume', '--ignore-not-found', '--wait=false', ...this.made]);
    }
  }

  private async provision(): Promise<void> {
    const { output } = await this.kubectl.run(['get', 'persistentvolumeclaims', '--all-namespaces', '--output=json']);
    const claims = (JSON.parse(output) as { readonly items: Claim[] }).items;
    const volumes = claims
      .filter((claim) => claim.status?.phase === 'Pending' && claim.metadata.annotations?.[selectedNode] !== undefined)
      .filter((claim) => claim.metadata.annotations?.['volume.kubernetes.io/storage-provisioner'] === provisioner)
      .map((claim) => this.volume(claim));
    if (volumes.length > 0) {
      await this.kubectl.apply(volumes);
    }
  }

  private volume({ metadata, spec }: Claim): object {
    const name = `zonal-${metadata.uid ?? ''}`;
    this.made.add(name);
    const zone = this.zoneOfNode(metadata.annotations?.[selectedNode] ?? '');
    const inZone = { key: zoneLabel, operator: 'In', values: [zone] };
    return {
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name, labels: { [zoneLabel]: zone } },
      spec: {
        accessModes: ['ReadWriteOnce'],
        capacity: { storage: spec.resources.requests.storage },
        storageClassName: spec.storageClassName,
        persistentVolumeReclaimPolicy: 'Retain',
        claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace: metadata.namespace, name: metadata.name },
        csi: { driver: provisioner, volumeHandle: name },
        nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [inZone] }] } },
      },
    };
  }
}
