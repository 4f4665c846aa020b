import { execute, startCommand, type CommandResult } from '../lab/command';
import type { Resource } from './objects';

/** The field manager of every apply, so that a second one can be compared with the first. */
const fieldManager = 'milvus-k8s-test';

/** kubectl, aimed at one cluster and, with `inNamespace`, at one namespace. */
export class Kubectl {
  /** `kubeconfig` is one file or several, as in the variable KUBECONFIG. */
  constructor(
    private readonly command: string,
    private readonly kubeconfig: string,
    public readonly namespace?: string,
  ) {}

  public inNamespace(namespace: string): Kubectl {
    return new Kubectl(this.command, this.kubeconfig, namespace);
  }

  /** Runs kubectl to its end. */
  public run(parameters: readonly string[], options: KubectlOptions = {}): Promise<CommandResult> {
    const environment = { ...this.environment, ...options.environment };
    return execute(this.command, [...this.where, ...parameters], { ...options, environment });
  }

  /** Starts a kubectl that goes on until it is killed, such as a watch. */
  public start(parameters: readonly string[]): ReturnType<typeof startCommand> {
    return startCommand(this.command, [...this.where, ...parameters], this.environment);
  }

  private get where(): readonly string[] {
    return this.namespace ? ['--namespace', this.namespace] : [];
  }

  /** A flag takes one file alone. */
  private get environment(): Readonly<Record<string, string>> {
    return { KUBECONFIG: this.kubeconfig };
  }

  /** Applies objects, refusing unknown fields; what the API server warns of is in the answer's errors. */
  public apply(objects: readonly object[]): Promise<CommandResult> {
    return this.applyText(JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  }

  /** Applies YAML as it is. */
  public applyText(yaml: string, ...flags: readonly string[]): Promise<CommandResult> {
    return this.run(['apply', ...serverSide, '--validate=strict', ...flags, '--filename=-'], { input: yaml });
  }

  /** What applying YAML would change; empty if nothing. */
  public async diff(yaml: string): Promise<string> {
    const result = await this.run(['diff', ...serverSide, '--filename=-'], { input: yaml, accept: [1] });
    return result.output;
  }

  public async get<T extends Resource>(kind: string, name: string): Promise<T> {
    return JSON.parse((await this.run(['get', kind, name, '--output=json'])).output) as T;
  }

  /** The object, or nothing where there is none. */
  public async tryGet<T extends Resource>(kind: string, name: string): Promise<T | undefined> {
    const { output } = await this.run(['get', kind, name, '--ignore-not-found', '--output=json']);
    return output.trim() ? (JSON.parse(output) as T) : undefined;
  }

  public async list<T extends Resource>(kind: string, selector = ''): Promise<T[]> {
    const { output } = await this.run(['get', kind, `--selector=${selector}`, '--output=json']);
    return (JSON.parse(output) as { readonly items: T[] }).items;
  }
}

const serverSide = ['--server-side', `--field-manager=${fieldManager}`];

export interface KubectlOptions {
  readonly input?: string;
  readonly accept?: readonly number[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
}
