import { execute, startCommand, type CommandResult } from '../infrastructure/command';
import { ApiClient, type ClusterApi } from './api-client';
import type { Resource } from './objects';

/** The field manager of every apply, so that a second one can be compared with the first. */
export const fieldManager = 'milvus-k8s-test';

/** kubectl, aimed at one cluster and, with `inNamespace`, at one namespace. */
export class Kubectl {
  /** `kubeconfig` is one file or several, as in the variable KUBECONFIG. */
  constructor(
    private readonly command: string,
    private readonly kubeconfig: string,
    public readonly namespace?: string,
    private readonly api: ClusterApi = new ApiClient(command, kubeconfig),
  ) {}

  public inNamespace(namespace: string): Kubectl {
    return new Kubectl(this.command, this.kubeconfig, namespace, this.api);
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
    const object = await this.tryGet<T>(kind, name);
    if (!object) throw new Error(`there is no ${kind} ${name}${this.namespace === undefined ? '' : ` in ${this.namespace}`}`);
    return object;
  }

  /** The object, or nothing where there is none. */
  public tryGet<T extends Resource>(kind: string, name: string): Promise<T | undefined> {
    return this.api.get<T>(kind, name, this.namespace ?? 'default');
  }

  /** The objects of kinds such as `deployments,statefulsets`. */
  public list<T extends Resource>(kinds: string, selector = ''): Promise<T[]> {
    return this.api.list<T>(kinds, selector, this.namespace ?? 'default');
  }

  /** The objects of kinds in all namespaces. */
  public listEverywhere<T extends Resource>(kinds: string, selector = ''): Promise<T[]> {
    return this.api.list<T>(kinds, selector);
  }

  /** Asks for the eviction of a pod. Returns whether it was granted: a budget may forbid it for the moment. */
  public evict(pod: string): Promise<boolean> {
    return this.api.evict(pod, this.namespace ?? 'default');
  }
}

const serverSide = ['--server-side', `--field-manager=${fieldManager}`];

export interface KubectlOptions {
  readonly input?: string;
  readonly accept?: readonly number[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
}
