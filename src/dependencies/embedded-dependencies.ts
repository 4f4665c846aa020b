import { Construct } from 'constructs';
import type { CaBundle } from '../security';
import type { IDependencies, IMessageQueue, IMetaStore, IObjectStorage } from './dependency';
import { EmbeddedEtcd } from './meta-store/embedded-etcd';
import { EmbeddedStorage } from './object-storage/embedded-storage';

/** Options of the services of a standalone. Each may be inside its process. */
export interface EmbeddedDependenciesProps {
  /** The etcd inside the process unless given. */
  readonly metaStore?: IMetaStore | undefined;
  /** The disk of the standalone unless given. */
  readonly objectStorage?: IObjectStorage | undefined;
  readonly messageQueue: IMessageQueue;
  readonly caBundle?: CaBundle | undefined;
}

/** Services inside the process of a standalone: etcd, storage and queue, with data on its disk, except those that are given. */
export class EmbeddedDependencies extends Construct implements IDependencies {
  public readonly metaStore: IMetaStore;
  public readonly objectStorage: IObjectStorage;
  public readonly messageQueue: IMessageQueue;
  public readonly caBundle: CaBundle | undefined;

  constructor(scope: Construct, id: string, { metaStore, objectStorage, messageQueue, caBundle }: EmbeddedDependenciesProps) {
    super(scope, id);
    this.metaStore = metaStore ?? new EmbeddedEtcd();
    this.objectStorage = objectStorage ?? new EmbeddedStorage();
    this.messageQueue = messageQueue;
    this.caBundle = caBundle;
  }
}
