import { Construct } from 'constructs';
import type { CaBundle } from '../security';
import type { IDependencies, IMessageQueue } from './dependency';
import { EmbeddedEtcd } from './meta-store/embedded-etcd';
import { EmbeddedStorage } from './object-storage/embedded-storage';

/** What a standalone chooses for the services in its own process. */
export interface EmbeddedDependenciesProps {
  readonly messageQueue: IMessageQueue;
  readonly caBundle?: CaBundle | undefined;
}

/** What a standalone brings along: etcd, storage and queue in its own process, on its own disk. */
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
