/** Declares and synthesizes clusters with this library: `node ours.js <clusters> <charts> <output folder> [<file for the objects>]`. */
import { writeFileSync } from 'node:fs';
import { Etcd, ExternalDependencies, MessageQueue, MilvusCluster, ObjectStorage, QueryNodeGroup, WorkloadIdentity } from '@org/milvus-k8s';
import { App, Chart, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';

const [clusters = '1', charts = '1', outdir = 'dist', dump] = process.argv.slice(2);

function declare(chart: Chart, id: string): void {
  const dependencies = new ExternalDependencies(chart, `${id}-dependencies`, {
    etcd: Etcd.endpoints(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
    objectStorage: ObjectStorage.s3({
      bucket: 'search-vectors',
      region: 'eu-west-1',
      identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus'),
    }),
    messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
  });
  const cluster = new MilvusCluster(chart, id, {
    dependencies,
    proxy: { replicas: 3 },
    queryNode: { replicas: 5, cpu: Cpu.units(4), memory: Size.gibibytes(16) },
  });
  new QueryNodeGroup(chart, `${id}-hot`, { cluster, name: 'hot', resourceGroup: 'hot', autoscaling: { maxReplicas: 20 } });
}

/** Processor time so far: unlike the clock, it does not count what else the machine does. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const start = processorMilliseconds();
const app = new App({ outdir });
for (let chartIndex = 0; chartIndex < Number(charts); chartIndex++) {
  const chart = new Chart(app, `team-${chartIndex}`, { namespace: `team-${chartIndex}` });
  for (let index = 0; index < Number(clusters) / Number(charts); index++) declare(chart, `milvus-${index}`);
}
const declared = processorMilliseconds();
app.synth();
const end = processorMilliseconds();
console.log(JSON.stringify({ milliseconds: end - start, declaring: declared - start, megabytes: process.resourceUsage().maxRSS / 1024 }));
if (dump !== undefined)
  writeFileSync(dump, JSON.stringify(app.charts.map((chart) => ({ id: chart.node.id, objects: chart.toJson() as unknown }))));
