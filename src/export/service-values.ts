import type { InstanceModel } from '../model';
import { sharedValue, type SharedConfig } from '../model';
import { present } from '../props';

/** Values of the services that a Milvus uses. All are external to the chart; its own are off. */
export function serviceValues(instance: InstanceModel, config: SharedConfig): Record<string, unknown> {
  const value = (key: string) => sharedValue(config, key);
  const isEmbedded = value('etcd.use.embed') === true;
  const isLocal = value('common.storageType') === 'local';
  return {
    etcd: { enabled: false },
    // With tls, the chart would write addresses of a MinIO that is not there.
    minio: { enabled: false, tls: { enabled: false } },
    pulsar: { enabled: false },
    pulsarv3: { enabled: false },
    kafka: { enabled: false },
    ...(isEmbedded ? {} : { externalEtcd: { enabled: true, endpoints: value('etcd.endpoints') ?? [] } }),
    ...(isLocal ? {} : { externalS3: storageValues(config) }),
    ...queueValues(instance, config),
  };
}

/** Keys come from variables of the pods, which Milvus prefers to the empty ones. */
function storageValues(config: SharedConfig): Record<string, unknown> {
  const value = (key: string) => sharedValue(config, `minio.${key}`);
  return {
    enabled: true,
    host: value('address'),
    port: String(value('port')),
    accessKey: '',
    secretKey: '',
    useSSL: value('useSSL'),
    bucketName: value('bucketName'),
    rootPath: value('rootPath'),
    useIAM: value('useIAM'),
    cloudProvider: value('cloudProvider'),
    useVirtualHost: value('useVirtualHost'),
    ...present({ region: value('region') }),
  };
}

function queueValues({ mode }: InstanceModel, config: SharedConfig): Record<string, unknown> {
  const value = (key: string) => sharedValue(config, key);
  const type = String(value('mq.type'));
  const ofStandalone = ['rocksmq', 'natsmq', 'woodpecker'].includes(type) ? { messageQueue: type } : {};
  const standalone = mode === 'standalone' && Object.keys(ofStandalone).length > 0 ? { standalone: ofStandalone } : {};
  switch (type) {
    case 'pulsar':
      return {
        externalPulsar: {
          enabled: true,
          host: value('pulsar.address'),
          port: value('pulsar.port'),
          tenant: value('pulsar.tenant'),
          namespace: value('pulsar.namespace'),
          ...present({
            maxMessageSize: value('pulsar.maxMessageSize'),
            authPlugin: value('pulsar.authPlugin'),
            authParams: value('pulsar.authParams'),
          }),
        },
      };
    case 'kafka':
      return {
        externalKafka: {
          enabled: true,
          brokerList: value('kafka.brokerList'),
          securityProtocol: value('kafka.securityProtocol'),
          ...(value('kafka.saslMechanisms') === undefined ? {} : { sasl: { mechanisms: value('kafka.saslMechanisms') } }),
        },
      };
    case 'woodpecker':
      return { woodpecker: { enabled: mode === 'cluster' }, streaming: { enabled: true, woodpecker: { embedded: true } }, ...standalone };
    default:
      return standalone;
  }
}
