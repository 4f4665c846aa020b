import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Root of this repository. */
export const REPOSITORY = join(__dirname, '..', '..');

/** What a command did. */
export interface CommandResult {
  readonly code: number;
  /** Standard output and standard error, one after the other. */
  readonly output: string;
}

/** A user's environment: quiet, offline where npm can, and without what this test runner sets. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  // On a build server Jest refuses to write a first snapshot; a reader of the tutorial sits at a terminal.
  CI: undefined,
  NODE_ENV: undefined,
  JEST_WORKER_ID: undefined,
  NODE_OPTIONS: undefined,
  CDK8S_CHECK_UPGRADE: 'false',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  npm_config_prefer_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_loglevel: 'error',
  // The binaries of the tools come as optional packages; nothing has to be built.
  npm_config_ignore_scripts: 'true',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** A folder of its own outside the repository. */
export class Project {
  public static empty(): Project {
    return new Project(mkdtempSync(join(tmpdir(), 'milvus-k8s-')));
  }

  private constructor(public readonly folder: string) {}

  /** Path of a file in the folder. */
  public path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  public write(file: string, text: string): void {
    writeFileSync(this.path(file), text);
  }

  /** Runs a command, whatever it ends with. */
  public async run(command: string, args: readonly string[], cwd = this.folder): Promise<CommandResult> {
    try {
      const { stdout, stderr } = await execute(command, [...args], { cwd, env: ENVIRONMENT, maxBuffer: 64 * 1024 ** 2 });
      return { code: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout = '', stderr = '' } = error as { code?: number; stdout?: string; stderr?: string };
      return { code: typeof code === 'number' ? code : 1, output: `${stdout}${stderr}` || String(error) };
    }
  }

  /** Runs a tool of this repository's own `node_modules`. */
  public async runTool(tool: string, args: readonly string[]): Promise<CommandResult> {
    return this.run(join(REPOSITORY, 'node_modules', '.bin', tool), args);
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
