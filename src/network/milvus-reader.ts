import { hasMethod, reader } from '../props';
import type { IMilvus } from './milvus';

/** Reads any Milvus, of this app or another one. */
export const milvusReader = reader<IMilvus>(
  (given) => hasMethod(given, 'admit') && hasMethod(given, 'objectFor'),
  () => "Write a MilvusCluster, a MilvusStandalone, or Milvus.fromEndpoint(this, 'milvus', { host: 'milvus.search.svc' }).",
);

/** Hint for a missing Milvus. */
export const MILVUS_HINT = { milvus: "Write the Milvus: new MilvusCluster(this, 'milvus', { … })." };
