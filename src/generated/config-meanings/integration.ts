// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const INTEGRATION_MEANINGS: readonly MeaningRow[] = [
  ['integration', 'Tests of Milvus.'],
  ['integration.test', 'Mode for tests.'],
  ['integration.test.mode', 'Shortens waits for the integration tests of Milvus.', 'Never on a real instance.'],
];
