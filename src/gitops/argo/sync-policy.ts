import type { ArgoSyncProps, RetrySeconds } from './sync-props';

/** Everything that decides `spec.syncPolicy`. */
export interface SyncPolicyInput {
  readonly props: ArgoSyncProps;
  readonly retry: RetrySeconds;
  /** Whether fields are ignored: then they must not be sent either. */
  readonly ignoresFields: boolean;
}

/**
 * The sync policy of an Application.
 *
 * - `ServerSideApply`: dashboards and resource definitions are larger than the annotation of a client-side apply takes.
 * - `FailOnSharedResource`: two Applications with one object would undo each other's changes in turns.
 * - `RespectIgnoreDifferences`: a sync would otherwise send ignored fields, and reset the replicas that an autoscaler set.
 */
export function syncPolicy({ props, retry, ignoresFields }: SyncPolicyInput): object {
  const { automated = true, prune = true, selfHeal = true } = props;
  return {
    ...(automated ? { automated: { prune, selfHeal } } : {}),
    syncOptions: syncOptions(props, ignoresFields),
    retry: {
      limit: retry.limit,
      backoff: { duration: `${retry.backoff}s`, factor: 2, maxDuration: `${retry.longestBackoff}s` },
    },
  };
}

function syncOptions({ createNamespace, syncOptions: given = [] }: ArgoSyncProps, ignoresFields: boolean): readonly string[] {
  const own = [
    'ServerSideApply=true',
    'FailOnSharedResource=true',
    ...(ignoresFields ? ['RespectIgnoreDifferences=true'] : []),
    ...(createNamespace === true ? ['CreateNamespace=true'] : []),
  ];
  const replaced = new Set(given.map(nameOf));
  return [...own.filter((option) => !replaced.has(nameOf(option))), ...given];
}

function nameOf(option: string): string {
  return option.slice(0, option.indexOf('='));
}

/** Annotations of an Application by which it is compared. */
export function compareOptions({ serverSideDiff = false }: ArgoSyncProps): Readonly<Record<string, string>> {
  return serverSideDiff ? { 'argocd.argoproj.io/compare-options': 'ServerSideDiff=true' } : {};
}
