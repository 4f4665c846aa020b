import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AccessControl, type AccessControlProps } from '@org/milvus-k8s/operations';
import type { ReleaseLine } from '@org/milvus-k8s';
import { authorized } from '../support/authorized';
import { RELEASES, secret } from '../support/instances';
import { output } from '../support/synthesis';

/** Passwords by the path of the file that holds them. */
export type Files = Readonly<Record<string, string>>;

export interface Run {
  readonly code: number | null;
  readonly said: string;
}

export const ROOT: Files = { 'administrator/username': 'root', 'administrator/password': 'Milvus' };

/** What a user declares, with Secrets in the place of the names of users. */
export type Declared = Partial<Omit<AccessControlProps, 'users'>> & {
  readonly users?: readonly (Omit<NonNullable<AccessControlProps['users']>[number], 'secret'> & object)[];
};

/** What the Job finds in its image. */
export interface Tools {
  readonly shell?: string;
  readonly path?: string;
}

/** Runs the Job of a declaration as it is emitted, with files in the place of its Secrets. */
export async function runJob(line: ReleaseLine, declared: Declared, files: Files, port: number, tools: Tools = {}): Promise<Run> {
  const { shell = '/bin/dash', path = process.env['PATH'] ?? '' } = tools;
  const [job] = output((chart) => {
    const milvus = authorized(chart, { version: RELEASES[line] });
    const users = declared.users?.map((user) => ({ previousPasswordField: 'previous', ...user, secret: secret(chart, user.name) }));
    new AccessControl(chart, 'access', { milvus, ...declared, ...(users ? { users } : {}) } as AccessControlProps);
  }).all('Job');
  const [container] = job?.spec.template.spec.containers ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'access-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  const given = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value ?? '']));
  const env = { ...given, MILVUS: `http://127.0.0.1:${port}`, SECRETS: folder, PAUSE: '0.1', PATH: path };
  const [, ...words] = container?.command ?? [];
  const child = spawn(shell, words, { env, cwd: '/' });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  rmSync(folder, { recursive: true });
  return { code, said };
}
