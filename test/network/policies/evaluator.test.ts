import { NetworkPolicies, type Connection, type PolicyJson, type PolicyPod } from '../../support/network-policies';
import recorded from './cyclonus-verdicts.json';
import { NAMESPACE_LABELS, randomCase } from './random-policies';

const A: PolicyPod = { namespace: 'a', labels: { app: 'a' }, ip: '10.1.2.3', ports: [{ name: 'web', containerPort: 8080 }] };
const B: PolicyPod = { namespace: 'b', labels: { app: 'b' }, ip: '10.1.9.9' };
const OUTSIDE = { ip: '203.0.113.7' };

/** Policies that select the pod `A`. */
const policies = (...specs: readonly Partial<PolicyJson['spec']>[]) =>
  new NetworkPolicies(
    specs.map((spec, index) => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: `policy-${index}`, namespace: 'a' },
      spec: { podSelector: { matchLabels: { app: 'a' } }, ...spec },
    })),
    { b: { team: 'search' } },
  );

const toA = (connection: Partial<Connection> = {}): Connection => ({ from: B, to: A, port: 8080, ...connection });
const fromA = (connection: Partial<Connection> = {}): Connection => ({ from: A, to: B, port: 8080, ...connection });

describe('the evaluator of policies', () => {
  test('opens everything without a policy, and closes a selected pod for one direction', () => {
    expect(policies().allow(toA())).toBe(true);
    expect(policies({}).allow(toA())).toBe(false);
    expect(policies({}).allow(fromA())).toBe(true);
    expect(policies({ policyTypes: ['Egress'] }).allow(fromA())).toBe(false);
    expect(policies({ policyTypes: ['Egress'] }).allow(toA())).toBe(true);
    expect(policies({ egress: [{ to: [{ podSelector: {} }] }] }).allow(fromA())).toBe(false);
  });

  test('adds the rules of all policies', () => {
    const two = policies({ ingress: [] }, { ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: 'search' } } }] }] });
    expect(two.allow(toA())).toBe(true);
  });

  test('takes a selector of pods alone for those of the same namespace, and two selectors for both', () => {
    const pods = { podSelector: { matchLabels: { app: 'b' } } };
    expect(policies({ ingress: [{ from: [pods] }] }).allow(toA())).toBe(false);
    expect(policies({ ingress: [{ from: [pods] }] }).allow(toA({ from: { ...B, namespace: 'a' } }))).toBe(true);
    const both = { ...pods, namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'b' } } };
    expect(policies({ ingress: [{ from: [both] }] }).allow(toA())).toBe(true);
    expect(policies({ ingress: [{ from: [both] }] }).allow(toA({ from: { ...B, labels: {} } }))).toBe(false);
    expect(policies({ ingress: [{ from: [{ namespaceSelector: {} }] }] }).allow(toA({ from: OUTSIDE }))).toBe(false);
  });

  test('takes a missing label for one that is not in a list', () => {
    const others = policies({
      ingress: [
        { from: [{ namespaceSelector: {}, podSelector: { matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['data'] }] } }] },
      ],
    });
    expect(others.allow(toA())).toBe(true);
    expect(others.allow(toA({ from: { ...B, labels: { tier: 'data' } } }))).toBe(false);
  });

  test('knows networks, their exceptions, and both families of addresses', () => {
    const block = (cidr: string, ...except: readonly string[]) => policies({ ingress: [{ from: [{ ipBlock: { cidr, except } }] }] });
    expect(block('203.0.113.0/24').allow(toA({ from: OUTSIDE }))).toBe(true);
    expect(block('203.0.113.0/24', '203.0.113.0/29').allow(toA({ from: OUTSIDE }))).toBe(false);
    expect(block('0.0.0.0/0').allow(toA({ from: { ip: '2001:db8::1' } }))).toBe(false);
    expect(block('2001:db8::/32').allow(toA({ from: { ip: '2001:db8::1' } }))).toBe(true);
  });

  test('compares ports by number, range, name and protocol', () => {
    const on = (...ports: NonNullable<NonNullable<PolicyJson['spec']['ingress']>[number]['ports']>) => policies({ ingress: [{ ports }] });
    expect(on({ port: 8080 }).allow(toA())).toBe(true);
    expect(on({ port: 8080, protocol: 'UDP' }).allow(toA())).toBe(false);
    expect(on({ port: 8080, protocol: 'UDP' }).allow(toA({ protocol: 'UDP' }))).toBe(true);
    expect(on({ port: 8000, endPort: 8080 }).allow(toA())).toBe(true);
    expect(on({ port: 8000, endPort: 8079 }).allow(toA())).toBe(false);
    expect(on({ port: 'web' }).allow(toA())).toBe(true);
    expect(on({ port: 'other' }).allow(toA())).toBe(false);
    expect(on({ protocol: 'UDP' }).allow(toA())).toBe(false);
  });

  test('takes empty lists of peers and of ports for all of them, and a pod always reaches itself', () => {
    expect(policies({ ingress: [{ from: [], ports: [] }] }).allow(toA({ from: OUTSIDE }))).toBe(true);
    expect(policies({ ingress: [] }).allow(toA({ from: A }))).toBe(true);
  });
});

describe('cyclonus, another evaluator', () => {
  const { verdicts } = recorded as { readonly verdicts: readonly string[] };

  test.each(verdicts.map((expected, seed) => [seed, expected] as const))(
    'decides the random policies %i in the same way',
    (seed, expected) => {
      const { policies: random, connections } = randomCase(seed);
      const evaluator = new NetworkPolicies(random, NAMESPACE_LABELS);
      expect(connections.map((connection) => (evaluator.allow(connection) ? '1' : '0')).join('')).toBe(expected);
    },
  );

  test('was asked about policies that open some connections and close others', () => {
    const all = verdicts.join('');
    for (const verdict of ['0', '1']) expect([...all].filter((each) => each === verdict).length).toBeGreaterThan(all.length / 10);
  });
});
