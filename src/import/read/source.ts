import type { Values } from './plain-values';

/** Text of a file, and its name for messages. */
export interface SourceText {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Its content. */
  readonly text: string;
}

/** Values of a release of Milvus' Helm chart, and its known facts. */
export interface ChartRelease {
  readonly kind: 'chart';
  readonly values: Values;
  /** Objects next to the release that belong to it, such as a ScaledObject. */
  readonly companions: readonly Values[];
  readonly release?: string;
  readonly namespace?: string;
  readonly chartVersion?: string;
  /** Where the values come from, for the report. */
  readonly origin: string;
  readonly notes: readonly string[];
}

/** A `Milvus` resource of Milvus' operator. */
export interface OperatorResource {
  readonly kind: 'operator';
  readonly resource: Values;
  readonly companions: readonly Values[];
  readonly origin: string;
  readonly notes: readonly string[];
}
