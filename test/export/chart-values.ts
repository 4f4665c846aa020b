/** Values of a role. Source: zilliztech/milvus-helm, `values.yaml` of chart 5.0 */
const OF_ROLE = [
  'enabled',
  'replicas',
  'resources',
  'nodeSelector',
  'affinity',
  'tolerations',
  'topologySpreadConstraints',
  'extraEnv',
  'strategy',
  'annotations',
  'hpa',
  'activeStandby',
  'disk',
  'messageQueue',
  'persistence',
];

/** The values that the library writes, by the names of the chart; an empty list is a value of any form. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  fullnameOverride: [],
  cluster: ['enabled'],
  image: ['all'],
  proxy: OF_ROLE,
  mixCoordinator: OF_ROLE,
  rootCoordinator: OF_ROLE,
  queryCoordinator: OF_ROLE,
  dataCoordinator: OF_ROLE,
  indexCoordinator: OF_ROLE,
  queryNode: OF_ROLE,
  dataNode: OF_ROLE,
  indexNode: OF_ROLE,
  streamingNode: OF_ROLE,
  cdc: OF_ROLE,
  standalone: OF_ROLE,
  streaming: ['enabled', 'woodpecker'],
  woodpecker: ['enabled'],
  replicaResourceGroups: [],
  service: ['type', 'port', 'nodePort', 'annotations', 'loadBalancerSourceRanges'],
  serviceAccount: ['create', 'name', 'annotations'],
  labels: [],
  volumes: [],
  volumeMounts: [],
  etcd: ['enabled'],
  minio: ['enabled', 'tls'],
  pulsar: ['enabled'],
  pulsarv3: ['enabled'],
  kafka: ['enabled'],
  externalEtcd: ['enabled', 'endpoints'],
  externalS3: [
    'enabled',
    'host',
    'port',
    'accessKey',
    'secretKey',
    'useSSL',
    'bucketName',
    'rootPath',
    'useIAM',
    'cloudProvider',
    'region',
    'useVirtualHost',
  ],
  externalPulsar: ['enabled', 'host', 'port', 'tenant', 'namespace', 'maxMessageSize', 'authPlugin', 'authParams'],
  externalKafka: ['enabled', 'brokerList', 'securityProtocol', 'sasl'],
  extraConfigFiles: ['user.yaml'],
};

/** Values that the chart does not know, or that are undefined. */
export function unknownValues(values: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const known = KNOWN[name];
    if (!known || value === undefined) return [name];
    if (known.length === 0) return [];
    return Object.entries(value as object).flatMap(([key, inner]) =>
      known.includes(key) && inner !== undefined ? [] : [`${name}.${key}`],
    );
  });
}
