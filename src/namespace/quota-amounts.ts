import { allClaims, namespaceDemand, podTotals, podsAtOnce, type NamespaceDemand, type PodDemand } from '../sizing/namespace-demand';
import { quantityBytes, quantityCpus, type AppContents } from '../model';

/** Amounts of a ResourceQuota by their names: thousandths of a CPU, bytes, or numbers of objects. */
export type QuotaAmounts = ReadonlyMap<string, number>;

/** How an amount is written. */
export type QuotaUnit = 'milliCpus' | 'bytes' | 'count';

const GIBIBYTE = 1024 ** 3;

/** The unit of a quota, by its name. Source: Kubernetes documentation, resource quotas. */
export function unitOf(name: string): QuotaUnit {
  if (/^((requests|limits)\.)?cpu$/.test(name)) return 'milliCpus';
  return /(^|\.)(memory|storage|ephemeral-storage)$/.test(name) ? 'bytes' : 'count';
}

/** The amounts that the pods of the app can need at once in a namespace. */
export function neededAmounts(app: AppContents, namespace: string): QuotaAmounts {
  return amountsOf(namespaceDemand(app, namespace));
}

function amountsOf({ pods, nodePorts, loadBalancers }: NamespaceDemand): QuotaAmounts {
  const { requests, limits } = podTotals(pods);
  const claims = allClaims(pods);
  const gpus = pods.reduce((sum, each) => sum + each.gpus * podsAtOnce(each), 0);
  const storage = (of: typeof claims) => of.reduce((sum, { bytes, count }) => sum + bytes * count, 0);
  const classes = [...new Set(claims.flatMap(({ storageClassName }) => storageClassName ?? []))].sort();
  return new Map([
    ['requests.cpu', requests.milliCpus],
    ['requests.memory', requests.memory],
    ['requests.ephemeral-storage', requests.ephemeralStorage],
    ['limits.cpu', limits.milliCpus],
    ['limits.memory', limits.memory],
    ['limits.ephemeral-storage', limits.ephemeralStorage],
    ['requests.nvidia.com/gpu', gpus],
    ['pods', pods.reduce((sum, each) => sum + podsAtOnce(each), 0)],
    ['persistentvolumeclaims', claims.reduce((sum, { count }) => sum + count, 0)],
    ['requests.storage', storage(claims)],
    ...classes.map((name): [string, number] => {
      const own = claims.filter(({ storageClassName }) => storageClassName === name);
      return [`${name}.storageclass.storage.k8s.io/requests.storage`, storage(own)];
    }),
    ['services.loadbalancers', loadBalancers],
    ['services.nodeports', nodePorts],
  ]);
}

/** Numbers of objects that only a user's quota limits. */
export function objectCounts(app: AppContents, namespace: string): QuotaAmounts {
  const { pods } = namespaceDemand(app, namespace);
  const of = (...kinds: readonly PodDemand['controller'][]) => pods.filter(({ controller }) => kinds.includes(controller)).length;
  const amounts = neededAmounts(app, namespace);
  return new Map([
    ['count/deployments.apps', of('Deployment')],
    ['count/statefulsets.apps', of('StatefulSet')],
    ['count/jobs.batch', of('Job', 'CronJob')],
    ['count/cronjobs.batch', of('CronJob')],
    ['count/pods', amounts.get('pods') ?? 0],
    ['count/persistentvolumeclaims', amounts.get('persistentvolumeclaims') ?? 0],
    // Names without a prefix mean requests.
    ['cpu', amounts.get('requests.cpu') ?? 0],
    ['memory', amounts.get('requests.memory') ?? 0],
    ['ephemeral-storage', amounts.get('requests.ephemeral-storage') ?? 0],
  ]);
}

/** Amounts that are left out if nothing needs them: a quota of zero would forbid pods that the app does not know. */
const ONLY_IF_USED = /^(requests\.nvidia\.com\/gpu|persistentvolumeclaims|requests\.storage)$/;

/** The amounts with head room, as Kubernetes quantities: whole CPUs, whole GiB, whole objects. */
export function hardAmounts(needed: QuotaAmounts, headRoom: number): Record<string, string> {
  const used = [...needed].filter(([name, amount]) => amount > 0 || !ONLY_IF_USED.test(name));
  return Object.fromEntries(used.map(([name, amount]) => [name, quantity(unitOf(name), amount, headRoom)]));
}

function quantity(unit: QuotaUnit, amount: number, headRoom: number): string {
  const more = (amount * (100 + headRoom)) / 100;
  if (unit === 'milliCpus') return String(Math.ceil(round(more / 1000)));
  return unit === 'bytes' ? `${Math.ceil(round(more / GIBIBYTE))}Gi` : String(Math.ceil(round(more)));
}

/** Without the noise of binary fractions, which would add one to a whole number. */
function round(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

/** An amount in words that a quota takes: `52.5`, `1 136Gi`. */
export function quantityText(unit: QuotaUnit, amount: number): string {
  if (unit === 'milliCpus') return String(round(amount / 1000));
  return unit === 'bytes' ? `${Math.round((amount / GIBIBYTE) * 100) / 100}Gi` : String(amount);
}

/** A quantity of a quota, in the unit of its amounts; not a number for another text. */
export function measured(name: string, text: string): number {
  const unit = unitOf(name);
  if (unit === 'milliCpus') return quantityCpus(text) * 1000;
  return unit === 'bytes' ? quantityBytes(text) : Number(text);
}
