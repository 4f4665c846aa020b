// Generated from data/milvus-config-keys.tsv by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const HOLMES_KEYS: readonly KeyRow[] = [
  ['holmes.collectInterval', 'duration(number)', '2.6 3.0', ''],
  ['holmes.dumpPath', 'string', '2.6 3.0', ''],
  ['holmes.enable', 'bool', '2.6 3.0', ''],
  ['holmes.profile.absCPU', 'int', '2.6 3.0', ''],
  ['holmes.profile.cooldown', 'duration(number)', '2.6 3.0', ''],
  ['holmes.profile.diffCPU', 'int', '2.6 3.0', ''],
  ['holmes.profile.enable', 'bool', '2.6 3.0', ''],
  ['holmes.profile.minCPU', 'int', '2.6 3.0', ''],
  ['holmes.useCGroup', 'bool', '2.6 3.0', ''],
];
