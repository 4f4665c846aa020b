import { DATA_DIRECTORY } from '../../naming';
import type { DependencyBinding } from '../../model';
import type { IObjectStorage } from '../dependency';

/**
 * The disk of a standalone in place of an object storage.
 *
 * Milvus 2.6 writes index directories relative to its working directory (`migrateLocalStorageLayout` of 3.0 collects
 * them later), so it runs on the disk: anywhere else they would be refused by the read-only image, or lost with the pod.
 */
export class EmbeddedStorage implements IObjectStorage {
  public readonly slot = 'objectStorage';

  public bind(): DependencyBinding {
    return {
      service: 'local-disk',
      config: { 'common.storageType': 'local' },
      isLocal: true,
      workingDirectory: DATA_DIRECTORY,
      addresses: [],
      mistakes: [],
    };
  }
}
