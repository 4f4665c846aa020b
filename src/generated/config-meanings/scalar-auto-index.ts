// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const SCALAR_AUTO_INDEX_MEANINGS: readonly MeaningRow[] = [
  ['scalarAutoIndex', 'Index that Milvus chooses for scalar fields.'],
  ['scalarAutoIndex.enable', 'Builds an index for scalar fields of each collection without a request.', 'If clients filter much and never ask for indexes.'],
  ['scalarAutoIndex.params', 'Types of automatic scalar indexes.'],
  ['scalarAutoIndex.params.bitmapCardinalityLimit', 'Different values of a field up to which an automatic index is a bitmap.', 'Lower it if bitmaps of fields with many values take too much memory.'],
  ['scalarAutoIndex.params.build', 'Index type for each kind of scalar field, as one JSON object.', 'If another type suits your filters better.'],
];
