// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const KNOWHERE_KEYS: readonly KeyRow[] = [
  ['knowhere.*', 'string', '2.5 2.6 3.0', 'reloads'],
  ['knowhere.AISAQ.build.max_degree', 'int', '2.6 3.0', ''],
  ['knowhere.AISAQ.build.pq_code_budget_gb_ratio', 'float', '2.6 3.0', ''],
  ['knowhere.AISAQ.build.search_list_size', 'int', '2.6 3.0', ''],
  ['knowhere.AISAQ.search.beam_width_ratio', 'int', '2.6 3.0', ''],
  ['knowhere.DISKANN.build.max_degree', 'int', '2.5 2.6 3.0', ''],
  ['knowhere.DISKANN.build.pq_code_budget_gb_ratio', 'float', '2.5 2.6 3.0', ''],
  ['knowhere.DISKANN.build.search_cache_budget_gb_ratio', 'float', '2.5 2.6 3.0', ''],
  ['knowhere.DISKANN.build.search_list_size', 'int', '2.5 2.6 3.0', ''],
  ['knowhere.DISKANN.search.beam_width_ratio', 'int', '2.5 2.6 3.0', ''],
  ['knowhere.enable', 'bool', '2.5 2.6 3.0', 'reloads'],
];
