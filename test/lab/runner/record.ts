import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { assertWanted } from '../infrastructure/abandonment';
import { withRow, type RecordTable } from './record-tables';
import type { TestBed } from './test-bed';

const file = join(__dirname, '../../../docs/explanation/drills.md');

/**
 * Writes one row into a table of the committed record, dated today; an older row of the same name is replaced. The figures of the record
 * are those of the lab: on another cluster nothing is written.
 */
export async function record({ isLab }: TestBed, table: RecordTable, ...cells: readonly string[]): Promise<void> {
  if (!isLab) return;
  const written = withRow(readFileSync(file, 'utf8'), table, [...cells, new Date().toISOString().slice(0, 10)]);
  const formatted = await format(written, { ...(await resolveConfig(file)), filepath: file });
  assertWanted(); // what a test saw that was given up is no record
  writeFileSync(file, formatted);
}
