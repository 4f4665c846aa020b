import { type Duration } from 'cdk8s';
import type { Report } from '../../findings';
import { boolean, durationAmount, listOf, number, propsOf, string, wholeSeconds, type PropReaders } from '../../props';
import { RETRY_LIMIT, SYNC_OPTION } from '../rules/inputs';
import { ignoreRuleReader, type ArgoIgnoreRule } from './ignore-rules';

/** How often Argo CD tries a failed sync again, and how long it waits in between. */
export interface ArgoRetryProps {
  /**
   * Tries after the first one. A negative number is no limit.
   *
   * @default 5
   */
  readonly limit?: number;
  /**
   * Pause before the first of them; each further one is twice as long.
   *
   * @default Duration.seconds(30)
   */
  readonly backoff?: Duration;
  /**
   * Longest pause.
   *
   * @default Duration.minutes(10)
   */
  readonly longestBackoff?: Duration;
}

/** How Argo CD syncs what it delivers. */
export interface ArgoSyncProps {
  /**
   * Whether Argo CD syncs each new commit by itself.
   *
   * @default true
   */
  readonly automated?: boolean;
  /**
   * Whether an automated sync deletes the objects that the output lacks. Of those that hold data, Argo CD asks first.
   *
   * @default true
   */
  readonly prune?: boolean;
  /**
   * Whether Argo CD reverts changes that are made in the Kubernetes cluster.
   *
   * @default true
   */
  readonly selfHeal?: boolean;
  /**
   * Whether Argo CD asks a person before it deletes objects that hold data (`Prune=confirm,Delete=confirm`, Argo CD 2.14 or newer). The
   * annotation is written on these objects: claims, workloads with claims, Kafka of Strimzi, and the record of the instance.
   *
   * @default true
   */
  readonly confirmDataDeletion?: boolean;
  /**
   * Whether deleting the Application deletes everything that it applied.
   *
   * @default false
   */
  readonly deletesObjects?: boolean;
  /**
   * Whether Argo CD creates the namespace of the destination. Leave it out with `MilvusNamespace`.
   *
   * @default false
   */
  readonly createNamespace?: boolean;
  /**
   * Whether Argo CD compares by a dry run on the API server. It hides what admission webhooks add, and one object that the API server
   * refuses makes the whole comparison fail.
   *
   * @default false
   */
  readonly serverSideDiff?: boolean;
  /**
   * Retries of a failed sync.
   *
   * @default - 5 tries, after 30 seconds and up to 10 minutes
   */
  readonly retry?: ArgoRetryProps;
  /**
   * More sync options, such as `PruneLast=true`. They replace those of the library with the same name.
   *
   * @default - none
   */
  readonly syncOptions?: readonly string[];
  /**
   * More ignore rules. Those for autoscaled replicas are there already.
   *
   * @default - none
   */
  readonly ignoreDifferences?: readonly ArgoIgnoreRule[];
}

export const SYNC_READERS: PropReaders<ArgoSyncProps> = {
  automated: boolean,
  prune: boolean,
  selfHeal: boolean,
  confirmDataDeletion: boolean,
  deletesObjects: boolean,
  createNamespace: boolean,
  serverSideDiff: boolean,
  retry: propsOf<ArgoRetryProps>({ limit: number, backoff: durationAmount, longestBackoff: durationAmount }, {}),
  syncOptions: listOf(string),
  ignoreDifferences: listOf(ignoreRuleReader),
};

/** Retries in whole seconds. */
export interface RetrySeconds {
  readonly limit: number;
  readonly backoff: number;
  readonly longestBackoff: number;
}

const RETRY: RetrySeconds = { limit: 5, backoff: 30, longestBackoff: 600 };

/** Reads the retries. Values that Argo CD cannot use are reported. */
export function resolveRetry({ limit = RETRY.limit, backoff, longestBackoff }: ArgoRetryProps, report: Report): RetrySeconds {
  if (!Number.isInteger(limit)) report('retry.limit', { rule: RETRY_LIMIT, problem: `is ${limit}.`, fix: RETRY_LIMIT.fix });
  const first = wholeSeconds(backoff, { prop: 'retry.backoff', fallback: RETRY.backoff, least: 1 }, report);
  const longest = wholeSeconds(
    longestBackoff,
    { prop: 'retry.longestBackoff', fallback: Math.max(first, RETRY.longestBackoff), least: 1 },
    report,
  );
  if (longest < first) {
    const problem = `is ${longest} s, and backoff is ${first} s.`;
    report('retry.longestBackoff', { rule: RETRY_LIMIT, problem, fix: 'Set longestBackoff to backoff or more.' });
  }
  return { limit, backoff: first, longestBackoff: longest };
}

/** Reports sync options that are no `Name=value`, and those that a prop sets. */
export function checkSyncOptions({ syncOptions = [], createNamespace }: ArgoSyncProps, report: Report): void {
  syncOptions.forEach((option, index) => {
    const [name = '', value] = option.split('=');
    const prop = `syncOptions[${index}]`;
    if (value === undefined || !/^[A-Z][A-Za-z]+$/.test(name)) {
      report(prop, { rule: SYNC_OPTION, problem: `is '${option}'.`, fix: SYNC_OPTION.fix });
    } else if (name === 'CreateNamespace' && createNamespace !== undefined) {
      report(prop, { rule: SYNC_OPTION, problem: 'is set by createNamespace, too.', fix: 'Remove it from syncOptions.' });
    }
  });
}
