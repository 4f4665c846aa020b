import type { ApiObject } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Findings, Rule } from '../findings';
import { READ_METHODS, type AppContents, type InstanceModel } from '../model';
import { pathOf } from './construct-paths';
import { isRoute, routeRules, type RouteBackend, type RouteMatch, type RouteRule } from './route-backends';
import { ROUTE_NOT_ADMITTED, ROUTE_TO_NO_PORT, WEIGHTED_WRITES } from './rules';

interface ServiceJson {
  readonly spec?: { readonly ports?: readonly { readonly name?: string; readonly port: number; readonly targetPort?: number | string }[] };
}

/** Usual namespaces of the pods behind a class of Ingress, or a kind of route. Clouds connect from addresses instead. */
const NAMESPACES: Readonly<Record<string, string>> = {
  nginx: 'ingress-nginx',
  traefik: 'traefik',
  haproxy: 'haproxy-controller',
  contour: 'projectcontour',
  kong: 'kong',
  HTTPProxy: 'projectcontour',
  IngressRoute: 'traefik',
  IngressRouteTCP: 'traefik',
  Route: 'openshift-ingress',
};

/** Reports routes that the user declares, and that lead to the client Service of a Milvus in a way that fails. */
export function checkForeignRoutes(objects: readonly ApiObject[], { instances, extensions }: AppContents, findings: Findings): void {
  if (instances.length === 0) return;
  const own = extensions.map(({ path }) => `${path}/`);
  const foreign = objects.filter((object) => isRoute(object) && !own.some((path) => object.node.path.startsWith(path)));
  for (const route of foreign) {
    const said = new Set<string>();
    const report = (rule: Rule, problem: string) => {
      if (said.has(problem)) return;
      said.add(problem);
      findings.addAt(pathOf(route), 'spec', { rule, problem, fix: rule.fix }, 'model');
    };
    for (const rule of routeRules(route)) {
      const targets = rule.backends.flatMap((backend) => {
        const instance = instanceBehind(backend, route, instances);
        return instance ? [{ backend, instance }] : [];
      });
      for (const { backend, instance } of targets) {
        if (lacksPort(backend, instance, objects)) report(ROUTE_TO_NO_PORT, `leads to port ${backend.port} of '${backend.name}'.`);
        if (!mayConnect(route, instance))
          report(ROUTE_NOT_ADMITTED, `leads to ${instance.path}, whose clients do not contain its controller.`);
      }
      const weighted = new Set(targets.filter(({ backend }) => backend.weight !== 0).map(({ instance }) => instance.path));
      if (weighted.size > 1 && !isOfReads(rule)) report(WEIGHTED_WRITES, `divides requests between ${[...weighted].join(' and ')}.`);
    }
  }
}

function instanceBehind(backend: RouteBackend, route: ApiObject, instances: readonly InstanceModel[]): InstanceModel | undefined {
  const { name, namespace = route.metadata.namespace } = backend;
  return instances.find((instance) => instance.access.serviceName === name && instance.namespace === namespace);
}

/** Whether the Service of an instance, as it is emitted, has no such port. */
function lacksPort({ name, port }: RouteBackend, { namespace }: InstanceModel, objects: readonly ApiObject[]): boolean {
  const service = objects.find((each) => each.kind === 'Service' && each.name === name && each.metadata.namespace === namespace);
  const { ports = [] } = (service?.toJson() as ServiceJson | undefined)?.spec ?? {};
  return port !== undefined && port !== 'use-annotation' && !ports.some((each) => [each.port, each.name, each.targetPort].includes(port));
}

/** Whether a peer of the clients can be the controller of a route, as far as anybody can tell from names. */
function mayConnect(route: ApiObject, { namespace, access }: InstanceModel): boolean {
  const { clients } = access;
  const expected = controllerNamespace(route);
  const isController = ({ ipBlock, namespaceSelector }: k8s.NetworkPolicyPeer): boolean => {
    if (ipBlock) return true;
    const wanted = expected ?? gatewayNamespace(route);
    if (!namespaceSelector) return wanted === namespace;
    const name = namespaceSelector.matchLabels?.['kubernetes.io/metadata.name'];
    return name === undefined || (expected === undefined ? name !== namespace || wanted === namespace : name === expected);
  };
  return clients === undefined || clients.some(isController);
}

function controllerNamespace(route: ApiObject): string | undefined {
  if (route.kind !== 'Ingress') return NAMESPACES[route.kind];
  const { spec } = route.toJson() as { readonly spec?: { readonly ingressClassName?: string } };
  return NAMESPACES[spec?.ingressClassName ?? ''];
}

/** Namespace of the Gateway that a route attaches to. */
function gatewayNamespace(route: ApiObject): string | undefined {
  const { spec } = route.toJson() as { readonly spec?: { readonly parentRefs?: readonly { readonly namespace?: string }[] } };
  const [parent] = spec?.parentRefs ?? [];
  return parent && (parent.namespace ?? route.metadata.namespace);
}

/** Whether a rule matches methods or paths that only read. */
function isOfReads({ matches }: RouteRule): boolean {
  const reads = (match: RouteMatch): boolean => {
    const method = typeof match.method === 'object' ? match.method.method : undefined;
    return (
      READ_METHODS.includes(method ?? '') ||
      /\/(search|hybrid_search|advanced_search|query|get|Search|HybridSearch|Query)$/.test(match.path?.value ?? '')
    );
  };
  return matches.length > 0 && matches.every(reads);
}
