import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import { Polling } from './polling';

const selectedNode = 'volume.kubernetes.io/selected-node';
const everyMilliseconds = 1000;

/** A claim for a volume. */
export interface Claim extends Resource {
  readonly spec: {
    readonly storageClassName?: string;
    readonly volumeName?: string;
    readonly resources: { readonly requests: { readonly storage: string } };
  };
  readonly status?: { readonly phase?: string; readonly capacity?: { readonly storage: string } };
}

/** What a volume is and where it can be reached, once its node is known. */
export interface VolumePlace {
  readonly labels?: Readonly<Record<string, string>>;
  /** The source of the volume, as in a volume's spec. */
  readonly source: object;
  /** The label and the value of the nodes that reach it. */
  readonly reachableFrom: { readonly key: string; readonly value: string };
}

/** A storage class whose volumes are made when a pod is placed, and can grow. */
export function storageClassOf(provisioner: string, name: string, isDefault = false): object {
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

/** Makes the volumes of storage classes, and lets them grow, as a storage driver would. */
export class Provisioner {
  private readonly made = new Set<string>();
  private readonly polling: Polling;

  constructor(
    private readonly kubectl: Kubectl,
    private readonly name: string,
    private readonly place: (volume: string, node: string, storage: string) => Promise<VolumePlace>,
  ) {
    this.polling = new Polling(`volumes of ${name}`, everyMilliseconds, () => this.round());
  }

  /** Stops, and removes all volumes that were made. */
  public async stop(): Promise<void> {
    await this.polling.stop();
    if (this.made.size > 0) {
      await this.kubectl.run(['delete', 'persistentvolume', '--ignore-not-found', '--wait=false', ...this.made]);
    }
  }

  private async round(): Promise<void> {
    const claims = (await this.kubectl.listEverywhere<Claim>('persistentvolumeclaims')).filter(
      ({ metadata }) => metadata.annotations?.['volume.kubernetes.io/storage-provisioner'] === this.name,
    );
    const waiting = claims.filter(
      ({ metadata, status }) => status?.phase === 'Pending' && metadata.annotations?.[selectedNode] !== undefined,
    );
    if (waiting.length > 0) {
      await this.kubectl.apply(await Promise.all(waiting.map((claim) => this.volume(claim))));
    }
    for (const claim of claims.filter(
      ({ spec, status }) => status?.capacity && status.capacity.storage !== spec.resources.requests.storage,
    )) {
      await this.grow(claim);
    }
  }

  private async volume({ metadata, spec }: Claim): Promise<object> {
    const name = `volume-${metadata.uid ?? ''}`;
    this.made.add(name);
    const { storage } = spec.resources.requests;
    const { labels, source, reachableFrom } = await this.place(name, metadata.annotations?.[selectedNode] ?? '', storage);
    const onNodes = { key: reachableFrom.key, operator: 'In', values: [reachableFrom.value] };
    return {
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name, ...(labels ? { labels } : {}) },
      spec: {
        accessModes: ['ReadWriteOnce'],
        capacity: { storage },
        storageClassName: spec.storageClassName,
        persistentVolumeReclaimPolicy: 'Retain',
        claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace: metadata.namespace, name: metadata.name },
        ...source,
        nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [onNodes] }] } },
      },
    };
  }

  /** First the volume, then the claim says so: the order of Kubernetes' own resizer. */
  private async grow({ metadata, spec }: Claim): Promise<void> {
    const capacity = { storage: spec.resources.requests.storage };
    const volume = JSON.stringify({ spec: { capacity } });
    await this.kubectl.run(['patch', 'persistentvolume', spec.volumeName ?? '', `--patch=${volume}`]);
    const where = ['--namespace', metadata.namespace ?? '', 'persistentvolumeclaim', metadata.name];
    await this.kubectl.run(['patch', ...where, '--subresource=status', `--patch=${JSON.stringify({ status: { capacity } })}`]);
  }
}
