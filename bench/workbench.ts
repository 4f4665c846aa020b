import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

const ROOT = join(__dirname, '..');

/** What a worker measured about itself. */
export interface Measurement {
  readonly milliseconds: number;
  readonly declaring?: number;
  /** All rules over the sealed model. */
  readonly rules?: number;
  /** Reading both sides of a plan. */
  readonly reading?: number;
  readonly megabytes?: number;
}

/** A folder outside the repository with the built library in `node_modules`, as a user has it, and the compiled workers. */
export class Workbench {
  public readonly folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-bench-'));

  constructor() {
    const library = this.path('node_modules', '@org', 'milvus-k8s');
    mkdirSync(library, { recursive: true });
    for (const name of ['cdk8s', 'cdk8s-plus-27', 'constructs', 'fastest-levenshtein', 'typescript', 'yaml']) {
      symlinkSync(join(ROOT, 'node_modules', name), this.path('node_modules', name));
    }
    mkdirSync(this.path('node_modules', '@types'));
    symlinkSync(join(ROOT, 'node_modules', '@types', 'node'), this.path('node_modules', '@types', 'node'));
    cpSync(join(ROOT, 'package.json'), join(library, 'package.json'));
    runTool('rolldown', '--config', '--dir', join(library, 'lib'));
    runTool('tsc', '-p', 'tsconfig.build.json', '--outDir', join(library, 'lib'));
    for (const file of readdirSync(join(__dirname, 'workers'))) {
      const source = readFileSync(join(__dirname, 'workers', file), 'utf8');
      const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
      writeFileSync(this.path(file.replace(/\.ts$/, '.js')), transpileModule(source, { compilerOptions }).outputText);
    }
  }

  public path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Empty folders for the output of workers. */
  public folders<const Names extends readonly string[]>(...names: Names): { [Index in keyof Names]: string } {
    for (const name of names) rmSync(this.path(name), { recursive: true, force: true });
    return names.map((name) => this.path(name)) as { [Index in keyof Names]: string };
  }

  /** Runs a worker in a process of its own, which measures itself: what it loads before is not counted. */
  public measure(worker: string, ...args: readonly string[]): Measurement {
    const output = execFileSync(process.execPath, this.command(worker, ...args), { cwd: this.folder, encoding: 'utf8', stdio: QUIET });
    return JSON.parse(output) as Measurement;
  }

  /** Processor time of a whole process that runs a worker, in milliseconds. */
  public wholeProcess(worker: string, ...args: readonly string[]): number {
    return processorTime([process.execPath, ...this.command(worker, ...args)]);
  }

  /** Processor time of a type check of one file, in milliseconds. */
  public typeCheck(file: string): number {
    const options = '--noEmit --strict --skipLibCheck --target ES2022 --module Node16 --moduleResolution Node16 --types node';
    return this.measure('type-check', ...options.split(' '), file).milliseconds;
  }

  /** A digest of all files that a worker wrote. */
  public digest(folder: string): string {
    const hash = createHash('sha256');
    for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
    return hash.digest('hex');
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private command(worker: string, ...args: readonly string[]): string[] {
    return [this.path(`${worker}.js`), ...args];
  }
}

/** The advice of a thousand clusters on stderr is not what a benchmark is read for. */
const QUIET: ('ignore' | 'pipe')[] = ['ignore', 'pipe', 'ignore'];

/** Processor time of several runs of a command, with its children, in milliseconds: Node.js can not tell it of a child, bash can. */
export function processorTime(command: readonly string[], runs = 1): number {
  const script = `TIMEFORMAT='%U %S'; { time for run in $(seq ${runs}); do "$@" >/dev/null 2>&1 || exit 1; done; } 2>&1`;
  const output = execFileSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const [user = Number.NaN, system = Number.NaN] = output.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

function runTool(tool: string, ...args: readonly string[]): void {
  execFileSync(join(ROOT, 'node_modules', '.bin', tool), args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Runs each of several measurements in turn, so that a busy moment of the machine hits all alike, and takes the medians. */
export function medians<const Measurements extends readonly (() => number)[]>(
  runs: number,
  ...measurements: Measurements
): { [Index in keyof Measurements]: number } {
  const results = Array.from({ length: runs }, () => measurements.map((measure) => measure()));
  const middle = measurements.map((_, index) => median(results.map((row) => row[index] ?? Number.NaN)));
  return middle as { [Index in keyof Measurements]: number };
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
