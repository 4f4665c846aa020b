import { Size, type Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { InClusterEtcd, LocalStorage, MessageQueue, MilvusVersion, ObjectStorage } from '@org/milvus-k8s';
import type { ExternalDependenciesProps, InClusterEtcdProps, MilvusClusterProps, PersistentStorageProps } from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../support/instances';
import { output } from '../../support/synthesis';
import type { MistakeCase } from './mistake-case';

/** A cluster that was deployed with some props, and is synthesized again with others. */
function redeployed(before: Partial<MilvusClusterProps>, after: Partial<MilvusClusterProps>): (chart: Chart) => void {
  const previous = output((chart) => cluster(chart, before)).objects;
  return (chart) => void cluster(chart, { ...after, previous });
}

/** A cluster beside which an etcd was deployed with some props, and is synthesized again with others. */
function redeployedEtcd(before: InClusterEtcdProps, after: InClusterEtcdProps): (chart: Chart) => void {
  const build = (chart: Chart, props: InClusterEtcdProps) => {
    return { dependencies: externalDependencies(chart, 'deps', { metaStore: new InClusterEtcd(chart, 'etcd', props) }) };
  };
  const previous = output((chart) => cluster(chart, build(chart, before))).objects;
  return (chart) => void cluster(chart, { ...build(chart, after), previous });
}

const disk = (gibibytes: number, rest: Partial<PersistentStorageProps> = {}) => {
  return { storage: { size: Size.gibibytes(gibibytes), ...rest } };
};

const nodes = (gibibytes: number) => {
  return { queryNode: { replicas: 2, storage: LocalStorage.persistent({ size: Size.gibibytes(gibibytes) }) } };
};

/** Changes the claim templates of a service. */
function withClaims(change: (claim: k8s.KubePersistentVolumeClaimProps) => k8s.KubePersistentVolumeClaimProps[]): InClusterEtcdProps {
  return { overrides: { statefulSet: (spec) => ({ ...spec, volumeClaimTemplates: spec.volumeClaimTemplates?.flatMap(change) ?? [] }) } };
}

const ONE_POD_ALONE = withClaims((claim) => [{ ...claim, spec: { ...claim.spec, accessModes: ['ReadWriteOncePod'] } }]);
const WITH_BACKUP_DISK = withClaims((claim) => [claim, { ...claim, metadata: { name: 'backup' } }]);

const STORAGE = { rule: 'MK-PRV-004', path: 'test/etcd' } as const;

const DISKS: readonly MistakeCase[] = [
  {
    ...STORAGE,
    mistake: 'larger disks of an etcd that runs',
    wrong: redeployedEtcd(disk(20), disk(50)),
    right: redeployedEtcd(disk(20), { ...disk(20), memory: Size.gibibytes(4) }),
    prop: 'storage.size',
    says: ['StatefulSet etcd-etcd: data from 20Gi to 50Gi', 'docs/how-to/grow-a-disk.md'],
  },
  {
    ...STORAGE,
    mistake: 'smaller disks of an etcd that runs',
    wrong: redeployedEtcd(disk(50), disk(20)),
    right: redeployedEtcd(disk(50), disk(50)),
    prop: 'storage.size',
    says: ['data from 50Gi to 20Gi', 'cannot shrink'],
  },
  {
    ...STORAGE,
    mistake: 'another storage class of an etcd that runs',
    wrong: redeployedEtcd(disk(20), disk(20, { storageClassName: 'premium' })),
    right: redeployedEtcd(disk(20, { storageClassName: 'premium' }), disk(20, { storageClassName: 'premium' })),
    prop: 'storage.storageClassName',
    says: ['data from the default class to premium', 'Keep the deployed value'],
  },
  {
    ...STORAGE,
    mistake: 'another access mode of the disks of an etcd that runs',
    wrong: redeployedEtcd({}, ONE_POD_ALONE),
    right: redeployedEtcd(ONE_POD_ALONE, ONE_POD_ALONE),
    prop: 'overrides.statefulSet',
    says: ['data from ReadWriteOnce to ReadWriteOncePod'],
  },
  {
    ...STORAGE,
    mistake: 'one disk less for each member of an etcd that runs',
    wrong: redeployedEtcd(WITH_BACKUP_DISK, {}),
    right: redeployedEtcd(WITH_BACKUP_DISK, WITH_BACKUP_DISK),
    prop: 'storage',
    says: ['from data, backup to data.'],
  },
  {
    mistake: 'larger disks of query nodes that run',
    wrong: redeployed(nodes(32), nodes(64)),
    right: redeployed({}, nodes(64)),
    rule: 'MK-PRV-004',
    path: 'test/milvus',
    prop: 'queryNode.storage.size',
    says: ['StatefulSet milvus-querynode: data from 32Gi to 64Gi'],
  },
];

/** A cluster that was deployed with some dependencies, and is synthesized again with others. */
function moved(before: Dependencies, after: Dependencies): (chart: Chart) => void {
  const build = (chart: Chart, dependencies: Dependencies) => ({ dependencies: externalDependencies(chart, 'deps', dependencies(chart)) });
  const previous = output((chart) => cluster(chart, build(chart, before))).objects;
  return (chart) => void cluster(chart, { ...build(chart, after), previous });
}

/** The same, where what is deployed was recorded before it was asked for a bucket or a namespace of Pulsar. */
function movedSinceEarly(before: Dependencies, after: Dependencies): (chart: Chart) => void {
  const objects = output((chart) => cluster(chart, { dependencies: externalDependencies(chart, 'deps', before(chart)) })).objects;
  const early = ['bucket', 'storage-account', 'pulsar-namespace'];
  const previous = objects.map((object) => {
    const { data, ...rest } = object as { readonly data?: Readonly<Record<string, unknown>> };
    return data ? { ...rest, data: Object.fromEntries(Object.entries(data).filter(([choice]) => !early.includes(choice))) } : object;
  });
  return (chart) => void cluster(chart, { dependencies: externalDependencies(chart, 'deps', after(chart)), previous });
}

type Dependencies = (chart: Chart) => Partial<ExternalDependenciesProps>;

const minio = (endpoint: string, bucket: string): Dependencies => {
  return (chart) => ({ objectStorage: ObjectStorage.minio({ endpoint, bucket, credentials: { secret: secret(chart, 'minio') } }) });
};
const azure = (account: string, container: string): Dependencies => {
  return (chart) => ({ objectStorage: ObjectStorage.azureBlob({ account, container, credentials: { secret: secret(chart, 'azure') } }) });
};
const pulsar = (host: string, tenant: string): Dependencies => {
  return () => ({ messageQueue: MessageQueue.pulsar({ host, tenant }) });
};

const PLACES: readonly MistakeCase[] = (
  [
    ['another bucket', minio('a:9000', 'abc'), minio('a:9000', 'xyz'), minio('b.eu:9000', 'abc'), "bucket from 'abc' to 'xyz'"],
    ['another storage account', azure('one', 'vectors'), azure('two', 'vectors'), azure('one', 'vectors'), "account from 'one' to 'two'"],
    ['another container', azure('one', 'abc'), azure('one', 'xyz'), azure('one', 'abc'), "bucket from 'abc' to 'xyz'"],
    ['another tenant of Pulsar', pulsar('a', 'public'), pulsar('a', 'x'), pulsar('b.eu', 'public'), "'public/default' to 'x/default'"],
  ] as const
).flatMap(([what, before, after, same, words]) => {
  const found = { wrong: moved(before, after), rule: 'MK-PRV-001', path: 'test/milvus', prop: 'dependencies', says: [words] };
  return [
    { ...found, mistake: `${what} than that of the data, which may have another address`, right: moved(before, same) },
    { ...found, mistake: `${what} than that of the data, which an early record does not tell`, right: movedSinceEarly(before, after) },
  ];
});

export const PREVIOUS_MISTAKES: readonly MistakeCase[] = [
  ...DISKS,
  {
    mistake: 'another etcd root path than that of the data',
    wrong: redeployed({}, { etcdRootPath: 'by-search' }),
    right: redeployed({ etcdRootPath: 'by-search' }, { etcdRootPath: 'by-search', proxy: { replicas: 3 } }),
    rule: 'MK-PRV-001',
    path: 'test/milvus',
    prop: 'etcdRootPath',
    says: ["from 'search-milvus' to 'by-search'", 'milvus-backup'],
  },
  {
    mistake: 'another channel prefix than that of the messages',
    wrong: redeployed({ channelPrefix: 'a' }, { channelPrefix: 'b' }),
    right: redeployed({ channelPrefix: 'a' }, { channelPrefix: 'a' }),
    rule: 'MK-PRV-001',
    path: 'test/milvus',
    prop: 'channelPrefix',
    says: ["channel prefix from 'a' to 'b'"],
  },
  ...PLACES,
  {
    mistake: 'what is deployed of another instance',
    wrong: redeployed({ name: 'other' }, {}),
    right: (chart) => void cluster(chart, { previous: [] }),
    rule: 'MK-PRV-002',
    path: 'test/milvus',
    prop: 'previous',
    says: ['no record of milvus in namespace search'],
  },
  {
    mistake: 'an upgrade that changes defaults',
    wrong: redeployed({ version: MilvusVersion.V2_6 }, { version: MilvusVersion.V3_0 }),
    right: redeployed({ version: MilvusVersion.of('2.6.16') }, { version: MilvusVersion.V2_6 }),
    rule: 'MK-PRV-003',
    path: 'test/milvus',
    prop: 'version',
    says: ['from 2.6.25 to 3.0.2', 'other defaults', 'MilvusConfig.changes'],
  },
];
