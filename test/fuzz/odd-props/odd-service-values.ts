import {
  EtcdCertificates,
  EtcdCompaction,
  type InClusterEtcdProps,
  type InClusterKafkaProps,
  type InClusterMinioProps,
  type StatefulServiceProps,
  type StrimziKafkaProps,
} from '@org/milvus-k8s';
import { ServiceCertificates } from '@org/milvus-k8s/security';
import { DISKS, DURATIONS, LISTS, NUMBERS, PLACEMENT, RESOURCES, SIZES, SPREADS, TEXTS, WAVES, type OddValues } from './odd-values';

/** Of what runs beside Milvus. */
export const ODD_SERVICE_PROPS: OddValues<
  Omit<StatefulServiceProps, 'imagePullSecrets' | 'serviceAccount' | 'clients' | 'monitoring' | 'overrides'>
> = {
  ...RESOURCES,
  ...PLACEMENT,
  storage: DISKS,
  stopped: [true, false],
  syncWaves: WAVES,
  image: TEXTS,
  imageRegistry: TEXTS,
};

type Own<Props> = OddValues<Omit<Props, keyof StatefulServiceProps | 'naming'>>;

export const ODD_ETCD_PROPS: Omit<Own<InClusterEtcdProps>, 'authentication' | 'defragmentation'> = {
  name: TEXTS,
  members: NUMBERS,
  tls: [
    ...DURATIONS.flatMap((life) => [
      EtcdCertificates.certManager({ issuer: 'ca', duration: life }),
      EtcdCertificates.certManager({ issuer: 'ca', renewBefore: life }),
    ]),
    ...TEXTS.map((issuer) => EtcdCertificates.certManager({ issuer, clientVersion: issuer })),
  ],
  quota: SIZES,
  compaction: [...NUMBERS.map((count) => EtcdCompaction.revisions(count)), ...DURATIONS.map((period) => EtcdCompaction.period(period))],
  maintenanceImage: TEXTS,
};

const CERTIFICATES: readonly ServiceCertificates[] = [
  ...DURATIONS.flatMap((life) => [
    ServiceCertificates.certManager({ issuer: 'ca', duration: life }),
    ServiceCertificates.certManager({ issuer: 'ca', renewBefore: life }),
  ]),
  ...TEXTS.map((issuer) => ServiceCertificates.certManager({ issuer, version: issuer })),
];

const RETENTIONS = [...DURATIONS.map((time) => ({ time })), ...SIZES.map((size) => ({ size }))];

export const ODD_MINIO_PROPS: Omit<Own<InClusterMinioProps>, 'credentials' | 'milvusUser'> = {
  credentialFiles: [true],
  name: TEXTS,
  nodes: NUMBERS,
  drives: NUMBERS,
  bucket: TEXTS,
  tls: CERTIFICATES,
  maintenanceImage: TEXTS,
};

export const ODD_KAFKA_PROPS: Own<InClusterKafkaProps> = {
  name: TEXTS,
  brokers: NUMBERS,
  tls: CERTIFICATES,
  exporterImage: TEXTS,
  retention: RETENTIONS,
};

export const ODD_STRIMZI_PROPS: OddValues<
  Omit<StrimziKafkaProps, 'naming' | 'imagePullSecrets' | 'clients' | 'userSecret' | 'authoritySecret' | 'jmxExporterRules'>
> = {
  ...RESOURCES,
  name: TEXTS,
  brokers: NUMBERS,
  version: TEXTS,
  metadataVersion: TEXTS,
  retention: RETENTIONS,
  securityProtocol: ['PLAINTEXT', 'SSL', 'SASL_SSL'],
  tls: CERTIFICATES,
  secretsVersion: TEXTS,
  storage: DISKS,
  tolerations: PLACEMENT.tolerations,
  affinity: PLACEMENT.affinity,
  priorityClassName: TEXTS,
  schedulerName: TEXTS,
  spread: SPREADS,
  topologyKeys: LISTS,
  syncWaves: WAVES,
};

export const ODD_PULSAR_PROPS = { name: TEXTS, tls: CERTIFICATES, image: TEXTS, imageRegistry: TEXTS };
export const ODD_PART_PROPS = { ...RESOURCES, ...PLACEMENT, storage: DISKS, members: NUMBERS };
export const ODD_BOOKKEEPER_PROPS = { ...ODD_PART_PROPS, journal: DISKS };

/** Of the server of embeddings. */
export const ODD_TEI_PROPS = {
  ...RESOURCES,
  ...PLACEMENT,
  model: TEXTS,
  revision: TEXTS,
  accelerator: ['cpu', 'hopper'],
  name: TEXTS,
  replicas: NUMBERS,
  maxBatchTokens: NUMBERS,
  maxClientBatchSize: NUMBERS,
  temporaryStorage: SIZES,
  image: TEXTS,
  imageRegistry: TEXTS,
  storage: DISKS,
  spread: SPREADS,
  topologyKeys: LISTS,
};

/** Of the web console. */
export const ODD_ATTU_PROPS = {
  ...RESOURCES,
  ...PLACEMENT,
  name: TEXTS,
  database: TEXTS,
  image: TEXTS,
  imageRegistry: TEXTS,
  storage: DISKS,
};
