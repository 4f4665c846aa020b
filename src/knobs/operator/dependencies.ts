import { converted, implied, none, prop, type Knobs } from '../knob';

const IN_CLUSTER = 'A value of the chart of the service that the service of this library does not have.';

/** Fields below `spec.dependencies`. Source: `apis/milvus.io/v1beta1/dependencies_types.go` of milvus-operator 1.3. */
export const dependencyKnobs = (): Knobs => ({
  'spec.dependencies.msgStreamType': converted('MessageQueue', 'The queue of the dependencies.'),
  'spec.dependencies.etcd.external': converted('MetaStore.etcd([…])', 'In `ExternalDependencies`.', false),
  'spec.dependencies.etcd.endpoints': converted('MetaStore.etcd([…])', 'In `ExternalDependencies`.'),
  ...inCluster('etcd', {
    replicaCount: prop('InCluster.etcd({ members })', 3),
    'persistence.size': converted('InCluster.etcd({ storage })', 'A `Size`.', '10Gi'),
    'persistence.storageClass': converted('InCluster.etcd({ storage })', '`storageClassName`.'),
    resources: converted('InCluster.etcd({ cpu, memory })', 'Amounts.'),
  }),
  'spec.dependencies.storage.type': converted('ObjectStorage', 'MinIO, S3 or Azure; the endpoint tells the cloud.', 'MinIO'),
  'spec.dependencies.storage.external': converted('ObjectStorage', 'In `ExternalDependencies`.', false),
  'spec.dependencies.storage.endpoint': converted('ObjectStorage.minio({ endpoint })', 'The endpoint tells the cloud.'),
  'spec.dependencies.storage.secretRef': converted(
    'ObjectStorage.s3({ credentials })',
    'The same Secret: fields `accesskey` and `secretkey`.',
  ),
  'spec.dependencies.storage.ssl.enabled': converted('ObjectStorage.minio({ tls })', 'TLS to the object storage.', false),
  'spec.dependencies.storage.ssl.caCertificateRef': converted('ExternalDependencies({ caBundle })', '`CaBundle.fromSecret(…)`.'),
  'spec.dependencies.storage.ssl.insecureSkipVerify': none('Certificates are always verified.', false),
  ...inCluster('storage', {
    mode: converted('InCluster.minio({ nodes })', '`standalone` is one node.', 'distributed'),
    replicas: prop('InCluster.minio({ nodes })', 4),
    'statefulset.replicaCount': prop('InCluster.minio({ nodes })', 4),
    'persistence.size': converted('InCluster.minio({ storage })', 'A `Size`.', '500Gi'),
    'persistence.storageClass': converted('InCluster.minio({ storage })', '`storageClassName`.'),
    resources: converted('InCluster.minio({ cpu, memory })', 'Amounts.'),
    accessKey: { mapping: 'secret', to: 'InCluster.minio({ credentials })', reason: 'A secret value. It belongs into a Secret.' },
    secretKey: { mapping: 'secret', to: 'InCluster.minio({ credentials })', reason: 'A secret value. It belongs into a Secret.' },
  }),
  'spec.dependencies.pulsar.external': converted('MessageQueue.pulsar({ … })', 'In `ExternalDependencies`.', false),
  'spec.dependencies.pulsar.endpoint': converted('MessageQueue.pulsar({ host, port })', 'Host and port apart.'),
  ...inCluster('pulsar', {}),
  'spec.dependencies.kafka.external': converted('MessageQueue.kafka({ … })', 'In `ExternalDependencies`.', false),
  'spec.dependencies.kafka.brokerList': prop('MessageQueue.kafka({ brokers })'),
  'spec.dependencies.kafka.secretRef': converted(
    'MessageQueue.kafka({ credentials })',
    'The same Secret: fields `username` and `password`.',
  ),
  ...inCluster('kafka', {
    replicaCount: prop('InCluster.kafka({ brokers })', 3),
    'persistence.size': converted('InCluster.kafka({ storage })', 'A `Size`.', '300Gi'),
    'persistence.storageClass': converted('InCluster.kafka({ storage })', '`storageClassName`.'),
    resources: converted('InCluster.kafka({ cpu, memory })', 'Amounts.'),
  }),
  'spec.dependencies.woodpecker.external': converted('MessageQueue.woodpeckerService({ … })', 'Milvus 3.0 and later.', false),
  'spec.dependencies.woodpecker.quorumBufferPools': converted('MessageQueue.woodpeckerService({ pools })', 'Pools with seeds.'),
  'spec.dependencies.woodpecker.persistence': implied('The log of a cluster is in the object storage.'),
  ...disk('rocksmq'),
  ...disk('natsmq'),
  'spec.dependencies.tei': none('Text Embeddings Inference is another service. Run it with its chart, and admit it in `egress`.'),
  'spec.dependencies.customMsgStream': none('Give the keys of the queue in `config`, and implement `IMessageQueue`.'),
});

function inCluster(service: string, values: Knobs): Knobs {
  const at = `spec.dependencies.${service}.inCluster`;
  return {
    [`${at}.deletionPolicy`]: implied('Disks stay when the construct is removed (`retention`).', 'Retain'),
    [`${at}.pvcDeletion`]: implied('Disks stay when the construct is removed (`retention`).', false),
    [`${at}.chartVersion`]: implied('The library chooses the release of the service.'),
    [`${at}.values`]: none(IN_CLUSTER),
    ...Object.fromEntries(Object.entries(values).map(([path, each]) => [`${at}.values.${path}`, each])),
  };
}

function disk(queue: string): Knobs {
  const at = `spec.dependencies.${queue}.persistence`;
  return {
    [`${at}.enabled`]: converted('storage', '`LocalStorage.persistent({ … })`.', false),
    [`${at}.pvcDeletion`]: implied('Disks stay when the construct is removed (`retention`).', false),
    [`${at}.persistentVolumeClaim.spec`]: converted('storage', '`LocalStorage.persistent({ … })`.'),
    [`${at}.persistentVolumeClaim.existingClaim`]: none(
      'The standalone is a StatefulSet with its own claim. Bind the volume to that claim.',
      '',
    ),
    [`${at}.persistentVolumeClaim.labels`]: none('The claim has the labels of the instance.'),
    [`${at}.persistentVolumeClaim.annotations`]: none('The claim has the annotations of the library.'),
  };
}
