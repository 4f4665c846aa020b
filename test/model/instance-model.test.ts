import { LocalStorage, QueryNodeGroup, type MilvusCluster, type QueryNodeGroupProps } from '@org/milvus-k8s';
import { AppModel } from '@org/milvus-k8s/model';
import { Size, Testing, type Chart } from 'cdk8s';
import { join } from 'node:path';
import { EXAMPLE_NAMES, exampleChart } from '../support/examples';
import { aimAutoscaler } from '../support/foreign-autoscaler';
import { expectGolden } from '../support/golden';
import { cluster } from '../support/instances';
import { newChart, output, synth } from '../support/synthesis';

const HOT = 'milvus-querynode-hot';

/** Query nodes that keep data on disks of their own: alone, they have nobody to hand their segments to. */
const ONE_WITH_A_DISK = { replicas: 1, storage: LocalStorage.persistent({ size: Size.gibibytes(5) }) };

function group(chart: Chart, milvus: MilvusCluster, props: Partial<QueryNodeGroupProps> = {}): QueryNodeGroup {
  return new QueryNodeGroup(chart, 'hot', { cluster: milvus, ...props });
}

describe('the model of an example', () => {
  test.each(EXAMPLE_NAMES)('%s is the one that was reviewed', (name) => {
    const model = AppModel.of(exampleChart(name)).sealToJson();
    expectGolden(join(__dirname, '..', 'golden', `model-${name}.golden.json`), model);
  });

  test.each(EXAMPLE_NAMES)('%s is plain data: what it prints is all there is', (name) => {
    const model = AppModel.of(exampleChart(name));
    expect(JSON.parse(model.sealToJson())).toEqual(model.seal());
  });

  test.each(EXAMPLE_NAMES)('%s is the same before and after a synth', (name) => {
    const synthesized = exampleChart(name);
    const first = Testing.synth(synthesized);
    expect(Testing.synth(synthesized)).toEqual(first);
    expect(AppModel.of(synthesized).sealToJson()).toBe(AppModel.of(exampleChart(name)).sealToJson());
  });
});

describe('after the first synth', () => {
  function synthesized() {
    const chart = newChart();
    const milvus = cluster(chart);
    Testing.synth(chart);
    return { chart, milvus };
  }

  test('adding a query node group throws', () => {
    const { chart, milvus } = synthesized();
    expect(() => group(chart, milvus)).toThrow(
      /after the synth at test\/model\/instance-model\.test\.ts:\d+:\d+ had ended the declaration/,
    );
  });

  test('adding a cluster throws', () => {
    const { chart } = synthesized();
    expect(() => cluster(chart, {}, 'second')).toThrow(
      /after the synth at test\/model\/instance-model\.test\.ts:\d+:\d+ had ended the declaration/,
    );
  });

  test('aiming an autoscaler at a role throws', () => {
    const { milvus } = synthesized();
    expect(() => aimAutoscaler(milvus.queryNode)).toThrow(
      /after the synth at test\/model\/instance-model\.test\.ts:\d+:\d+ had ended the declaration/,
    );
  });

  test('writing configuration throws', () => {
    const { milvus } = synthesized();
    expect(() => milvus.config.setDefault('log.level', 'warn', { path: 'test', prop: 'level' })).toThrow(
      /after the synth at test\/model\/instance-model\.test\.ts:\d+:\d+ had ended the declaration/,
    );
  });
});

describe('what is declared later changes what was declared before', () => {
  test('a cdk8s-plus autoscaler aimed at a group takes the replicas out of its workload, and a budget appears', () => {
    const build = (aim: boolean) =>
      output((chart) => {
        const hot = group(chart, cluster(chart), { storage: ONE_WITH_A_DISK.storage });
        if (aim) aimAutoscaler(hot);
      });
    expect(build(false).workload(HOT).spec.replicas).toBe(2);
    const aimed = build(true);
    expect(aimed.workload(HOT).spec).not.toHaveProperty('replicas');
    expect(aimed.get('PodDisruptionBudget', HOT).spec.maxUnavailable).toBe(1);
    const [autoscaler] = aimed.all('HorizontalPodAutoscaler');
    expect(autoscaler?.spec.scaleTargetRef).toMatchObject({ kind: 'StatefulSet', name: HOT });
  });

  test('a group of one resource group gives its peers a longer drain', () => {
    const chart = newChart();
    const milvus = cluster(chart, { queryNode: ONE_WITH_A_DISK });
    group(chart, milvus);
    const alone = output((other) => cluster(other, { queryNode: ONE_WITH_A_DISK }));
    const graceOf = (o: typeof alone) => o.workload('milvus-querynode').spec.template.spec.terminationGracePeriodSeconds ?? 0;
    const stopOf = (o: typeof alone) => Number(o.config('milvus-querynode')['queryNode.gracefulStopTimeout']);
    const joined = synth(chart);
    expect(stopOf(alone)).toBeLessThan(60);
    expect(graceOf(alone)).toBeLessThan(120);
    expect(stopOf(joined)).toBeGreaterThanOrEqual(1800);
    expect(graceOf(joined)).toBeGreaterThan(stopOf(joined));
  });

  test('a group of another resource group does not, because it cannot take the segments over', () => {
    const alone = output((chart) => cluster(chart, { queryNode: ONE_WITH_A_DISK }));
    const beside = output((chart) => group(chart, cluster(chart, { queryNode: ONE_WITH_A_DISK }), { resourceGroup: 'hot' }));
    expect(beside.workload('milvus-querynode')).toEqual(alone.workload('milvus-querynode'));
  });

  test('a group neither renames nor restarts what the cluster has', () => {
    const alone = output((chart) => cluster(chart));
    const grown = output((chart) => group(chart, cluster(chart), { resourceGroup: 'hot', autoscaling: { maxReplicas: 5 } }));
    for (const workload of alone.workloads) expect(grown.workload(workload.metadata.name)).toEqual(workload);
  });

  test('a default that a later construct writes reaches every role, and rolls it where it has to restart for it', () => {
    const build = (value: number | undefined) =>
      output((chart) => {
        const milvus = cluster(chart);
        if (value !== undefined) milvus.config.setDefault('etcd.requestTimeout', value, { path: 'test/later', prop: 'timeout' });
      });
    const [before, after] = [build(undefined), build(7000)];
    expect(after.config('milvus-proxy')['etcd.requestTimeout']).toBe(7000);
    expect(after.digest('milvus-proxy')).not.toBe(before.digest('milvus-proxy'));
  });
});
