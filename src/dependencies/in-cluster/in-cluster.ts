import type { ISecret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { AppModel } from '../../app';
import type { Profile } from '../../model';
import type { NamingProps } from '../../naming';
import { isPlainObject, present } from '../../props';
import type { IDependency } from '../dependency';
import { ServiceCertificates, type InClusterTlsProps } from './certificates/service-certificates';
import { DEVELOPMENT } from './development';
import { EtcdCertificates } from './etcd/etcd-certificates';
import { InClusterEtcd } from './etcd/in-cluster-etcd';
import type { InClusterEtcdProps } from './etcd/in-cluster-etcd-props';
import { InClusterKafka, type InClusterKafkaProps } from './kafka/in-cluster-kafka';
import { StrimziKafka } from './kafka/strimzi-kafka';
import type { StrimziKafkaProps } from './kafka/strimzi-kafka-props';
import { InClusterMinio } from './minio/in-cluster-minio';
import type { InClusterMinioProps } from './minio/in-cluster-minio-props';
import { InClusterPulsar } from './pulsar/in-cluster-pulsar';
import type { InClusterPulsarProps } from './pulsar/in-cluster-pulsar-props';
import { InClusterPulsarStandalone, type InClusterPulsarStandaloneProps } from './pulsar/in-cluster-pulsar-standalone';
import { WOODPECKER_WITHOUT_TLS } from './rules';
import { InClusterWoodpecker, type InClusterWoodpeckerProps } from './woodpecker/in-cluster-woodpecker';

/** Props that a bundle sets for each service that it creates. */
export interface SharedServiceProps extends NamingProps {
  readonly name: string;
  readonly imageRegistry?: string;
  readonly imagePullSecrets?: readonly ISecret[];
  /** Issuer of the certificates. */
  readonly tls?: InClusterTlsProps;
  /** What the services are for. */
  readonly profile?: Profile;
}

/**
 * A service that `InClusterDependencies` creates. It gets the `name`, the `naming`, the `imageRegistry` and the issuer of the
 * bundle, unless its own props replace them.
 *
 * @example
 * InCluster.etcd({ members: 5 })
 * @example
 * InCluster.minio({ credentials: { secret: Secret.fromSecretName(this, 'minio', 'dependencies-minio') } })
 * @example
 * InCluster.kafka({ storage: { size: Size.gibibytes(300) } })
 */
export class InCluster<Service extends IDependency> {
  /** An `InClusterEtcd`. */
  public static etcd(props: InClusterEtcdProps = {}): InCluster<InClusterEtcd> {
    return new InCluster('metaStore', (scope, id, { tls, profile, ...shared }) => {
      const sized = { ...sizes(profile, DEVELOPMENT.etcd), ...shared };
      return new InClusterEtcd(scope, id, withShared({ ...sized, ...present({ tls: tls && etcdCertificates(tls) }) }, props));
    });
  }

  /** An `InClusterMinio`. */
  public static minio(props: InClusterMinioProps = {}): InCluster<InClusterMinio> {
    return new InCluster(
      'objectStorage',
      (scope, id, shared) => new InClusterMinio(scope, id, withShared(certified(shared, DEVELOPMENT.minio), props)),
    );
  }

  /** An `InClusterKafka`. */
  public static kafka(props: InClusterKafkaProps = {}): InCluster<InClusterKafka> {
    return new InCluster(
      'messageQueue',
      (scope, id, shared) => new InClusterKafka(scope, id, withShared(certified(shared, DEVELOPMENT.kafka), props)),
    );
  }

  /** A `StrimziKafka`. Its images come from the operator, not from the registry of the bundle. */
  public static strimziKafka(props: StrimziKafkaProps = {}): InCluster<StrimziKafka> {
    return new InCluster(
      'messageQueue',
      (scope, id, { imageRegistry: _, ...shared }) =>
        new StrimziKafka(scope, id, withShared(certified(shared, DEVELOPMENT.strimziKafka), props)),
    );
  }

  /** An `InClusterPulsar`. */
  public static pulsar(props: InClusterPulsarProps = {}): InCluster<InClusterPulsar> {
    return new InCluster('messageQueue', (scope, id, { profile, ...shared }) => {
      return new InClusterPulsar(scope, id, withShared(certified(shared, {}), withParts(profile, props)));
    });
  }

  /** An `InClusterPulsarStandalone`. */
  public static pulsarStandalone(props: InClusterPulsarStandaloneProps = {}): InCluster<InClusterPulsarStandalone> {
    return new InCluster('messageQueue', (scope, id, { profile, ...shared }) => {
      const sized = profile === 'development' ? DEVELOPMENT.pulsarStandalone : {};
      return new InClusterPulsarStandalone(scope, id, withShared({ ...sized, ...certified(shared, {}) }, props));
    });
  }

  /** An `InClusterWoodpecker`: the write-ahead log as a service, for Milvus 3.0. It has no TLS. */
  public static woodpecker(props: InClusterWoodpeckerProps = {}): InCluster<InClusterWoodpecker> {
    return new InCluster('messageQueue', (scope, id, { tls, profile, ...shared }) => {
      const spread = profile === 'highly-available' ? APART : {};
      const woodpecker = new InClusterWoodpecker(scope, id, withShared({ ...spread, ...shared }, props));
      if (tls) AppModel.of(scope).findings.add(scope, 'tls', PLAIN_WOODPECKER);
      return woodpecker;
    });
  }

  private constructor(
    /** Slot of the service. */
    public readonly slot: Service['slot'],
    /** Creates the service. @internal */
    public readonly make: (scope: Construct, id: string, shared: SharedServiceProps) => Service,
  ) {}
}

const PLAIN_WOODPECKER = {
  rule: WOODPECKER_WITHOUT_TLS,
  problem: 'does not reach woodpecker: Milvus and its nodes exchange messages in plain text.',
  fix: WOODPECKER_WITHOUT_TLS.fix,
};

/** The issuer of the bundle, as an etcd takes it. */
function etcdCertificates({ version: clientVersion, ...issuer }: InClusterTlsProps): EtcdCertificates {
  return EtcdCertificates.certManager({ ...issuer, ...present({ clientVersion }) });
}

/** The issuer of the bundle, as the other services take it, and the sizes of its profile. */
function certified<Shared extends Pick<SharedServiceProps, 'tls' | 'profile'>>({ tls, profile, ...shared }: Shared, development: object) {
  return { ...sizes(profile, development), ...shared, ...present({ tls: tls && ServiceCertificates.certManager(tls) }) };
}

function sizes(profile: Profile | undefined, development: object): object {
  if (profile === 'highly-available') return APART;
  return profile === 'development' ? development : {};
}

/** Members of one service are never on one host. */
const APART = { spread: 'required' } as const;

/** The parts of a Pulsar in a profile, each with what the user says of it, which comes first. */
function withParts(profile: Profile | undefined, props: InClusterPulsarProps): InClusterPulsarProps {
  if (!isPlainObject(props)) return props;
  const parts = (['zooKeeper', 'bookKeeper', 'broker'] as const).flatMap((part) => {
    const given: unknown = props[part] ?? {};
    const own = sizes(profile, DEVELOPMENT.pulsar[part]);
    return isPlainObject(given) && Object.keys(own).length > 0 ? [[part, { ...own, ...given }]] : [];
  });
  return { ...props, ...(Object.fromEntries(parts) as Partial<InClusterPulsarProps>) };
}

/**
 * Merges the shared props and the props of a service, which come first. A value of another type is passed to the service, which
 * reports it.
 */
function withShared<Props extends object>(shared: object, props: Props): Props {
  return isPlainObject(props) ? { ...shared, ...props } : props;
}
