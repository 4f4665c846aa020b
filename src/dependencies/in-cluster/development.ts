import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { InClusterEtcdProps } from './etcd/in-cluster-etcd-props';
import type { InClusterKafkaProps } from './kafka/in-cluster-kafka';
import type { StrimziKafkaProps } from './kafka/strimzi-kafka-props';
import type { InClusterMinioProps } from './minio/in-cluster-minio-props';
import type { InClusterPulsarProps } from './pulsar/in-cluster-pulsar-props';
import type { InClusterPulsarStandaloneProps } from './pulsar/in-cluster-pulsar-standalone';

const small = (milliCpus: number, memory: number, disk: number) => ({
  cpu: Cpu.millis(milliCpus),
  memory: Size.gibibytes(memory),
  storage: { size: Size.gibibytes(disk) },
});

/**
 * Props of the services in the profile `development`: one small member of each, for data that may go. A bookie needs room for messages of
 * 90 MB outside of its heap, so it is not as small as the others.
 */
export const DEVELOPMENT = {
  etcd: { members: 1, ...small(250, 1, 10) } satisfies InClusterEtcdProps,
  minio: { nodes: 1, ...small(250, 1, 20) } satisfies InClusterMinioProps,
  kafka: { brokers: 1, ...small(500, 2, 20) } satisfies InClusterKafkaProps,
  strimziKafka: { brokers: 1, ...small(500, 2, 20) } satisfies StrimziKafkaProps,
  pulsarStandalone: small(1000, 4, 20) satisfies InClusterPulsarStandaloneProps,
  pulsar: {
    zooKeeper: { members: 1, ...small(250, 1, 5) },
    bookKeeper: { members: 1, ...small(500, 4, 20), journal: { size: Size.gibibytes(10) } },
    broker: { members: 1, cpu: Cpu.millis(500), memory: Size.gibibytes(2) },
  } satisfies InClusterPulsarProps,
};
