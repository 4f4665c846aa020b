import type { IMilvus } from '../network';
import { hasMethod, reader } from '../props';

/** Any Milvus, of this app or another one. */
export const milvusReader = reader<IMilvus>(
  (given) => hasMethod(given, 'admit') && hasMethod(given, 'objectFor'),
  () => "Write a MilvusCluster, a MilvusStandalone, or Milvus.fromEndpoint(this, 'milvus', { host: 'milvus.search.svc' }).",
);
