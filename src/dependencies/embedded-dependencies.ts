import { Construct } from 'constructs';
import type { CaBundle } from '../security';
import type { IDependencies, IMessageQueue } from './dependency';
import { EmbeddedEtcd } from './meta-store/embedded-etcd';
import { EmbeddedStorage } from './object-storage/embedded-storage';

/** Options of the services inside the process of a standalone. */
export interface EmbeddedDependenciesProps {
  readonly messageQueue: IMessageQueue;
  readonly caBundle?: CaBundle | undefined;
}

/** Services inside the process of a standalone: etcd, storage and queue, with data on its disk. */
export class EmbeddedDependencies extends Construct implements IDependencies {
  public readonly metaStore = new EmbeddedEtcd();
  public readonly objectStorage = new EmbeddedStorage();
  public readonly messageQueue: IMessageQueue;
  public readonly caBundle: CaBundle | undefined;

  constructor(scope: Construct, id: string, { messageQueue, caBundle }: EmbeddedDependenciesProps) {
    super(scope, id);
    this.messageQueue = messageQueue;
    this.caBundle = caBundle;
  }
}
