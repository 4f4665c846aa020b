import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Compares a text with a committed file. `npm run golden` writes the files anew; look at every change, and note it in
 * the changelog under "Manifest changes".
 */
export function expectGolden(file: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}
