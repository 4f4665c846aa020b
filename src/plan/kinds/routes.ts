import type { Effect } from '../change';
import { at, listAt, type KubernetesObject } from '../kubernetes-object';
import type { KindRules } from './kind-rules';

/** Ingresses and routes of the Gateway API: the controller follows within seconds. */
export const ROUTES: KindRules = {
  created: (route) => [{ class: 'created', reason: `leads clients of ${hostNames(hosts(route))} in` }],
  updated: ({ before, after, fields }): Effect[] => {
    const change = fields.find(({ path }) => path.startsWith('spec')) ?? fields.find(({ path }) => isController(path));
    const left = hosts(after);
    const lost = hosts(before).filter((host) => !left.includes(host));
    return [
      ...(change ? [{ class: 'at-once' as const, reason: 'its controller follows within seconds', path: change.path }] : []),
      ...(lost.length === 0 ? [] : [lostHosts(lost)]),
    ];
  },
  deleted: (route) => [lostHosts(hosts(route))],
};

/** Annotations that a controller may read; those of Argo CD and of this library are for others. */
function isController(path: string): boolean {
  return path.startsWith('metadata.annotations') && !/argocd\.argoproj\.io|milvus\.io|kubectl\.kubernetes\.io/.test(path);
}

function lostHosts(lost: readonly string[]): Effect {
  return {
    class: 'outage',
    reason: `clients of ${hostNames(lost)} lose their address`,
    path: 'spec',
    fix: 'Keep the old host until every client uses the new one.',
  };
}

function hostNames(names: readonly string[]): string {
  return names.join(', ') || 'every host';
}

function hosts(route: KubernetesObject): readonly string[] {
  const names = at(route, 'spec', 'hostnames');
  if (Array.isArray(names)) return names.map(String);
  const listeners = [
    ...listAt(route, 'spec', 'rules').map(({ host }) => host),
    ...listAt(route, 'spec', 'listeners').map(({ hostname }) => hostname),
  ];
  return listeners.filter((host): host is string => typeof host === 'string');
}
