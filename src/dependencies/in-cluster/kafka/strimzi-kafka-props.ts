import type { IConfigMap, ISecret, k8s } from 'cdk8s-plus-27';
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
} from '../../../props';
import {
  PLACEMENT_READERS,
  RESOURCE_READERS,
  SPREAD_READERS,
  diskReader,
  type PersistentStorageProps,
  type ResourceProps,
} from '../../../workload';

/** Rules of the Prometheus JMX exporter, in a ConfigMap beside the Kafka. */
export interface JmxExporterRules {
  /** The ConfigMap. */
  readonly configMap: IConfigMap;
  /**
   * Field that holds the rules. An empty text serves every metric under its own name.
   *
   * @default 'kafka-metrics-config.yml', as in Strimzi's example
   */
  readonly field?: string;
}

/** Props of `StrimziKafka`. */
export interface StrimziKafkaProps extends NamingProps, ResourceProps {
  /**
   * Name that the names of objects start with; the `Kafka` ends in `-kafka`. It can not be changed later.
   *
   * @default - the construct id
   */
  readonly name?: string;
  /**
   * Number of nodes, each broker and controller: 1, 3 or 5.
   *
   * @default 3
   */
  readonly brokers?: number;
  /**
   * Version of Kafka, of those that the operator knows, such as `4.1.1`.
   *
   * @default - the newest that the operator knows
   */
  readonly version?: string;
  /**
   * Version of Kafka's metadata, such as `4.1-IV1`: what keeps the way back open while an upgrade is tried.
   *
   * @default - the one of `version`
   */
  readonly metadataVersion?: string;
  /**
   * How clients connect, in Kafka's own terms. With `SASL_SSL` they speak TLS and prove themselves by SCRAM-SHA-512, with a
   * certificate and a user that the operator makes; its user operator must be allowed in the namespace.
   *
   * @default 'PLAINTEXT' - no TLS and no user
   */
  readonly securityProtocol?: 'PLAINTEXT' | 'SASL_SSL';
  /**
   * Any text that changes with the password or the authority that the operator makes; it renews the authority every year.
   * When it changes, the pods of Milvus roll and take the new ones, which they read once.
   *
   * @default - none: pods keep what they have read until they restart for another reason
   */
  readonly secretsVersion?: string;
  /**
   * The Secret with the password that a Milvus in another namespace reads, in that namespace: a copy of the operator's
   * `<name>-kafka-milvus`, which reflector or the External Secrets Operator keep.
   *
   * @default - none: Milvus is in the namespace of the Kafka
   */
  readonly userSecret?: ISecret;
  /**
   * The Secret with the authority that a Milvus in another namespace reads, in that namespace: a copy of the operator's
   * `<name>-kafka-cluster-ca-cert`.
   *
   * @default - none: Milvus is in the namespace of the Kafka
   */
  readonly authoritySecret?: ISecret;
  /**
   * What the nodes serve to Prometheus on port 9404, which the operator leaves open to everybody.
   *
   * Sources: JmxPrometheusExporterMetrics in Strimzi's API reference, its example `kafka-metrics.yaml`, strimzi#3467
   *
   * @default - none, and no metrics
   */
  readonly jmxExporterRules?: JmxExporterRules;
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
   * Affinity, beside the spread: also what keeps the nodes to some machines, because the operator has no node selector.
   *
   * @default - none
   */
  readonly affinity?: k8s.Affinity;
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
   * Whether nodes are spread evenly over zones and hosts: as a wish, as a demand, or not at all.
   *
   * @default 'preferred'
   */
  readonly spread?: SpreadPolicy;
  /**
   * Labels of nodes whose values are the domains of the spread, such as racks.
   *
   * @default - zones (`topology.kubernetes.io/zone`) and hosts (`kubernetes.io/hostname`)
   */
  readonly topologyKeys?: readonly TopologyKey[];
  /**
   * Who, beside the Milvus instances that use it, may connect.
   *
   * @default - nobody
   */
  readonly clients?: readonly NetworkPeer[];
}

const { tolerations, affinity, priorityClassName, schedulerName } = PLACEMENT_READERS;

/** The props of a Kafka of Strimzi. */
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
    securityProtocol: oneOf<Required<StrimziKafkaProps>['securityProtocol']>({ PLAINTEXT: true, SASL_SSL: true }),
    secretsVersion: string,
    userSecret: secretReference,
    authoritySecret: secretReference,
    jmxExporterRules: propsOf<JmxExporterRules>(
      { configMap: configMapReference, field: string },
      { configMap: "Write configMap: ConfigMap.fromConfigMapName(this, 'rules', 'kafka-metrics')." },
    ),
    storage: diskReader,
    imagePullSecrets: listOf(secretReference),
    clients: peers,
  },
  hints: {},
};
