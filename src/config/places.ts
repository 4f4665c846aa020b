import { normalizeKey } from './key-name';

/**
 * Keys by which Milvus finds its data: with another value it starts empty next to it.
 *
 * Source: Milvus source, `pkg/util/paramtable`, and the comments of `configs/milvus.yaml`
 */
const PLACES: ReadonlySet<string> = new Set(
  [
    'etcd.rootPath',
    'etcd.metaSubPath',
    'etcd.kvSubPath',
    'metastore.type',
    'tikv.rootPath',
    'tikv.metaSubPath',
    'tikv.kvSubPath',
    'minio.bucketName',
    'minio.rootPath',
    'common.storageType',
    'common.chanNamePrefix.cluster',
    'msgChannel.chanNamePrefix.cluster',
    'msgChannel.chanNamePrefix.rootCoordDml',
    'mq.type',
    'pulsar.tenant',
    'pulsar.namespace',
    'woodpecker.meta.prefix',
  ].map(normalizeKey),
);

/** Whether Milvus finds its data by the value of a key. */
export function isPlace(key: string): boolean {
  return PLACES.has(normalizeKey(key));
}
