import { syncWavesReader, type SyncWaves } from '../../../emit';
import type { IConfigMap, ISecret } from 'cdk8s-plus-27';
import type { SpreadPolicy } from '../../../model';
import { NAMING_READERS, type NamingProps } from '../../../naming';
import {
  type NetworkPeer,
  configMapReference,
  number,
  secretReference,
  oneOf,
  string,
  listOf,
  peers,
  propsOf,
  type PodToleration,
  type PropsType,
  type TopologyKey,
  type PodAffinity,
} from '../../../props';
import {
  PLACEMENT_READERS,
  RESOURCE_READERS,
  SPREAD_READERS,
  diskReader,
  type PersistentStorageProps,
  type ResourceProps,
} from '../../../workload';
import { retentionReader, type QueueRetention } from '../queue-retention';
import { serviceCertificatesReader, type ServiceCertificates } from '../certificates/service-certificates';

/** Rules of the Prometheus JMX exporter, in a ConfigMap. */
export interface JmxExporterRules {
  /** The ConfigMap. */
  readonly configMap: IConfigMap;
  /**
   * Field with the rules. An empty text serves every metric under its own name.
   *
   * @default 'kafka-metrics-config.yml', as in Strimzi's example
   */
  readonly field?: string;
}

/** Props of `StrimziKafka`. */
export interface StrimziKafkaProps extends NamingProps, ResourceProps {
  /**
   * Beginning of the names of the objects; the `Kafka` ends with `-kafka`. It cannot be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of nodes, which are brokers and controllers: 1, 3 or 5.
   *
   * @default 3
   */
  readonly brokers?: number;
  /**
   * Version of Kafka that the operator supports, such as `4.1.1`.
   *
   * @default - the newest version that the operator supports
   */
  readonly version?: string;
  /**
   * Version of Kafka's metadata, such as `4.1-IV1`. An older version allows a rollback while you try an upgrade.
   *
   * @default - the metadata version of `version`
   */
  readonly metadataVersion?: string;
  /**
   * Protocol for clients, under its name in Kafka. With `SASL_SSL` clients use TLS and authenticate by SCRAM-SHA-512, with a
   * certificate and a user that the operator creates. Its user operator must be allowed in the namespace. With `SSL` clients use
   * TLS without a user.
   *
   * @default - 'PLAINTEXT', no TLS and no user; 'SSL' if `tls` is given
   */
  readonly securityProtocol?: 'PLAINTEXT' | 'SSL' | 'SASL_SSL';
  /**
   * Certificate that brokers present to clients. The operator signs the certificates of brokers among each other itself, in any
   * case. It reads a renewed certificate without your help.
   *
   * @default - a certificate of the operator, if `securityProtocol` uses TLS
   */
  readonly tls?: ServiceCertificates;
  /**
   * Any text that changes with the password or the authority that the operator creates; it renews the authority every year. A new
   * text rolls the pods of Milvus, which read both only at start.
   *
   * @default - pods keep the values that they have read until they restart for another reason
   */
  readonly secretsVersion?: string;
  /**
   * Secret with the password in the namespace of a Milvus outside the namespace of the Kafka: a copy of the operator's
   * `<name>-kafka-milvus` that reflector or the External Secrets Operator maintain.
   *
   * @default - no Secret: Milvus is in the namespace of the Kafka
   */
  readonly userSecret?: ISecret;
  /**
   * Secret with the authority in the namespace of a Milvus outside the namespace of the Kafka: a copy of the operator's
   * `<name>-kafka-cluster-ca-cert`.
   *
   * @default - no Secret: Milvus is in the namespace of the Kafka
   */
  readonly authoritySecret?: ISecret;
  /**
   * Rules for the metrics that the nodes serve to Prometheus on port 9404. The operator leaves this port open to all peers.
   *
   * Sources: JmxPrometheusExporterMetrics in Strimzi's API reference, its example `kafka-metrics.yaml`, strimzi#3467
   *
   * @default - no metrics
   */
  readonly jmxExporterRules?: JmxExporterRules;
  /**
   * How long messages are kept.
   *
   * @default - seven days, and any size
   */
  readonly retention?: QueueRetention;
  /**
   * Disk of each node.
   *
   * @default - 100 GiB of the default storage class, kept when the construct is removed
   */
  readonly storage?: PersistentStorageProps;
  /**
   * Secrets with registry credentials.
   *
   * @default - none
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Taints that the pods tolerate.
   *
   * @default - none
   */
  readonly tolerations?: readonly PodToleration[];
  /**
   * Affinity, in addition to the spread. It also selects nodes, because the operator has no node selector.
   *
   * @default - none
   */
  readonly affinity?: PodAffinity;
  /**
   * Priority class.
   *
   * @default - the default one of the cluster
   */
  readonly priorityClassName?: string;
  /**
   * Scheduler.
   *
   * @default - the default one of the cluster
   */
  readonly schedulerName?: string;
  /**
   * Whether nodes are spread evenly over zones and hosts: `preferred`, `required` or `none`.
   *
   * @default 'preferred'
   */
  readonly spread?: SpreadPolicy;
  /**
   * Node labels whose values are the domains of the spread, such as racks.
   *
   * @default - zones (`topology.kubernetes.io/zone`) and hosts (`kubernetes.io/hostname`)
   */
  readonly topologyKeys?: readonly TopologyKey[];
  /**
   * Peers that may connect, in addition to the Milvus instances that use it.
   *
   * @default - no other peers
   */
  readonly clients?: readonly NetworkPeer[];
  /**
   * Argo CD wave of the objects, before those of the Milvus that uses it: `{ from: 9 }`, or `false` for none.
   *
   * @default { from: -1 }
   */
  readonly syncWaves?: SyncWaves;
}

const { tolerations, affinity, priorityClassName, schedulerName } = PLACEMENT_READERS;

/** Type of the props. */
export const STRIMZI_TYPE: PropsType<StrimziKafkaProps> = {
  readers: {
    ...RESOURCE_READERS,
    ...SPREAD_READERS,
    ...NAMING_READERS,
    tolerations,
    affinity,
    priorityClassName,
    schedulerName,
    name: string,
    brokers: number,
    version: string,
    metadataVersion: string,
    securityProtocol: oneOf<Required<StrimziKafkaProps>['securityProtocol']>({ PLAINTEXT: true, SSL: true, SASL_SSL: true }),
    tls: serviceCertificatesReader,
    secretsVersion: string,
    userSecret: secretReference,
    authoritySecret: secretReference,
    jmxExporterRules: propsOf<JmxExporterRules>(
      { configMap: configMapReference, field: string },
      { configMap: "Write configMap: ConfigMap.fromConfigMapName(this, 'rules', 'kafka-metrics')." },
    ),
    retention: retentionReader,
    storage: diskReader,
    imagePullSecrets: listOf(secretReference),
    clients: peers,
    syncWaves: syncWavesReader,
  },
  hints: {},
};
