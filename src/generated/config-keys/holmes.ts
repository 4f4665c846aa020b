// Generated from data/ by `npm run generate:config`. Do not edit.
import type { KeyRow } from '../key-row';

export const HOLMES_KEYS: readonly KeyRow[] = [
  ['holmes.collectInterval', 'int', '', [null, null, null, '10', '10'], '/PCQDSX?/PCQDSX?'],
  ['holmes.dumpPath', 'string', '', [null, null, null, '/tmp', '/tmp'], '/PCQDSX?/PCQDSX?'],
  ['holmes.enable', 'bool', '', [null, null, null, 'false', 'false'], '/PCQDSX?/PCQDSX?'],
  ['holmes.profile.absCPU', 'int', '', [null, null, null, '90', '90'], '/PCQDSX?/PCQDSX?'],
  ['holmes.profile.cooldown', 'int', '', [null, null, null, '60', '60'], '/PCQDSX?/PCQDSX?'],
  ['holmes.profile.diffCPU', 'int', '', [null, null, null, '50', '50'], '/PCQDSX?/PCQDSX?'],
  ['holmes.profile.enable', 'bool', '', [null, null, null, 'false', 'false'], '/PCQDSX?/PCQDSX?'],
  ['holmes.profile.minCPU', 'int', '', [null, null, null, '50', '50'], '/PCQDSX?/PCQDSX?'],
  ['holmes.useCGroup', 'bool', '', [null, null, null, 'true', 'true'], '/-/-'],
];
