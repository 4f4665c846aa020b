import type { ServedCluster } from '../../milvus/served-cluster';
import { whileSearching, type SearchRecords } from '../../milvus/while-searching';
import { assertBearable, type DrillName } from './limits';
import { recordSearch } from './recording';

/** A drill: does something while clients search, writes what they saw into the record, and fails where it was too much. */
export async function underSearch(cluster: ServedCluster, drill: DrillName, work: () => Promise<void>): Promise<SearchRecords> {
  const records = await whileSearching(cluster, drill, work);
  await recordSearch(cluster.bed, drill, records);
  assertBearable(drill, records);
  return records;
}
