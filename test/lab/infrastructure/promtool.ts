import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { stringify } from 'yaml';

import { execute } from './command';
import { installPackages } from './packages';

/** Runs a command of promtool on files with this content, and returns its output. It fails if promtool objects to a file. */
async function promtool(
  command: readonly string[],
  files: Readonly<Record<string, unknown>>,
  arguments_: readonly string[],
): Promise<string> {
  await installPackages('prometheus');
  const directory = mkdtempSync(join(tmpdir(), 'promtool-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), stringify(content));
    const { output, errors } = await execute('promtool', [...command, ...arguments_], { directory, accept: [1] });
    return `${output}${errors}`;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** What promtool objects to in rules; empty if nothing. */
export async function ruleErrors(groups: unknown): Promise<string> {
  const printed = await promtool(['check', 'rules'], { 'rules.yaml': { groups } }, ['rules.yaml']);
  return /SUCCESS: \d+ rules found/.test(printed) && !printed.includes('FAILED') ? '' : printed;
}

/** Runs the tests of rules: for each file of tests, what failed; empty if nothing. */
export async function failedRuleTests(files: Readonly<Record<string, unknown>>, tests: readonly string[]): Promise<Map<string, string>> {
  const printed = await promtool(['test', 'rules'], files, tests);
  const parts = printed.split(/^Unit Testing: +/m).slice(1);
  const results = new Map(parts.map((part) => [part.split('\n', 1)[0]?.trim() ?? '', part.trim()] as const));
  return new Map(
    tests.map((name) => {
      const result = results.get(name) ?? 'promtool did not run these tests';
      return [name, result.includes('SUCCESS') ? '' : result] as const;
    }),
  );
}
