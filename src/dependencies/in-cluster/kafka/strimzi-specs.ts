import type { k8s } from 'cdk8s-plus-27';
import {
  KafkaNodePoolSpecRoles,
  KafkaNodePoolSpecStorageType,
  KafkaNodePoolSpecStorageVolumesKraftMetadata,
  KafkaNodePoolSpecStorageVolumesType,
  KafkaSpecKafkaListenersAuthenticationType,
  KafkaSpecKafkaListenersType,
  KafkaSpecKafkaMetricsConfigType,
  type KafkaNodePoolSpec,
  type KafkaSpec,
  type KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey,
  type KafkaSpecKafkaMetricsConfig,
} from '../../../generated/crds/kafka.strimzi.io';
import { quantityBytes, type ResourceAmounts, type ResourceSpec, type StorageSpec } from '../../../model';
import { networkPolicyPeers } from '../../../network';
import type { Platform } from '../../../platform';
import { onPlatform, placementOf, topologySpread } from '../../../workload';
import { TLS_FIELDS } from '../certificates/service-tls';
import type { RetentionSpec } from '../queue-retention';
import { brokerSettings, heapMebibytes } from './kafka-settings';
import type { JmxExporterRules, StrimziKafkaProps } from './strimzi-kafka-props';
import { present } from '../../../props';

export const PLAIN_PORT = 9092;
export const SECURE_PORT = 9093;

/** Facts about the nodes. */
interface Nodes {
  readonly brokers: number;
  /** Names of the `Kafka` and of the pool. */
  readonly kafka: string;
  readonly pool: string;
  readonly storage: StorageSpec;
  readonly resources: ResourceSpec;
  readonly platform: Platform;
}

/**
 * Restricted Pod Security Standard, only on the container. A security context on the pod would replace the operator's own, which
 * lets the user of its image write to the disks.
 */
const RESTRICTED: k8s.SecurityContext = {
  runAsNonRoot: true,
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
};

/** Whether clients have a user. */
export function hasUser({ securityProtocol }: StrimziKafkaProps): boolean {
  return securityProtocol === 'SASL_SSL';
}

/** Whether clients use TLS. */
export function hasTls({ securityProtocol, tls }: StrimziKafkaProps): boolean {
  return (securityProtocol ?? (tls ? 'SSL' : 'PLAINTEXT')) !== 'PLAINTEXT';
}

/** Facts about the listener for clients. */
interface Listener {
  readonly brokers: number;
  readonly peers: readonly k8s.NetworkPolicyPeer[];
  /** Secret with the certificate that it presents, instead of that of the operator. */
  readonly certificate: string | undefined;
  readonly retention: RetentionSpec;
}

function keyPair(secretName: string): KafkaSpecKafkaListenersConfigurationBrokerCertChainAndKey {
  return { secretName, certificate: TLS_FIELDS.certificate, key: TLS_FIELDS.key };
}

/** Spec of the `Kafka`: one listener, open only to the given peers. */
export function kafkaSpec(props: StrimziKafkaProps, { brokers, peers, certificate, retention }: Listener): KafkaSpec {
  const { version, metadataVersion, clients = [], jmxExporterRules } = props;
  const isSecure = hasTls(props);
  const allowed = [...peers, ...clients.flatMap(networkPolicyPeers)];
  return {
    kafka: {
      ...present({ version, metadataVersion }),
      listeners: [
        {
          name: isSecure ? 'tls' : 'plain',
          port: isSecure ? SECURE_PORT : PLAIN_PORT,
          type: KafkaSpecKafkaListenersType.INTERNAL,
          tls: isSecure,
          ...(hasUser(props) ? { authentication: { type: KafkaSpecKafkaListenersAuthenticationType.SCRAM_HYPHEN_SHA_HYPHEN_512 } } : {}),
          ...present({
            configuration: certificate === undefined || !isSecure ? undefined : { brokerCertChainAndKey: keyPair(certificate) },
          }),
          ...(allowed.length > 0 ? { networkPolicyPeers: allowed } : {}),
        },
      ],
      config: brokerSettings(brokers, retention),
      ...present({ metricsConfig: jmxExporterRules && metricsConfig(jmxExporterRules) }),
    },
    ...(hasUser(props) ? { entityOperator: { userOperator: {} } } : {}),
  };
}

function metricsConfig({ configMap, field = 'kafka-metrics-config.yml' }: JmxExporterRules): KafkaSpecKafkaMetricsConfig {
  const configMapKeyRef = { name: configMap.name, key: field };
  return { type: KafkaSpecKafkaMetricsConfigType.JMX_PROMETHEUS_EXPORTER, valueFrom: { configMapKeyRef } };
}

/** Spec of the `KafkaNodePool`. */
export function nodePoolSpec(props: StrimziKafkaProps, nodes: Nodes): KafkaNodePoolSpec {
  const { size, storageClassName, retention } = nodes.storage;
  const { requests, limits } = nodes.resources;
  const heap = `${heapMebibytes(quantityBytes(limits.memory))}m`;
  return {
    replicas: nodes.brokers,
    roles: [KafkaNodePoolSpecRoles.CONTROLLER, KafkaNodePoolSpecRoles.BROKER],
    storage: {
      type: KafkaNodePoolSpecStorageType.JBOD,
      volumes: [
        {
          id: 0,
          type: KafkaNodePoolSpecStorageVolumesType.PERSISTENT_HYPHEN_CLAIM,
          size,
          ...present({ class: storageClassName }),
          deleteClaim: retention === 'Delete',
          kraftMetadata: KafkaNodePoolSpecStorageVolumesKraftMetadata.SHARED,
        },
      ],
    },
    resources: { requests: quantities(requests), limits: quantities(limits) },
    jvmOptions: { xms: heap, xmx: heap },
    template: { pod: podTemplate(props, nodes), kafkaContainer: { securityContext: RESTRICTED } },
  };
}

/** Placement of the pods. Source: PodTemplate in Strimzi's API reference, which has neither node selector nor runtime class. */
function podTemplate(props: StrimziKafkaProps, { brokers, kafka, pool, platform }: Nodes): object {
  const { spread = 'preferred', topologyKeys } = props;
  const labels = { 'strimzi.io/cluster': kafka, 'strimzi.io/pool-name': pool };
  const constraints = topologySpread(brokers > 1 ? spread : 'none', labels, 'StatefulSet', topologyKeys);
  const pullSecrets = platform.pullSecrets(props.imagePullSecrets?.map(({ name }) => name));
  const { affinity } = onPlatform({ containers: [], ...placementOf(props) }, platform);
  return {
    ...(pullSecrets.length > 0 ? { imagePullSecrets: pullSecrets.map((name) => ({ name })) } : {}),
    ...placementOf(props),
    ...present({ affinity }),
    // The pod sets of the operator have no label with the revision.
    ...(constraints.length > 0 ? { topologySpreadConstraints: constraints.map(({ matchLabelKeys: _, ...rest }) => rest) } : {}),
  };
}

function quantities({ cpu, memory, ephemeralStorage }: ResourceAmounts): Record<string, string> {
  return { cpu, memory, 'ephemeral-storage': ephemeralStorage };
}
