import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ClusterApi } from '../../kubernetes/api-client';
import { Kubectl } from '../../kubernetes/kubectl';
import type { Resource } from '../../kubernetes/objects';
import { output } from '../../infrastructure/command';

/** A kubectl that does, for parameters that match a pattern of the shell, what a line of the shell says; otherwise nothing. */
export class StubKubectl {
  private readonly folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-kubectl-'));
  public readonly command = join(this.folder, 'kubectl');
  public readonly kubectl = new Kubectl(this.command, 'one.yaml:two.yaml', undefined, new StubApi(this.command));

  constructor(answers: Readonly<Record<string, string>>) {
    const cases = Object.entries(answers).map(([pattern, line]) => `  ${pattern.replaceAll(' ', '\\ ')}) ${line} ;;`);
    const script = ['#!/bin/sh', `echo "$*" >> ${this.calledFile}`, 'case "$*" in', ...cases, 'esac', ''];
    writeFileSync(this.command, script.join('\n'), { mode: 0o755 });
  }

  /** The parameters of every call. */
  public get calls(): readonly string[] {
    return existsSync(this.calledFile) ? readFileSync(this.calledFile, 'utf8').trimEnd().split('\n') : [];
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get calledFile(): string {
    return join(this.folder, 'called');
  }
}

/** A line of the shell that prints this. */
export const print = (value: unknown): string => `echo '${typeof value === 'string' ? value : JSON.stringify(value)}'`;

/** An error as the API server gives it. */
export const fail = (message: string): string => `echo '${message}' >&2; exit 1`;

/** Answers with what the stub prints. */
class StubApi implements ClusterApi {
  constructor(private readonly command: string) {}

  public async get<T extends Resource>(word: string, name: string): Promise<T | undefined> {
    const printed = await output(this.command, ['get', word, name]);
    return printed === '' ? undefined : (JSON.parse(printed) as T);
  }

  public async list<T extends Resource>(words: string): Promise<T[]> {
    return (JSON.parse(await output(this.command, ['get', words])) as { readonly items: T[] }).items;
  }

  public async evict(pod: string): Promise<boolean> {
    return (await output(this.command, ['evict', pod])) !== 'refused';
  }
}
