import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasKey, keyFacts } from '../../src/config';
import { isSecretKey } from '../../src/config/secret-keys';
import { ALL_KEYS } from '../../src/generated/config-keys';
import type { ReleaseRange } from '../../src/findings';
import { RELEASE_LINES, isWithin } from '../../src/version';
import { REPOSITORY } from '../package/project';

const SOURCE = join(REPOSITORY, 'src');

/** Keys that the code of the library names, each with the files that name it. */
function namedKeys(): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, Set<string>>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.startsWith('generated')) continue;
    for (const [, text = ''] of readFileSync(join(SOURCE, file), 'utf8').matchAll(/'(\w+(?:\.\w+)+)'/g)) {
      const key = keyFacts(text)?.key;
      if (key !== undefined) named.set(key, (named.get(key) ?? new Set()).add(file));
    }
  }
  return new Map([...named].map(([key, files]) => [key, [...files].sort()]));
}

/** Lines that have a key, for the named keys that not every line has. The code that names such a key checks the release first. */
const LINES_WITH: Readonly<Record<string, ReleaseRange>> = {
  'common.chanNamePrefix.cluster': { below: '2.4' },
  'common.overloadedMemoryThresholdPercentage': { from: '2.4' },
  'common.security.defaultRootPassword': { from: '2.4' },
  'common.security.enablePublicPrivilege': { from: '2.4' },
  'common.security.exprEnabled': { from: '2.5' },
  'common.security.internaltlsEnabled': { from: '2.5' },
  'common.security.rootShouldBindRole': { from: '2.4' },
  'etcd.auth.enabled': { from: '2.4' },
  'etcd.auth.password': { from: '2.4' },
  'etcd.auth.userName': { from: '2.4' },
  'gpu.initMemSize': { from: '2.4' },
  'gpu.maxMemSize': { from: '2.4' },
  'gpu.overloadedMemoryThresholdPercentage': { from: '2.6' },
  'indexNode.port': { below: '2.6' },
  'internaltls.caPemPath': { from: '2.5' },
  'internaltls.serverKeyPath': { from: '2.5' },
  'internaltls.serverPemPath': { from: '2.5' },
  'internaltls.sni': { from: '2.5' },
  'minio.gcpCredentialJSON': { from: '2.5' },
  'mixCoord.enableActiveStandby': { from: '2.6' },
  'natsmq.server.storeDir': { below: '2.6' },
  'proxy.http.enableWebUI': { from: '2.5' },
  'queryCoord.clusterLevelLoadReplicaNumber': { from: '2.4' },
  'queryCoord.clusterLevelLoadResourceGroups': { from: '2.4' },
  'queryCoord.enableStoppingBalance': { from: '2.4' },
  'queryNode.diskCacheCapacityLimit': { from: '2.4' },
  'queryNode.gcenabled': { below: '2.4' },
  'queryNode.mmap.mmapDirPath': { from: '2.4' },
  'queryNode.mmapDirPath': { below: '2.4' },
  'streaming.flush.growingSegmentBytesHwmThreshold': { from: '2.6' },
  'streaming.flush.growingSegmentBytesLwmThreshold': { from: '2.6' },
  'streaming.primaryResourceGroup': { from: '2.6' },
  'streamingNode.port': { from: '2.5' },
  'trace.otlp.headers': { from: '2.6' },
  'trace.otlp.method': { from: '2.4' },
  'woodpecker.client.quorum.quorumBufferPools': { from: '3.0' },
  'woodpecker.meta.prefix': { from: '2.6' },
  'woodpecker.storage.rootPath': { from: '2.6' },
  'woodpecker.storage.type': { from: '2.6' },
};

const NAMED = namedKeys();

test.each(RELEASE_LINES)('Milvus %s has the configuration keys that the code of the library names', (line) => {
  expect(NAMED.size).toBeGreaterThan(100);
  const wrong = [...NAMED].filter(([key]) => hasKey(key, line) !== isWithin(line, LINES_WITH[key] ?? {}));
  expect(wrong.map(([key, files]) => `${key}, named in ${files.join(', ')}`)).toEqual([]);
});

test('each key that only some lines have is named in the code', () => {
  expect(Object.keys(LINES_WITH).filter((key) => !NAMED.has(key))).toEqual([]);
});

/** Keys that look like secrets and contain none: names of credentials, and limits. */
const NOT_SECRET = [
  /^cipherPlugin\.kms\.credentials\.aws\.(externalID|roleARN)$/,
  /^credential\.\*$/,
  /^dataCoord\.compaction\.storageVersion\.rateLimitTokens$/,
  /^function\.(rerank\.model|textEmbedding)\.providers\.\w+\.credential$/,
  /^proxy\.m(ax|in)(Password|Username)Length$/,
];

test('a key that looks like a secret cannot be written into a ConfigMap', () => {
  const keys = ALL_KEYS.map(([key]) => key).filter((key) =>
    /pass(word|wd)|secret|token|api_?key|credential|access_?key|authparams|private_?key|user_?name/i.test(key),
  );
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => !isSecretKey(key) && !NOT_SECRET.some((each) => each.test(key)))).toEqual([]);
});
