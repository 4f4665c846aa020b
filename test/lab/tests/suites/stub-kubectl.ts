import { Kubectl } from '../../kubernetes/kubectl';
import type { CommandResult } from '../../infrastructure/command';
import type { Resource } from '../../kubernetes/objects';

/** `deployments`, `Deployment` and `scaledobjects.keda.sh` as one writes a kind, for comparing. */
const kindOf = (word: string): string => word.toLowerCase().replace(/\..*$/, '').replace(/ies$/, 'y').replace(/s$/, '');

/** A cluster of these objects and nothing that acts, as far as the checks of the suites ask for it. */
export class StubKubectl extends Kubectl {
  /** Every command, as one line. */
  public readonly commands: string[] = [];

  constructor(
    public objects: readonly Resource[],
    /** May do something to the cluster at a command; false refuses an eviction. */
    private readonly onCommand: (command: string, stub: StubKubectl) => unknown = () => undefined,
  ) {
    super('kubectl', '', 'stubbed');
  }

  public override run(parameters: readonly string[]): Promise<CommandResult> {
    const command = parameters.join(' ');
    this.commands.push(command);
    const [verb, what = '', ...rest] = parameters;
    if (verb === 'delete') {
      this.objects = this.objects.filter(({ kind = '', metadata }) => kindOf(kind) !== kindOf(what) || !rest.includes(metadata.name));
    }
    this.onCommand(command, this);
    return answer('');
  }

  public override inNamespace(): Kubectl {
    return this;
  }

  public override evict(pod: string): Promise<boolean> {
    const command = `evict ${pod}`;
    this.commands.push(command);
    const granted = this.onCommand(command, this) !== false;
    if (granted) this.objects = this.objects.filter(({ kind, metadata }) => kind !== 'Pod' || metadata.name !== pod);
    return Promise.resolve(granted);
  }

  public override async tryGet<T extends Resource>(kind: string, name: string): Promise<T | undefined> {
    return (await this.list<T>(kind)).find(({ metadata }) => metadata.name === name);
  }

  public override list<T extends Resource>(kinds: string): Promise<T[]> {
    const wanted = kinds.split(',').map(kindOf);
    return Promise.resolve(this.objects.filter(({ kind = '' }) => wanted.includes(kindOf(kind))) as T[]);
  }

  public override listEverywhere<T extends Resource>(kinds: string): Promise<T[]> {
    return this.list(kinds);
  }
}

const answer = (output: string): Promise<CommandResult> => Promise.resolve({ code: 0, output, errors: '' });
