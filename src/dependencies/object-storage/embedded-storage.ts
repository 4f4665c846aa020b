import { DATA_DIRECTORY } from '../../workload';
import type { DependencyBinding, IObjectStorage } from '../dependency';

/** The disk of a standalone in place of an object storage. */
export class EmbeddedStorage implements IObjectStorage {
  public readonly slot = 'objectStorage';

  public bind(): DependencyBinding {
    return {
      service: 'local disk',
      config: { 'common.storageType': 'local', 'localStorage.path': `${DATA_DIRECTORY}/data` },
      addresses: [],
      mistakes: [],
    };
  }
}
