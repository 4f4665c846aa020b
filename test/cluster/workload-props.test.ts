import type { Chart } from 'cdk8s';
import { quantityBytes } from '@org/milvus-k8s/model';
import { Workload, type CollectionProps, type ScalarFieldProps, type VectorFieldProps, type WorkloadProps } from '@org/milvus-k8s/sizing';
import { testEachProp, type PropCase } from '../support/each-prop';
import { cluster } from '../support/instances';
import { newChart, synth, type Output } from '../support/synthesis';

const GIB = 1024 ** 3;

/** Builds a cluster for props that are a part of a workload. */
const build =
  <Props extends object>(workload: (props: Props) => WorkloadProps) =>
  (chart: Chart, props: Props): void =>
    void cluster(chart, { workload: Workload.of(workload(props)) });

interface Deployment {
  readonly spec: {
    readonly replicas: number;
    readonly template: {
      readonly spec: {
        readonly containers: readonly { readonly resources: { readonly limits: Readonly<Record<string, string>> } }[];
      };
    };
  };
}

/** GiB of memory and of local storage, or CPUs, of all pods of a role. */
function total(output: Output, amount: 'memory' | 'ephemeral-storage', role = 'querynode'): number {
  const { spec } = output.find('Deployment', `milvus-${role}`) as unknown as Deployment;
  return (spec.replicas * quantityBytes(spec.template.spec.containers[0]?.resources.limits[amount] ?? '0')) / GIB;
}

/** Cases of a part of a workload, which compare its pods with those without the prop. */
function casesOf<Props extends object>(workload: (props: Props) => WorkloadProps, required: Partial<Props>) {
  const plain = (beside: object): Output => {
    const chart = newChart();
    build(workload)(chart, { ...required, ...beside } as Props);
    return synth(chart);
  };
  const compare =
    (sign: 1 | -1, amount: 'memory' | 'ephemeral-storage', role?: string) =>
    <K extends keyof Props>(value: Required<Props>[K], beside: Partial<Omit<Props, K>> = {}): PropCase<Props, K> => {
      let before: number | undefined;
      return {
        value: () => value,
        beside,
        shows: (output) => {
          before ??= total(plain(beside), amount, role);
          expect((total(output, amount, role) - before) * sign).toBeGreaterThan(0);
        },
      };
    };
  return {
    moreMemory: compare(1, 'memory'),
    lessMemory: compare(-1, 'memory'),
    moreDisk: compare(1, 'ephemeral-storage'),
    moreBuilders: compare(1, 'memory', 'datanode'),
  };
}

const HNSW: VectorFieldProps = { dimension: 768, index: 'HNSW' };

const ofVector = (vector: VectorFieldProps): WorkloadProps => ({ collections: [{ rows: 2_000_000, count: 50, vectors: [vector] }] });
const vector = casesOf<VectorFieldProps>(ofVector, { dimension: 768, nonZeros: 10 });
testEachProp<VectorFieldProps>(
  'VectorFieldProps',
  build(ofVector),
  {
    dimension: vector.moreMemory(1536, { index: 'FLAT' }),
    nonZeros: vector.moreMemory(1000, { element: 'sparse' }),
    element: vector.lessMemory('float16', { index: 'FLAT' }),
    index: vector.moreMemory('HNSW'),
    m: vector.moreMemory(500, { index: 'HNSW' }),
    nlist: vector.moreMemory(65_536, { index: 'IVF_RABITQ' }),
    subVectors: vector.moreMemory(768, { index: 'IVF_PQ' }),
    bits: vector.moreMemory(16, { index: 'IVF_PQ' }),
    residuals: vector.moreMemory(8, { index: 'HNSW_PRQ' }),
    quantizer: vector.lessMemory('SQ4U', { index: 'HNSW_SQ' }),
    refinement: vector.moreMemory('FP32', { index: 'HNSW_SQ' }),
    withRawData: vector.lessMemory(false, { index: 'SCANN' }),
    mmap: vector.lessMemory(true, { index: 'HNSW' }),
  },
  () => ({ dimension: 768, nonZeros: 10 }),
);

const ofScalar = (scalar: ScalarFieldProps): WorkloadProps => ({
  collections: [{ rows: 100_000_000, vectors: [{ dimension: 8, index: 'FLAT' }], scalars: [scalar] }],
});
const scalar = casesOf<ScalarFieldProps>(ofScalar, { bytes: 1000 });
testEachProp<ScalarFieldProps>(
  'ScalarFieldProps',
  build(ofScalar),
  {
    bytes: scalar.moreMemory(2000),
    index: scalar.moreDisk('INVERTED'),
    mmap: scalar.lessMemory(true),
  },
  () => ({ bytes: 1000 }),
);

const ofCollection = (props: CollectionProps): WorkloadProps => ({ collections: [props] });
const collection = casesOf<CollectionProps>(ofCollection, { rows: 10_000_000, vectors: [HNSW] });
// `name` is for notes only.
testEachProp<Omit<CollectionProps, 'name'>>(
  'CollectionProps',
  build(ofCollection),
  {
    rows: collection.moreMemory(50_000_000),
    vectors: collection.moreMemory([HNSW, HNSW]),
    scalars: collection.moreMemory([{ bytes: 5000 }]),
    count: collection.moreMemory(3),
    replicas: collection.moreMemory(2),
    rowsPerMonth: collection.moreMemory(10_000_000),
    insertsPerSecond: collection.moreBuilders(2000),
    queriesPerSecond: collection.moreMemory(10_000),
    recall: collection.moreMemory('97%', { queriesPerSecond: 10_000 }),
    latency: collection.lessMemory('relaxed', { queriesPerSecond: 10_000 }),
  },
  () => ({ rows: 10_000_000, vectors: [HNSW] }),
);

const growing: CollectionProps = { rows: 10_000_000, rowsPerMonth: 5_000_000, vectors: [HNSW] };
const whole = casesOf<WorkloadProps>((props) => props, { collections: [growing] });
testEachProp<WorkloadProps>(
  'WorkloadProps',
  build((props: WorkloadProps) => props),
  {
    collections: whole.moreMemory([growing, growing]),
    months: whole.lessMemory(0),
  },
  () => ({ collections: [growing] }),
);
