import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { livingProcess, processIdentity } from './process-identity';

const kept = 'kept';
const takeDown = 'npm run test:cluster -- down';

/** Whose lab it is, of which a machine has one: a process's, until it ends, or nobody's, until it is taken down by hand. */
export class Ownership {
  private readonly file: string;

  constructor(private readonly state: string) {
    this.file = join(state, 'owner');
  }

  /** Throws where a lab stands that is not this process's to replace: two labs would share addresses and names. */
  public refuseSecond(): void {
    const owner = this.read();
    const use = `set KUBECONFIG=${join(this.state, 'kubeconfig')} to use it`;
    if (owner === kept) {
      throw new Error(`A lab stands already, kept by \`up\`: ${use}, or take it down with \`${takeDown}\`.`);
    }
    const living = owner === undefined ? undefined : livingProcess(owner);
    if (living !== undefined && living !== process.pid) {
      throw new Error(`A lab runs already, of process ${living}: wait for it, or ${use}.`);
    }
  }

  /** Makes the lab this process's: it is left over as soon as the process has ended. */
  public claim(): Promise<void> {
    return writeFile(this.file, processIdentity(process.pid) ?? '');
  }

  /** Lets the lab outlive this process. */
  public keep(): Promise<void> {
    return writeFile(this.file, kept);
  }

  public get isOwn(): boolean {
    const owner = this.read();
    return owner !== undefined && owner === processIdentity(process.pid);
  }

  private read(): string | undefined {
    return existsSync(this.file) ? readFileSync(this.file, 'utf8') : undefined;
  }
}
