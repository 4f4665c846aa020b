/**
 * Runs the type check and the linters next to the tests, and prints what failed when all have ended.
 *
 *     npm test            type check, lint and all fast tests
 *     npm test -- --json  hands the words to Jest
 */
import { spawn } from 'node:child_process';

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly output: string;
}

/** Runs a script of `package.json`. The output is kept for the end, unless the terminal shows it at once. */
function run(name: string, words: readonly string[], stdio: 'pipe' | 'inherit'): Promise<Result> {
  const child = spawn('npm', ['run', '--silent', name, '--', ...words], { stdio: ['ignore', stdio, stdio] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ name, passed: code === 0, output: output.join('') }));
  });
}

/** One after the other, because Jest takes all cores already. */
async function runChecks(): Promise<readonly Result[]> {
  return [await run('typecheck', [], 'pipe'), await run('lint', [], 'pipe')];
}

async function main(words: readonly string[]): Promise<void> {
  const [checks, tests] = await Promise.all([runChecks(), run('jest', words, 'inherit')]);
  const results = [...checks, tests];
  for (const { name, passed, output } of checks) if (!passed) console.error(`\nnpm run ${name}\n\n${output}`);
  console.error(`\n${results.map(({ name, passed }) => `${name}: ${passed ? 'passed' : 'FAILED'}`).join(', ')}`);
  if (results.some(({ passed }) => !passed)) process.exitCode = 1;
}

void main(process.argv.slice(2));
