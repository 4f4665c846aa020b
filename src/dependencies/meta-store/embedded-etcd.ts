import { Yaml } from 'cdk8s';
import type { DependencyBinding } from '../../model';
import type { DependencyContext, IMetaStore } from '../dependency';
import { DATA_DIRECTORY, USER_CONFIG_DIRECTORY } from '../../naming';
import { CLIENT_ABILITIES, keysIfSupported } from '../support';

const CONFIG_FILE = 'embedded-etcd.yaml';

/**
 * The etcd inside the process of a standalone.
 *
 * Quota and compaction must come from a file, because the embedded server ignores other sources. A standalone without compaction
 * fails with "database space exceeded" (milvus#44614).
 */
export class EmbeddedEtcd implements IMetaStore {
  public readonly slot = 'metaStore';

  public bind({ version }: Pick<DependencyContext, 'version'>): DependencyBinding {
    return {
      service: 'embedded-etcd',
      config: {
        'metastore.type': 'etcd',
        'etcd.use.embed': true,
        'etcd.data.dir': `${DATA_DIRECTORY}/etcd`,
        'etcd.config.path': `${USER_CONFIG_DIRECTORY}/${CONFIG_FILE}`,
        'etcd.endpoints': ['127.0.0.1:2379'],
        ...keysIfSupported(CLIENT_ABILITIES['etcd with authentication'], version, { 'etcd.auth.enabled': false }),
      },
      configFiles: {
        [CONFIG_FILE]: Yaml.stringify({
          'listen-client-urls': 'http://127.0.0.1:2379',
          'advertise-client-urls': 'http://127.0.0.1:2379',
          'quota-backend-bytes': 4 * 1024 ** 3,
          'auto-compaction-mode': 'revision',
          'auto-compaction-retention': '1000',
        }),
      },
      addresses: [],
      mistakes: [],
    };
  }
}
