import type { InstanceModel, RoleSpec } from '../../../model';
import { present } from '../../../props';
import { builtInPersistence } from './local-disk';
import type { DependenciesSpec } from './milvus-resource';
import { sharedValue, type SharedConfig } from '../../../model';

/** The field `dependencies`. Every service is external to the operator, also one that the app runs. */
export function dependenciesSpec(instance: InstanceModel, config: SharedConfig): DependenciesSpec {
  return {
    etcd: { external: true, endpoints: listOf(config, 'etcd.endpoints') },
    storage: storageSpec(instance, config),
    msgStreamType: textOf(config, 'mq.type'),
    ...queueSpec(instance, config),
  };
}

/** The Secret with the keys of the object storage; empty with an identity. */
export function storageSecret({ roles }: Pick<InstanceModel, 'roles'>): string {
  return storageKey(roles[0], 'SECRETACCESSKEY')?.name ?? storageKey(roles[0], 'ACCESSKEYID')?.name ?? '';
}

/** The Secret field that holds one half of the keys of the object storage. */
export function storageKey(role: RoleSpec | undefined, half: 'ACCESSKEYID' | 'SECRETACCESSKEY') {
  return secretOf(role, new RegExp(`^(MILVUS_CONF_)?MINIO_${half}$`));
}

/** The Secret field from which a variable of the pods comes. */
export function secretOf(role: RoleSpec | undefined, name: RegExp): { readonly name: string; readonly key: string } | undefined {
  const reference = role?.environment.find((variable) => name.test(variable.name))?.valueFrom?.secretKeyRef;
  return reference && { name: reference.name ?? '', key: reference.key };
}

/**
 * The operator asks a `MinIO` for its administration, which only the root user may, and any other storage for the place of its bucket, which
 * must exist. Source: zilliztech/milvus-operator, `pkg/external/minio.go`
 */
function storageSpec(instance: InstanceModel, config: SharedConfig): DependenciesSpec['storage'] {
  const isOfApp = instance.dependencies.some(
    ({ slot, addresses }) => slot === 'objectStorage' && addresses.some(({ isInApp }) => isInApp === true),
  );
  const isAzure = textOf(config, 'minio.cloudProvider') === 'azure';
  return {
    external: true,
    type: isAzure ? 'Azure' : isOfApp ? 'MinIO' : 'S3',
    endpoint: `${textOf(config, 'minio.address')}:${textOf(config, 'minio.port')}`,
    secretRef: storageSecret(instance),
    ...present({ ssl: storageAuthority(instance, config) }),
  };
}

/** The authority of the object storage, which the operator reads from the field `ca.crt` of a Secret. */
function storageAuthority({ roles: [role] }: InstanceModel, config: SharedConfig): DependenciesSpec['storage']['ssl'] {
  const file = sharedValue(config, 'minio.ssl.tlsCACert');
  if (file === undefined) return undefined;
  const mount = role?.mounts.find(({ path, secretName }) => secretName !== undefined && String(file).startsWith(`${path}/`));
  return { enabled: true, ...present({ caCertificateRef: String(file).endsWith('/ca.crt') ? mount?.secretName : undefined }) };
}

function queueSpec(instance: InstanceModel, config: SharedConfig): Partial<DependenciesSpec> {
  const type = textOf(config, 'mq.type');
  const [role] = instance.roles;
  const persistence = instance.mode === 'standalone' && role ? builtInPersistence(role) : { enabled: false };
  switch (type) {
    case 'pulsar':
      return { pulsar: { external: true, endpoint: `${textOf(config, 'pulsar.address')}:${textOf(config, 'pulsar.port')}` } };
    case 'kafka': {
      const secretRef = secretOf(role, KAFKA_PASSWORD)?.name;
      return { kafka: { external: true, brokerList: textOf(config, 'kafka.brokerList').split(','), ...present({ secretRef }) } };
    }
    case 'rocksmq':
      return { rocksmq: { persistence } };
    case 'natsmq':
      return { natsmq: { persistence } };
    case 'woodpecker':
      return { woodpecker: woodpeckerSpec(config, persistence) };
    default:
      return {};
  }
}

/** Variable with the password of Kafka. */
export const KAFKA_PASSWORD = /^(MILVUS_CONF_)?KAFKA_SASLPASSWORD$/;

function woodpeckerSpec(
  config: SharedConfig,
  persistence: ReturnType<typeof builtInPersistence>,
): NonNullable<DependenciesSpec['woodpecker']> {
  const pools = sharedValue(config, 'woodpecker.client.quorum.quorumBufferPools');
  if (pools === undefined) return { persistence };
  return { external: true, quorumBufferPools: JSON.parse(String(pools)) as unknown[], persistence: { enabled: false } };
}

function textOf(config: SharedConfig, key: string): string {
  return String(sharedValue(config, key) ?? '');
}

function listOf(config: SharedConfig, key: string): string[] {
  const value = sharedValue(config, key);
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : String(value).split(',');
}
