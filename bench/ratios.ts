import { writeFileSync } from 'node:fs';
import { HelmRelease } from './helm';
import { medians, type Workbench } from './workbench';

/** What this library takes for something, and what the other way takes for the same, in milliseconds. */
export interface Pair {
  readonly other: number;
  readonly ours: number;
}

/** How much time there is. */
export interface Effort {
  /** Of how many runs the median is taken. */
  readonly runs: number;
  /** Whether what the other way needs may be built. */
  readonly mayBuild: boolean;
}

/** One ratio that must not step back. */
export interface Ratio {
  readonly name: string;
  /** What it is compared with. */
  readonly against: string;
  /** The most that it should be. */
  readonly aim: number;
  /** Left out where somebody waits for the result. */
  readonly isLong?: boolean;
  /** Nothing where the machine lacks what the other way needs. */
  readonly measure: (bench: Workbench, effort: Effort) => Pair | undefined;
}

const PLUS = ['cdk8s', 'cdk8s-plus-27'];

/** Everything that the benchmark compares. */
export const RATIOS: readonly Ratio[] = [
  {
    name: 'import',
    against: 'cdk8s and cdk8s-plus-27 alone',
    aim: 1.3,
    measure: (bench, { runs }) => {
      const load = (...packages: readonly string[]) => bench.measure('import', ...packages).milliseconds;
      const [other, ours] = medians(
        3 * runs,
        () => load(...PLUS),
        () => load(...PLUS, '@org/milvus-k8s'),
      );
      return { other, ours };
    },
  },
  synthesis({ name: 'one cluster', clusters: 1, charts: 1, aim: 1.2 }),
  synthesis({ name: '100 clusters in one chart', clusters: 100, charts: 1, aim: 1.3 }),
  { ...synthesis({ name: '1,000 clusters in one chart', clusters: 1000, charts: 1, aim: 1.3 }), isLong: true },
  synthesis({ name: '100 clusters in 100 charts', clusters: 100, charts: 100, aim: 1.3 }),
  {
    name: '100 clusters, whole process',
    against: '100 runs of helm template',
    aim: 1 / 6,
    measure: (bench, { runs, mayBuild }) => {
      const helm = HelmRelease.like(bench, mayBuild);
      if (!helm) return undefined;
      const [original] = bench.folders('original');
      const [other, ours] = medians(
        runs,
        () => helm.template(20) * 5,
        () => bench.wholeProcess('ours', '100', '1', original),
      );
      return { other, ours };
    },
  },
  {
    name: 'tsc --noEmit of a small app',
    against: 'an app with cdk8s-plus-27 alone',
    aim: 1.2,
    measure: (bench, { runs }) => {
      writeFileSync(bench.path('plain-app.ts'), PLAIN_APP);
      writeFileSync(bench.path('milvus-app.ts'), MILVUS_APP);
      const [other, ours] = medians(
        runs,
        () => bench.typeCheck('plain-app.ts'),
        () => bench.typeCheck('milvus-app.ts'),
      );
      return { other, ours };
    },
  },
];

/** Declaring and synthesizing clusters, against bare cdk8s that emits the same objects: the bytes of both are compared first. */
function synthesis({ name, clusters, charts, aim }: { name: string; clusters: number; charts: number; aim: number }): Ratio {
  const measure = (bench: Workbench, { runs }: Effort): Pair => {
    const [original, copy] = bench.folders('original', 'copy');
    const manifests = bench.path('manifests.json');
    const [clusterCount, chartCount] = [String(clusters), String(charts)];
    bench.measure('ours', clusterCount, chartCount, original, manifests);
    bench.measure('bare', manifests, copy);
    if (bench.digest(original) !== bench.digest(copy)) throw new Error('The two do not emit the same objects.');
    const [other, ours] = medians(
      clusters === 1 ? 3 * runs : Math.min(runs, 3),
      () => bench.measure('bare', manifests, copy).milliseconds,
      () => bench.measure('ours', clusterCount, chartCount, original).milliseconds,
    );
    return { other, ours };
  };
  return { name, against: 'bare cdk8s', aim, measure };
}

const PLAIN_APP = `import { App, Chart } from 'cdk8s';
import { Cpu, Deployment } from 'cdk8s-plus-27';

const app = new App();
const chart = new Chart(app, 'search');
new Deployment(chart, 'milvus', { replicas: 2, containers: [{ image: 'milvus', resources: { cpu: { request: Cpu.units(1) } } }] });
app.synth();
`;

const MILVUS_APP = `import { App, Chart, Duration } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { MilvusCluster, InClusterDependencies } from '@org/milvus-k8s';

const app = new App();
const chart = new Chart(app, 'search');
const dependencies = new InClusterDependencies(chart, 'dependencies');
new MilvusCluster(chart, 'milvus', {
  dependencies,
  config: { 'common.gracefulTime': Duration.seconds(5), log: { level: 'warn' } },
  queryNode: { replicas: 2, cpu: Cpu.units(4), config: { queryNode: { mmap: { vectorIndex: true } } } },
});
app.synth();
`;
