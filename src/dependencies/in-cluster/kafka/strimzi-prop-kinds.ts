import { aConfigMap, aNumber, aSecret, aSwitch, aText, listOf, peers, propsOf, type PropsType } from '../../../props';
import { PLACEMENT_KINDS, RESOURCE_KINDS, SPREAD_KINDS, diskKind } from '../../../workload';
import type { JmxExporterRules, StrimziKafkaProps } from './strimzi-kafka-props';

const { tolerations, affinity, priorityClassName, schedulerName } = PLACEMENT_KINDS;

/** The props of a Kafka of Strimzi. */
export const STRIMZI_TYPE: PropsType<StrimziKafkaProps> = {
  kinds: {
    ...RESOURCE_KINDS,
    ...SPREAD_KINDS,
    tolerations,
    affinity,
    priorityClassName,
    schedulerName,
    name: aText,
    brokers: aNumber,
    version: aText,
    metadataVersion: aText,
    isSecured: aSwitch,
    secretsVersion: aText,
    userSecret: aSecret,
    authoritySecret: aSecret,
    jmxExporterRules: propsOf<JmxExporterRules>(
      { configMap: aConfigMap, field: aText },
      { configMap: "Write configMap: ConfigMap.fromConfigMapName(this, 'rules', 'kafka-metrics')." },
    ),
    storage: diskKind,
    imagePullSecrets: listOf(aSecret),
    clients: peers,
  },
  instead: {},
};
