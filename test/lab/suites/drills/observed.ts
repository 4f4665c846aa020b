import assert from 'node:assert/strict';

import { LimitedVolumes, limitedStorageClass } from '../../infrastructure/limited-volumes';
import { say } from '../../infrastructure/progress';
import type { ClusterNode, Resource } from '../../kubernetes/objects';
import { pause, until } from '../../kubernetes/waiting';
import { activeCoordinator, queryNodePod } from '../../milvus/sessions';
import type { Collection } from '../../milvus/collection';
import type { ServedCluster } from '../../milvus/served-cluster';
import { podsPath, serveClusterView } from '../../prometheus/cluster-view';
import { dashboardQueries } from '../../prometheus/dashboard-queries';
import { Prometheus } from '../../prometheus/prometheus';
import { withLimitedTimes, type PrometheusRule, type RuleGroup } from '../../prometheus/rule-groups';
import { scrapeJobs, type PodMonitor } from '../../prometheus/scrape-job';
import { record } from '../../runner/record';
import type { Suite } from '../../runner/suite';
import type { TestBed } from '../../runner/test-bed';
import { backupFailing, diskNearlyFull } from './alert-drills';
import { AlertWatch } from './alert-watch';
import { letMachineIn } from './let-machine-in';
import { reasonOf, type QueryReason } from './queries-without-data';
import { recordOther } from './recording';
import { serve } from './served';
import { Writer } from './writer';

/** Alerts with more time get this much; their expressions stay. */
const mostSeconds = 120;
/** Every target is scraped once in this time. */
const scrapeSeconds = 35;
const storageClassName = 'limited';
const monitoringKinds = 'podmonitors,prometheusrules,configmaps';

interface Observed {
  readonly prometheus: Prometheus;
  /** The monitors, rules and dashboards of the cluster. */
  readonly objects: readonly Resource[];
  /** The rules that are evaluated. */
  readonly groups: readonly RuleGroup[];
}

/** A Prometheus that scrapes by the monitors of the cluster and evaluates its rules. */
async function observe(bed: TestBed, { kubectl }: ServedCluster): Promise<Observed> {
  const objects = await kubectl.list(monitoringKinds);
  const monitors = objects.filter(({ kind }) => kind === 'PodMonitor') as PodMonitor[];
  const rules = objects.filter(({ kind }) => kind === 'PrometheusRule') as PrometheusRule[];
  const view = await serveClusterView(kubectl);
  bed.cleanUp(view.end);
  const jobs = [
    ...monitors.flatMap((monitor) => scrapeJobs(monitor, (namespace) => `http://${view.address}${podsPath(namespace)}`)),
    { job_name: 'kube-state-metrics', honor_labels: true, scrape_interval: '15s', static_configs: [{ targets: [view.address] }] },
  ];
  const groups = withLimitedTimes(
    rules.flatMap(({ spec }) => spec.groups),
    mostSeconds,
  );
  return { prometheus: await Prometheus.start(bed, jobs, groups), objects, groups };
}

/** Searches, writes, builds an index and loads, so that the panels have something to show. */
async function useEverything(cluster: ServedCluster, writer: Writer): Promise<void> {
  const searches = await cluster.probe(1);
  try {
    await writer.underLoad(60);
    const written = await cluster.collection('written');
    await writer.upsert();
    await written.index();
    // A series that begins with an observation does not grow by it, so the query node with the fewest rows has to load twice.
    for (let time = 0; time < 2; time++) await reload(written);
  } finally {
    await searches.stop();
  }
}

/** Loads a collection anew, and waits until that was scraped. */
async function reload(collection: Collection): Promise<void> {
  await collection.release();
  await collection.load();
  await pause(scrapeSeconds);
}

/** The metrics of a query that Prometheus has never seen. */
function missingOf(query: string, metrics: readonly string[]): string {
  const names = [...new Set(query.match(/\w+(?=\{)/g) ?? [])];
  const missing = names.filter((name) => !metrics.includes(name));
  return missing.length > 0 ? `no metric: ${missing.join(', ')}` : 'the metrics exist';
}

/** Lets no pod come to a node while something is done. */
async function withoutRoom(bed: TestBed, work: () => Promise<void>): Promise<void> {
  const nodes = (await bed.kubectl.list<ClusterNode>('nodes')).map(({ metadata }) => metadata.name);
  await bed.kubectl.run(['cordon', ...nodes]);
  try {
    await work();
  } finally {
    await bed.kubectl.run(['uncordon', ...nodes]);
  }
}

/** Disks of the services that are as small as they say. */
async function limitedDisks(bed: TestBed): Promise<LimitedVolumes> {
  await bed.realNodes(3);
  const volumes = new LimitedVolumes(bed.kubectl, (node) => bed.lab.node(node).file('limited-disks'));
  bed.cleanUp(() => volumes.stop());
  await bed.kubectl.apply([limitedStorageClass(storageClassName)]);
  bed.cleanUp(() => bed.kubectl.run(['delete', 'storageclass', storageClassName]));
  return volumes;
}

export const observed: Suite = {
  name: 'observed',
  core: false,
  needsLab: true,
  proves: 'a Prometheus scrapes by the monitors, the dashboards show data, and a failure raises its alert and no other of its severity',
  run: async (bed) => {
    await bed.customResources([{ apiVersion: 'monitoring.coreos.com/v1', metadata: { name: 'monitors and rules' } }]);
    const volumes = await limitedDisks(bed);
    const cluster = await serve(bed, 'observed', { monitored: true, disks: { size: 2, storageClassName } }, 1);
    if (!cluster) return;
    const { kubectl } = cluster;
    await letMachineIn(kubectl);
    const { prometheus, objects, groups } = await observe(bed, cluster);
    const writer = new Writer(cluster);

    await bed.test('every pod is scraped by the monitors, and answers', async () => {
      const pods = await kubectl.list('pods', 'app.kubernetes.io/component in (proxy,mixcoord,querynode,datanode,indexnode,etcd,minio)');
      await until('all targets are up', 120, async () => {
        const targets = await prometheus.targets();
        const up = new Set(targets.filter(({ health }) => health === 'up').map(({ labels }) => labels['pod']));
        const missing = pods.map(({ metadata }) => metadata.name).filter((name) => !up.has(name));
        const down = targets
          .filter(({ health }) => health === 'down')
          .map(({ labels, lastError }) => `${labels['pod'] ?? ''}: ${lastError}`);
        return missing.length + down.length === 0 || [...missing, ...down].join('\n');
      });
    });

    await bed.test('each query of the dashboards finds data, or its reason is known', async () => {
      await writer.prepare();
      await useEverything(cluster, writer);
      const metrics = await prometheus.metrics();
      const queries = dashboardQueries(objects, { namespace: 'observed', instance: 'milvus' });
      const unexplained: string[] = [];
      const explained = new Map<QueryReason, string[]>();
      const hasData = async (query: string): Promise<boolean> => (await prometheus.series(query)) > 0;
      for (const { place, query } of queries) {
        if (await hasData(query)) continue;
        const reason = reasonOf(query);
        if (reason !== undefined) {
          explained.set(reason, [...(explained.get(reason) ?? []), place]);
          continue;
        }
        // On a busy machine a scrape may come too late for a rate of two minutes.
        for (let time = 0; time < 2; time++) await reload(await cluster.collection('written'));
        if (!(await hasData(query))) unexplained.push(`${place}\n  ${query}\n  ${missingOf(query, metrics)}`);
      }
      for (const [reason, places] of explained) {
        say(`  ${reason}: ${places.join(', ')}`);
        await record(bed, 'queries', reason, String(places.length));
      }
      assert.deepEqual(unexplained, [], 'queries without data');
      const without = [...explained.values()].flat().length;
      const seen = `${queries.length - without} of ${queries.length} found data; the table below has the others`;
      await recordOther(bed, 'queries of the dashboards asked of Prometheus', seen);
    });

    const watch = new AlertWatch(bed, prometheus, groups);
    await bed.test('nothing fires while all is well', () => watch.quiet('critical', 'warning'));
    await bed.test('a query node that is lost and not replaced', () =>
      watch.raises('query node lost, no room for another', 'MilvusRolloutStuck', async (fires) => {
        const pod = await queryNodePod(kubectl, await (await cluster.collection(1)).queryNode());
        await withoutRoom(bed, async () => {
          await kubectl.run(['delete', 'pod', pod.metadata.name, '--grace-period=0', '--force']);
          await fires();
        });
        await cluster.serving();
      }),
    );
    await bed.test('a coordinator that is killed and not replaced', () =>
      watch.raises('coordinator killed, no room for another', 'MilvusNoActiveCoordinator', async (fires) => {
        const { metadata } = await activeCoordinator(kubectl);
        await withoutRoom(bed, async () => {
          await kubectl.run(['delete', 'pod', metadata.name, '--grace-period=0', '--force']);
          await fires();
        });
        await cluster.serving();
      }),
    );
    await bed.test('disks of MinIO that are nearly full', () => diskNearlyFull(cluster, watch, volumes));
    await bed.test('a backup that does not start', () => backupFailing(cluster, watch));
    await bed.test('etcd that is away', () =>
      watch.raises('etcd away', 'EtcdNoLeader', async (fires) => {
        await kubectl.run(['scale', 'statefulset', 'milvus-etcd', '--replicas=0']);
        try {
          await fires();
        } finally {
          await kubectl.run(['scale', 'statefulset', 'milvus-etcd', '--replicas=3']);
        }
        await cluster.ready();
        await cluster.serving();
      }),
    );
  },
};
