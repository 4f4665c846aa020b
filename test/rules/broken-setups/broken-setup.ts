import type { Chart } from 'cdk8s';

/** A set-up that broke for somebody, with the facts of a public thread. */
export interface BrokenSetup {
  /** Address of the thread. */
  readonly thread: string;
  /** What was set up, and what became of it. */
  readonly facts: string;
  /** The same set-up, written with this library. */
  readonly build: (chart: Chart) => void;
  /** The rule that tells of it. */
  readonly rule: string;
}

const github = (repository: string) => (number: number, facts: string, rule: string, build: BrokenSetup['build']) => ({
  thread: `https://github.com/${repository}/issues/${number}`,
  facts,
  rule,
  build,
});

export const milvus = github('milvus-io/milvus');
export const chartOfMilvus = github('milvus-io/milvus-helm');
export const chartOfZilliz = github('zilliztech/milvus-helm');
export const operator = github('zilliztech/milvus-operator');
export const bitnami = github('bitnami/charts');
export const etcd = github('etcd-io/etcd');
