/** The gRPC service of Milvus. Source: milvus-proto, `proto/milvus.proto`. */
export const MILVUS_SERVICE = 'milvus.proto.milvus.MilvusService';

/** The methods that read data. Source: milvus-proto, `proto/milvus.proto`; every other method writes, or is about collections. */
export const READ_METHODS: readonly string[] = ['Search', 'HybridSearch', 'Query'];
