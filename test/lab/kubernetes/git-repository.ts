import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { execute, output } from '../infrastructure/command';

const author = ['-c', 'user.name=suite', '-c', 'user.email=suite@localhost', '-c', 'commit.gpgsign=false'];

/** A local Git repository for Argo CD to follow. */
export class GitRepository {
  public readonly folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-repository-'));

  public async initialize(): Promise<void> {
    await execute('git', ['init', '--quiet', '--initial-branch=main', this.folder]);
  }

  public write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  public delete(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Commits everything, also if nothing has changed; returns the commit. */
  public async commit(message: string): Promise<string> {
    await execute('git', ['-C', this.folder, 'add', '--all']);
    await execute('git', ['-C', this.folder, ...author, 'commit', '--quiet', '--allow-empty', '--message', message]);
    return output('git', ['-C', this.folder, 'rev-parse', 'HEAD']);
  }

  public remove(): void {
    if (existsSync(this.folder)) {
      rmSync(this.folder, { recursive: true });
    }
  }
}
