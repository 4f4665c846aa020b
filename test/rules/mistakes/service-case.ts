import { Chart } from 'cdk8s';
import {
  InClusterMinio,
  InClusterPulsar,
  StrimziKafka,
  type IMessageQueue,
  type InClusterMinioProps,
  type StrimziKafkaProps,
} from '@org/milvus-k8s';
import { cluster, externalDependencies, secret } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

/** A MinIO with Secrets of its own for root and for Milvus. */
export const minio = (chart: Chart, props: InClusterMinioProps) =>
  new InClusterMinio(chart, 'store', { credentials: { secret: secret(chart, 'root') }, ...props });

/** A cluster on a Pulsar. */
export const onPulsar = (chart: Chart, messageQueue: IMessageQueue) =>
  cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue }) });

/** A cluster on a Kafka of Strimzi in a namespace. */
export const onStrimziKafka = (props: StrimziKafkaProps, namespace = 'search') => {
  return (chart: Chart) => {
    const home = new Chart(chart.node.root, 'kafka', { namespace });
    cluster(chart, { dependencies: externalDependencies(chart, 'bundle', { messageQueue: new StrimziKafka(home, 'queue', props) }) });
  };
};

/** A mistake in the number of members of one part of a Pulsar. */
export function inPulsar(
  mistake: string,
  rule: string,
  part: 'zooKeeper' | 'bookKeeper' | 'broker',
  [wrong, right]: readonly [number, number],
  says: readonly string[],
): MistakeCase {
  const build = (members: number) => (chart: Chart) => {
    const queue = new InClusterPulsar(chart, 'queue', { [part]: { members } });
    if (rule === 'MK-SVC-011') onPulsar(chart, queue);
  };
  return { mistake, wrong: build(wrong), right: build(right), rule, path: `test/queue/${part}`, prop: 'members', says };
}
