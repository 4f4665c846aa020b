import type { Mistake } from '../../findings';
import { readProps } from '../../props';
import { isWithin, rangeWords, type MilvusVersion } from '../../version';
import { EMPTY_WORKLOAD, INDEX_OF_ANOTHER_ELEMENT, INDEX_OF_ANOTHER_RELEASE, VECTOR_LENGTH } from '../rules';
import { WORKLOAD_TYPE, type CollectionProps, type VectorFieldProps, type WorkloadProps } from './collection-props';
import { VECTOR_ELEMENTS } from './vector-elements';
import { VECTOR_INDEXES } from './vector-indexes';
import { collectionSpecs, scaledSpec, type CollectionSpec } from './workload-spec';

/**
 * Collections that a Milvus holds and serves. The sizes of a cluster follow from it.
 *
 * @example
 * const workload = Workload.of({
 *   collections: [{ rows: 10_000_000, vectors: [{ dimension: 768, index: 'HNSW', m: 16 }], replicas: 2, queriesPerSecond: 500 }],
 * });
 * const milvus = new MilvusCluster(this, 'milvus', { dependencies, workload });
 */
export class Workload {
  /** Describes a workload. A mistake is a finding where the workload is used. */
  public static of(props: WorkloadProps): Workload {
    const read = readProps(props, WORKLOAD_TYPE, { collections: () => [] });
    const collections = read.props.collections;
    const isEmpty = read.mistakes.length === 0 && collections.length === 0;
    const empty = isEmpty ? [{ rule: EMPTY_WORKLOAD, prop: 'collections', problem: 'is empty.', fix: EMPTY_WORKLOAD.fix }] : [];
    const own = collections.flatMap((collection, index) => collectionMistakes(collection, `collections[${index}]`));
    const mistakes = [...read.mistakes, ...empty, ...own];
    return new Workload(mistakes, { ...read.props, collections: collections.map(usablePart) });
  }

  /** The mistakes in this workload. */
  public readonly mistakes: readonly Mistake[];
  /** @internal */
  public readonly collections: readonly CollectionSpec[];
  private readonly given: readonly CollectionProps[];

  private constructor(mistakes: readonly Mistake[], props: WorkloadProps) {
    this.mistakes = mistakes;
    this.given = props.collections;
    this.collections = collectionSpecs(props);
  }

  /** Rows of all collections at the end of the months. */
  public get totalRows(): number {
    return this.collections.reduce((sum, { rows }) => sum + rows, 0);
  }

  /** @internal */
  public scaled(factor: number): readonly CollectionSpec[] {
    return this.collections.map((collection) => scaledSpec(collection, collection.rows * factor));
  }

  /** Mistakes that depend on the release: indexes and types that it does not have. */
  public mistakesIn(version: MilvusVersion): readonly Mistake[] {
    return this.given.flatMap(({ vectors }, at) =>
      vectors.flatMap((vector, index) => releaseMistakes(vector, version, `collections[${at}].vectors[${index}]`)),
    );
  }
}

/** The vectors that have a length. */
function usablePart(collection: CollectionProps): CollectionProps {
  return { ...collection, vectors: collection.vectors.filter((vector) => lengthMistake(vector) === undefined) };
}

function collectionMistakes({ vectors }: CollectionProps, at: string): Mistake[] {
  const none = {
    rule: EMPTY_WORKLOAD,
    prop: `${at}.vectors`,
    problem: 'is empty.',
    fix: 'Write a vector field, such as { dimension: 768 }.',
  };
  return vectors.length === 0 ? [none] : vectors.flatMap((vector, index) => vectorMistakes(vector, `${at}.vectors[${index}]`));
}

function vectorMistakes(vector: VectorFieldProps, at: string): Mistake[] {
  const { element = 'float32', index = 'AUTOINDEX' } = vector;
  const length = lengthMistake(vector);
  const mistakes: Mistake[] = length ? [{ rule: VECTOR_LENGTH, prop: at, ...length }] : [];
  if (index === 'AUTOINDEX' || VECTOR_INDEXES[index].elements.includes(element)) return mistakes;
  const { elements } = VECTOR_INDEXES[index];
  const fitting = (Object.keys(VECTOR_INDEXES) as (keyof typeof VECTOR_INDEXES)[]).filter((name) =>
    VECTOR_INDEXES[name].elements.includes(element),
  );
  const problem = `is '${index}', which takes ${elements.join(', ')}, but element is '${element}'.`;
  return [
    ...mistakes,
    { rule: INDEX_OF_ANOTHER_ELEMENT, prop: `${at}.index`, problem, fix: `Write 'AUTOINDEX' or ${fitting.join(', ')}.` },
  ];
}

function lengthMistake({ element = 'float32', dimension, nonZeros }: VectorFieldProps): Pick<Mistake, 'problem' | 'fix'> | undefined {
  const isSparse = element === 'sparse';
  if (isSparse && nonZeros === undefined)
    return { problem: 'is sparse and has no nonZeros.', fix: 'Write nonZeros, such as nonZeros: 120.' };
  if (!isSparse && dimension === undefined) return { problem: 'has no dimension.', fix: 'Write dimension, such as dimension: 768.' };
  return undefined;
}

function releaseMistakes(
  { element = 'float32', index = 'AUTOINDEX' }: VectorFieldProps,
  { version }: MilvusVersion,
  at: string,
): Mistake[] {
  const ofIndex = index === 'AUTOINDEX' ? {} : VECTOR_INDEXES[index].releases;
  const facts = [
    { prop: 'index', value: index, releases: ofIndex },
    { prop: 'element', value: element, releases: VECTOR_ELEMENTS[element].releases },
  ];
  return facts
    .filter(({ releases }) => !isWithin(version, releases))
    .map(({ prop, value, releases }) => ({
      rule: INDEX_OF_ANOTHER_RELEASE,
      prop: `${at}.${prop}`,
      problem: `is '${value}', which Milvus ${version} does not have; ${rangeWords(releases)} have it.`,
      fix: prop === 'index' ? "Write 'AUTOINDEX', or use one of these releases." : "Write 'float32', or use one of these releases.",
    }));
}
