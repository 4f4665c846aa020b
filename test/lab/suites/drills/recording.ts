import type { SearchRecords } from '../../milvus/while-searching';
import { record } from '../../runner/record';
import type { TestBed } from '../../runner/test-bed';
import type { DrillName } from './limits';
import type { OtherRow } from './rows';

/** Writes what clients saw into the record. */
export async function recordSearch(bed: TestBed, drill: DrillName, records: SearchRecords): Promise<void> {
  for (const [replicas, { searches, errors, wrong, longestGapSeconds }] of records) {
    await record(bed, 'search', drill, ...[replicas, searches, errors, wrong].map(String), `${longestGapSeconds.toFixed(1)} s`);
  }
}

/** Writes a row that is not about searches into the record. */
export const recordOther = (bed: TestBed, row: OtherRow, seen: string): Promise<void> => record(bed, 'other', row, seen);
