/** The operator that runs the pods of an instance. */
export interface OperatorSpec {
  /** Release of milvus-operator, such as `1.3.9`. */
  readonly release: string;
}
