import { quantityBytes, type AppContents } from '../model';
import { namespaceDemand, type PodDemand } from '../sizing/namespace-demand';
import { containerAmounts, type PodAmounts } from '../sizing/pod-amounts';
import { linkConfigContainer } from '../workload';
import type { ContainerAmountsSpec, MilvusNamespaceSpec, NamespaceLimitsSpec } from './milvus-namespace-spec';
import { measured, quantityText } from './quota-amounts';

/** A bound that refuses a container or a claim of the app. */
export interface BrokenBound {
  readonly prop: string;
  readonly problem: string;
  readonly fix: string;
}

/** The container of the library that runs before Milvus, and requests little. */
const BEFORE_MILVUS = containerAmounts(linkConfigContainer({ reference: '', pullPolicy: 'IfNotPresent', pullSecrets: [] }));

/** Bounds of a LimitRange that refuse containers or claims of the app, each with the one that is farthest outside. */
export function outOfBounds({ limits, name }: MilvusNamespaceSpec, app: AppContents): BrokenBound[] {
  if (limits === undefined) return [];
  const { pods } = namespaceDemand(app, name);
  const resources = (['cpu', 'memory'] as const).flatMap((resource) => [
    ...aboveMax(pods, limits, resource),
    ...belowMin(pods, limits, resource),
    ...outOfOrder(limits, resource),
  ]);
  return [...resources, ...aboveMaxClaim(pods, limits)];
}

/** Amount of a container in the unit of its resource. */
function amountOf(container: PodAmounts, side: keyof PodAmounts, resource: keyof ContainerAmountsSpec): number {
  return resource === 'cpu' ? container[side].milliCpus : container[side].memory;
}

function text(resource: keyof ContainerAmountsSpec, amount: number): string {
  return quantityText(resource === 'cpu' ? 'milliCpus' : 'bytes', amount);
}

function aboveMax(pods: readonly PodDemand[], { max }: NamespaceLimitsSpec, resource: keyof ContainerAmountsSpec): BrokenBound[] {
  const bound = max?.[resource];
  if (bound === undefined) return [];
  const limits = pods.map(({ name, containers }) => ({
    name,
    most: Math.max(...containers.map((each) => amountOf(each, 'limits', resource))),
  }));
  const [worst] = limits.filter(({ most }) => most > measured(resource, bound)).sort((a, b) => b.most - a.most);
  if (!worst) return [];
  const need = text(resource, worst.most);
  const problem = `is ${bound}, and a container of ${worst.name} has the limit ${need}.`;
  return [{ prop: `limits.max.${resource}`, problem, fix: `Write ${need} or more.` }];
}

function belowMin(pods: readonly PodDemand[], { min }: NamespaceLimitsSpec, resource: keyof ContainerAmountsSpec): BrokenBound[] {
  const bound = min?.[resource];
  if (bound === undefined) return [];
  const requests = pods.map(({ name, containers, of }) => {
    const all = of === 'role' ? [...containers, BEFORE_MILVUS] : containers;
    return { name, least: Math.min(...all.map((each) => amountOf(each, 'requests', resource))) };
  });
  const [worst] = requests.filter(({ least }) => least < measured(resource, bound)).sort((a, b) => a.least - b.least);
  if (!worst) return [];
  const need = text(resource, worst.least);
  const problem = `is ${bound}, and a container of ${worst.name} requests ${need}.`;
  return [{ prop: `limits.min.${resource}`, problem, fix: `Write ${need} or less.` }];
}

/** The API server rejects defaults outside of the bounds, and a default request above the default limit. */
function outOfOrder(limits: NamespaceLimitsSpec, resource: keyof ContainerAmountsSpec): BrokenBound[] {
  const { min, defaultRequest, defaultLimit, max } = limits;
  const steps = Object.entries({ min, defaultRequest, defaultLimit, max }).flatMap(([step, amounts]) => {
    const value = amounts?.[resource];
    return value === undefined ? [] : [{ step, value }];
  });
  const at = steps.findIndex(({ value }, index) => {
    const before = steps[index - 1];
    return before !== undefined && measured(resource, before.value) > measured(resource, value);
  });
  const [lower, upper] = [steps[at - 1], steps[at]];
  if (!lower || !upper) return [];
  const problem = `is ${upper.value}, and ${lower.step} is ${lower.value}.`;
  return [{ prop: `limits.${upper.step}.${resource}`, problem, fix: `Write ${lower.value} or more, or lower ${lower.step}.` }];
}

function aboveMaxClaim(pods: readonly PodDemand[], { maxClaim }: NamespaceLimitsSpec): BrokenBound[] {
  if (maxClaim === undefined) return [];
  const claims = pods.flatMap(({ name, claims: kept, podClaims }) => [...kept, ...podClaims].map(({ bytes }) => ({ name, bytes })));
  const [worst] = claims.filter(({ bytes }) => bytes > quantityBytes(maxClaim)).sort((a, b) => b.bytes - a.bytes);
  if (!worst) return [];
  const need = quantityText('bytes', worst.bytes);
  return [{ prop: 'limits.maxClaim', problem: `is ${maxClaim}, and ${worst.name} claims ${need}.`, fix: `Write ${need} or more.` }];
}
