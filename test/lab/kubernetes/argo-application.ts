import { argoNamespace } from '../infrastructure/argo-cd';
import { apiServerUrl } from '../infrastructure/addresses';
import type { Kubectl } from './kubectl';
import type { Resource } from './objects';
import { until } from './waiting';

interface ApplicationResource extends Resource {
  readonly status?: {
    readonly sync?: { readonly status?: string; readonly revision?: string };
    readonly health?: { readonly status?: string };
    readonly operationState?: {
      readonly phase?: string;
      readonly message?: string;
      readonly startedAt?: string;
      readonly finishedAt?: string;
      readonly retryCount?: number;
      readonly syncResult?: {
        readonly revision?: string;
        readonly resources?: readonly {
          readonly kind: string;
          readonly name: string;
          readonly status?: string;
          readonly message?: string;
        }[];
      };
      readonly operation?: { readonly sync?: { readonly resources?: readonly { readonly kind: string; readonly name: string }[] } };
    };
    readonly history?: readonly unknown[];
    readonly conditions?: readonly { readonly type: string; readonly message?: string }[];
    readonly resources?: readonly {
      readonly kind: string;
      readonly name: string;
      readonly status?: string;
      readonly health?: { readonly status?: string; readonly message?: string };
    }[];
  };
}

/** What Argo CD says of an application, as far as it has to stay the same while nobody changes anything. */
export interface ApplicationState {
  readonly sync: string | undefined;
  readonly health: string | undefined;
  /** How many whole syncs there were. */
  readonly syncs: number;
  /** When the last operation began and ended: one more is one that nobody asked for. */
  readonly startedAt: string | undefined;
  readonly finishedAt: string | undefined;
  /** The resources that the last operation was for, where it was not for all: those that self-heal put back. */
  readonly healed: readonly string[];
}

const syncOptions = ['CreateNamespace=true', 'ServerSideApply=true'];

/** How an Application syncs, where it is not as usual. */
export interface ApplicationOptions {
  /**
   * Whether what the repository no longer has is deleted, and what has changed in the cluster is put back.
   *
   * @default true
   */
  readonly prune?: boolean;
  /**
   * Whether the API server merges, instead of Argo CD.
   *
   * @default true
   */
  readonly onServer?: boolean;
  /**
   * Whether the Pod Security Standard of the namespace stays as it is.
   *
   * @default false
   */
  readonly keepsSecurity?: boolean;
}

/** An Application of Argo CD that follows one folder of a local Git repository. */
export class ArgoApplication {
  private readonly kubectl: Kubectl;

  constructor(
    cluster: Kubectl,
    public readonly name: string,
    private readonly namespace: string,
  ) {
    this.kubectl = cluster.inNamespace(argoNamespace);
  }

  /** Creates it, with the namespace left to Argo CD to make. */
  public async create(repository: string, path: string, options: ApplicationOptions = {}): Promise<void> {
    const { prune = true, onServer = true, keepsSecurity = false } = options;
    const restricted = { labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } };
    await this.kubectl.apply([
      {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata: { name: this.name, namespace: argoNamespace },
        spec: {
          project: 'default',
          source: { repoURL: `file://${repository}`, targetRevision: 'HEAD', path },
          destination: { server: apiServerUrl, namespace: this.namespace },
          syncPolicy: {
            automated: { prune, selfHeal: prune },
            ...(keepsSecurity ? {} : { managedNamespaceMetadata: restricted }),
            syncOptions: onServer ? syncOptions : [],
          },
        },
      },
    ]);
  }

  /** Leaves the number of pods of a Deployment to the cluster; without a name, of none. */
  public async leaveReplicas(deployment?: string): Promise<void> {
    const difference = { group: 'apps', kind: 'Deployment', name: deployment, jsonPointers: ['/spec/replicas'] };
    const spec = {
      ignoreDifferences: deployment === undefined ? [] : [difference],
      syncPolicy: { syncOptions: [...syncOptions, ...(deployment === undefined ? [] : ['RespectIgnoreDifferences=true'])] },
    };
    await this.kubectl.run(['patch', 'application', this.name, '--type=merge', `--patch=${JSON.stringify({ spec })}`]);
  }

  /** Changes what automated syncs do. */
  public async automate({ prune }: { readonly prune: boolean }): Promise<void> {
    const spec = { syncPolicy: { automated: { prune, selfHeal: true } } };
    await this.kubectl.run(['patch', 'application', this.name, '--type=merge', `--patch=${JSON.stringify({ spec })}`]);
  }

  /** Removes the Application and leaves what it deployed. */
  public async remove(): Promise<void> {
    await this.kubectl.run(['delete', 'application', this.name, '--ignore-not-found', '--timeout=60s']);
  }

  /** Waits until this commit is compared with the cluster, in sync, and everything is healthy. */
  public async settled(revision: string, timeoutSeconds: number): Promise<void> {
    const title = `the application ${this.name} is Synced and Healthy at ${revision.slice(0, 7)}`;
    await until(title, timeoutSeconds, async () => {
      const { status } = await this.read();
      const done = status?.sync?.revision === revision && status.sync.status === 'Synced' && status.health?.status === 'Healthy';
      return done && status.operationState?.phase === 'Succeeded' ? true : describe(status);
    });
  }

  /** Waits until a commit is in the cluster, or part of it was refused. Returns what was said of the refused part. */
  public async synced(revision: string, timeoutSeconds: number): Promise<string | undefined> {
    let refusal: string | undefined;
    await until(
      `the application ${this.name} has synced ${revision.slice(0, 7)}`,
      timeoutSeconds,
      async () => {
        const { status } = await this.read();
        const { phase, message = '', retryCount = 0, syncResult } = status?.operationState ?? {};
        if (syncResult?.revision === revision) {
          const failed = (syncResult.resources ?? []).filter(({ status: outcome }) => outcome === 'SyncFailed');
          if (failed.length > 0 && (phase !== 'Running' || retryCount > 0)) {
            refusal = [message, ...failed.map(({ kind, name, message: words = '' }) => `${kind} ${name}: ${words}`)].join('\n');
            return true;
          }
          if (phase === 'Succeeded') return true;
        }
        return (status?.sync?.revision === revision && status.sync.status === 'Synced' && phase === 'Succeeded') || describe(status);
      },
      2,
    );
    return refusal;
  }

  private read(): Promise<ApplicationResource> {
    return this.kubectl.get<ApplicationResource>('application', this.name);
  }
}

/** The state of every application, by name, with one question. */
export async function applicationStates(cluster: Kubectl): Promise<ReadonlyMap<string, ApplicationState>> {
  const applications = await cluster.inNamespace(argoNamespace).list<ApplicationResource>('applications');
  return new Map(applications.map(({ metadata, status }) => [metadata.name, stateOf(status)]));
}

function stateOf(status: ApplicationResource['status']): ApplicationState {
  const { startedAt, finishedAt, operation } = status?.operationState ?? {};
  return {
    sync: status?.sync?.status,
    health: status?.health?.status,
    syncs: status?.history?.length ?? 0,
    startedAt,
    finishedAt,
    healed: (operation?.sync?.resources ?? []).map(({ kind, name }) => `${kind} ${name}`),
  };
}

function describe(status: ApplicationResource['status']): string {
  const resources = (status?.resources ?? [])
    .filter((resource) => resource.status !== 'Synced' || (resource.health?.status ?? 'Healthy') !== 'Healthy')
    .map(({ kind, name, status: sync, health }) => `${kind} ${name} ${sync ?? ''} ${health?.status ?? ''}`);
  const conditions = (status?.conditions ?? []).map(({ type, message }) => `${type}: ${message ?? ''}`);
  const operation = status?.operationState;
  return [
    `${status?.sync?.status ?? 'not compared'}, ${status?.health?.status ?? 'no health'}`,
    `operation ${operation?.phase ?? 'none'} ${operation?.message ?? ''}`,
    ...resources,
    ...conditions,
  ].join('; ');
}
