import type { Connection, PeerJson, PolicyEnd, PolicyJson, PolicyPod, PortJson } from '../../support/network-policies';
import type { LabelSelectorJson } from '../../support/manifest-json';

/** Policies, and connections about which they decide. */
export interface PolicyCase {
  readonly policies: readonly PolicyJson[];
  readonly connections: readonly Connection[];
}

/** Labels of the namespaces of all cases. */
export const NAMESPACE_LABELS = { one: { team: 'red' }, two: { team: 'blue' }, three: {} } as const;

const NAMESPACES = ['one', 'two', 'three'] as const;
const PORTS = [80, 81, 82, 9999];

/** The same numbers for the same seed, on every machine (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * The case of a seed: policies of every form, and connections between pods and addresses.
 *
 * `NotIn` is only about a label that every pod has. For a missing label, Kubernetes says that it matches (`labels.Requirement` of
 * apimachinery), and cyclonus that it does not.
 */
export function randomCase(seed: number): PolicyCase {
  const below = numbers(seed);
  const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T;
  const several = <T>(make: () => T, most: number): T[] => Array.from({ length: below(most + 1) }, make);

  const pod = (): PolicyPod => {
    const [namespace, app] = [pick(NAMESPACES), pick(['a', 'b', 'c'])];
    const ip = `10.${1 + NAMESPACES.indexOf(namespace)}.0.${1 + 'abc'.indexOf(app)}`;
    const ports = [80, 81, 82].map((port) => ({ name: `serve-${port}`, containerPort: port }));
    return { namespace, labels: { app, ...(app === 'c' ? { tier: 'data' } : {}) }, ip, ports };
  };
  const selector = (key: string, values: readonly string[]): LabelSelectorJson =>
    pick<() => LabelSelectorJson>([
      () => ({}),
      () => ({ matchLabels: { [key]: pick(values) } }),
      () => ({ matchExpressions: [{ key, operator: key === 'app' ? pick(['In', 'NotIn']) : 'In', values: [pick(values), pick(values)] }] }),
      () => ({ matchExpressions: [{ key, operator: pick(['Exists', 'DoesNotExist']) }] }),
    ])();
  const pods = () => selector(pick(['app', 'tier']), ['a', 'b', 'c', 'data']);
  const namespaces = () => selector('team', ['red', 'blue']);
  const peer = (): PeerJson =>
    pick<() => PeerJson>([
      () => ({ podSelector: pods() }),
      () => ({ namespaceSelector: namespaces() }),
      () => ({ podSelector: pods(), namespaceSelector: namespaces() }),
      () => ({
        ipBlock: {
          cidr: pick(['0.0.0.0/0', '10.0.0.0/8', '203.0.113.0/24']),
          except: several(() => pick(['10.2.0.0/16', '203.0.113.0/29']), 1),
        },
      }),
    ])();
  const port = (): PortJson =>
    pick<() => PortJson>([
      () => ({ port: pick(PORTS), protocol: pick(['TCP', 'UDP']) }),
      () => ({ port: 80, endPort: pick([81, 82]), protocol: 'TCP' }),
      () => ({ port: pick(['serve-80', 'serve-82']), protocol: 'TCP' }),
      () => ({ protocol: pick(['TCP', 'UDP']) }),
    ])();
  const policy = (_: unknown, index: number): PolicyJson => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: `policy-${index}`, namespace: pick(NAMESPACES) },
    spec: {
      podSelector: pods(),
      policyTypes: pick([['Ingress'], ['Egress'], ['Ingress', 'Egress']]),
      ingress: several(() => ({ from: several(peer, 2), ports: several(port, 2) }), 2),
      egress: several(() => ({ to: several(peer, 2), ports: several(port, 2) }), 2),
    },
  });
  const end = (): PolicyEnd => (below(5) === 0 ? { ip: pick(['203.0.113.5', '203.0.113.200', '10.200.0.1']) } : pod());
  return {
    policies: Array.from({ length: 1 + below(4) }, policy),
    connections: Array.from({ length: 40 }, () => ({ from: end(), to: end(), port: pick(PORTS), protocol: pick(['TCP', 'UDP'] as const) })),
  };
}
