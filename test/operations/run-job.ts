import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PodSpecJson } from '../support/manifest-json';

/** Passwords by the path of the file that holds them. */
export type Files = Readonly<Record<string, string>>;

export interface Run {
  readonly code: number | null;
  readonly said: string;
}

/** What the Job finds in its image. */
export interface Tools {
  readonly shell?: string;
  readonly path?: string;
  /** Variables instead of the emitted ones. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs the first container of a pod as it is emitted, with files instead of its Secrets, against a server at a port. */
export function runPod(pod: PodSpecJson | undefined, files: Files, port: number, tools: Tools = {}): Promise<Run> {
  return startPod(pod, files, port, tools).ended;
}

/** Starts it, and says how it ended. */
export function startPod(
  pod: PodSpecJson | undefined,
  files: Files,
  port: number,
  { shell = '/bin/dash', path = process.env['PATH'] ?? '', variables = {} }: Tools = {},
): { readonly stop: () => void; readonly ended: Promise<Run> } {
  const [container] = pod?.containers ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${text}\n`);
  }
  const given = Object.fromEntries((container?.env ?? []).map(({ name, value }) => [name, value ?? '']));
  const env = { ...given, MILVUS: `http://127.0.0.1:${port}`, SECRETS: folder, PAUSE: '0.1', PATH: path, ...variables };
  const [, ...words] = container?.command ?? [];
  const child = spawn(shell, words, { env, cwd: '/' });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(([code]): Run => {
    rmSync(folder, { recursive: true });
    return { code: code as number | null, said };
  });
  return { stop: () => void child.kill('SIGTERM'), ended };
}
