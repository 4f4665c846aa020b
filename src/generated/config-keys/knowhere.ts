// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const KNOWHERE_KEYS: readonly KeyRow[] = [
  ['knowhere.*', 'string', 'reloads', [null, null, '{}', '{}', '{}'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.AISAQ.build.max_degree', 'int', '', [null, null, null, '56', '56'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.AISAQ.build.pq_code_budget_gb_ratio', 'float', '', [null, null, null, '0.125', '0.125'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.AISAQ.build.search_list_size', 'int', '', [null, null, null, '100', '100'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.AISAQ.search.beam_width_ratio', 'int', '', [null, null, null, '4', '4'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.DISKANN.build.max_degree', 'int', '', [null, null, '56', '56', '56'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.DISKANN.build.pq_code_budget_gb_ratio', 'float', '', [null, null, '0.125', '0.125', '0.125'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.DISKANN.build.search_cache_budget_gb_ratio', 'float', '', [null, null, '0.1', '0.1', '0.1'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.DISKANN.build.search_list_size', 'int', '', [null, null, '100', '100', '100'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.DISKANN.search.beam_width_ratio', 'int', '', [null, null, '4', '4', '4'], 'PC?/PCQS?/PCQS?'],
  ['knowhere.enable', 'bool', 'reloads', [null, null, 'true', 'true', 'true'], 'PCI/PCD/PCD'],
];
