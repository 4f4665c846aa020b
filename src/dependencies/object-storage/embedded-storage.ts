import { DATA_DIRECTORY } from '../../naming';
import type { DependencyBinding } from '../../model';
import type { IObjectStorage } from '../dependency';

/**
 * Disk of a standalone, instead of an object storage.
 *
 * Milvus 2.6 writes index directories relative to its working directory (`migrateLocalStorageLayout` of 3.0 collects them later).
 * The working directory is therefore on the disk. Elsewhere, the read-only image would refuse them, or they would be lost with
 * the pod.
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
