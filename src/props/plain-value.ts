/** A plain value of Milvus' configuration. */
export type ConfigScalar = string | number | boolean;

/** A value or a list of values. */
export type ConfigValue = ConfigScalar | readonly ConfigScalar[];
