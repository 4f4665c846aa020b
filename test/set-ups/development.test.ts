import { InCluster, InClusterDependencies, MilvusStandalone, type IMessageQueue, type InCluster as Created } from '@org/milvus-k8s';
import type { Chart } from 'cdk8s';
import { quantityBytes, quantityCpus } from '@org/milvus-k8s/model';
import { cluster, secret } from '../support/instances';
import { findingsOf, newChart, output, type Output } from '../support/synthesis';

const GIBIBYTE = 1024 ** 3;

/** What all pods of an output request together, and the disks that they claim. */
function requested({ workloads }: Output): { readonly cpus: number; readonly memory: number; readonly disk: number } {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
  const ofPods = (read: (workload: Output['workloads'][number]) => number) =>
    sum(workloads.map((each) => read(each) * (each.spec.replicas ?? 1)));
  const requests = (name: 'cpu' | 'memory', parse: (text: string) => number) =>
    ofPods(({ spec }) => sum(spec.template.spec.containers.map(({ resources }) => parse(String(resources?.requests?.[name] ?? '0')))));
  const claims = ({ spec }: Output['workloads'][number]) =>
    (spec as unknown as { volumeClaimTemplates?: { spec: { resources: { requests: { storage: string } } } }[] }).volumeClaimTemplates ?? [];
  return {
    cpus: requests('cpu', quantityCpus),
    memory: requests('memory', quantityBytes) / GIBIBYTE,
    disk: ofPods((workload) => sum(claims(workload).map((claim) => quantityBytes(claim.spec.resources.requests.storage)))) / GIBIBYTE,
  };
}

const build = (messageQueue?: () => Created<IMessageQueue>) => (chart: Chart) => {
  const objectStorage = InCluster.minio({ credentials: { secret: secret(chart, 'minio') } });
  const dependencies = new InClusterDependencies(chart, 'deps', {
    profile: 'development',
    objectStorage,
    ...(messageQueue ? { messageQueue: messageQueue() } : {}),
  });
  cluster(chart, { profile: 'development', dependencies });
};

test('a test cluster and its services fit on a small machine', () => {
  const { cpus, memory, disk } = requested(output(build()));
  expect([cpus <= 8.5, memory <= 36, disk <= 40]).toEqual([true, true, true]);
});

test.each([
  ['the queue of Milvus', undefined],
  ['Kafka', () => InCluster.kafka()],
  ['a standalone Pulsar', () => InCluster.pulsarStandalone()],
  ['Pulsar', () => InCluster.pulsar()],
  ['Kafka of Strimzi', () => InCluster.strimziKafka()],
] as const)('nothing that the profile chose for %s is warned about', (_name, messageQueue) => {
  const chart = newChart();
  build(messageQueue)(chart);
  expect(findingsOf(chart)).toEqual([]);
});

test('a test standalone asks for half of what another does', () => {
  const standard = requested(output((chart) => new MilvusStandalone(chart, 'milvus')));
  const small = requested(output((chart) => new MilvusStandalone(chart, 'milvus', { profile: 'development' })));
  expect(small).toEqual({ cpus: standard.cpus / 2, memory: standard.memory / 2, disk: 20 });
  const chart = newChart();
  new MilvusStandalone(chart, 'milvus', { profile: 'development' });
  expect(findingsOf(chart)).toEqual([]);
});
