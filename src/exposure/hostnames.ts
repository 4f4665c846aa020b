import type { Report, Rule } from '../findings';
import { HOSTNAMES } from './rules/inputs';

/** Most hostnames of one route. Source: Gateway API 1.6, GRPCRoute and HTTPRoute. */
const MOST_HOSTNAMES = 16;

const LABEL = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';
const HOSTNAME = new RegExp(`^(\\*\\.)?(${LABEL}\\.)*${LABEL}$`);
const ADDRESS = /^[\d.]+$|:/;

/** Checks the hostnames of a route. */
export function checkRouteHostnames(hostnames: readonly string[], prop: string, report: Report): void {
  if (hostnames.length > MOST_HOSTNAMES) {
    const problem = `has ${hostnames.length} names; a route can have ${MOST_HOSTNAMES}.`;
    report(prop, { rule: HOSTNAMES, problem, fix: 'Use a wildcard, or declare a second GatewayRoutes.' });
  }
  checkHostnames(hostnames, prop, { rule: HOSTNAMES, report });
}

/** Checks the names that clients connect to. */
export function checkHostnames(hostnames: readonly string[], prop: string, { rule, report }: { rule: Rule; report: Report }): void {
  const say = (problem: string, fix: string) => report(prop, { rule, problem, fix });
  if (hostnames.length === 0) return say('is an empty list.', "Write the names that clients connect to, such as ['milvus.example.com'].");
  const wrong = hostnames.filter((name) => !isHostname(name));
  if (wrong.length > 0)
    say(`'${wrong.join("', '")}' is not a hostname.`, "Write a DNS name, such as 'milvus.example.com' or '*.example.com'.");
  const twice = hostnames.filter((name, index) => hostnames.indexOf(name) < index);
  if (twice.length > 0) say(`has '${twice[0]}' twice.`, `Remove one '${twice[0]}'.`);
}

/** Host names are in lower case, and an IP address is not one. */
function isHostname(name: string): boolean {
  return name.length <= 253 && HOSTNAME.test(name) && !ADDRESS.test(name);
}

/** The first name that clients can connect to; `undefined` if all are wildcards. */
export function connectableHost(hostnames: readonly string[]): string | undefined {
  return hostnames.find((name) => !name.startsWith('*'));
}

/** Whether a request to one host can match both names. */
export function overlap(first: string, second: string): boolean {
  if (first === second) return true;
  const covers = (wildcard: string, name: string) => wildcard.startsWith('*.') && name.endsWith(wildcard.slice(1));
  return covers(first, second) || covers(second, first);
}
