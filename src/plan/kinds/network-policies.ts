import type { Effect } from '../change';
import { stableJson } from '../compare/stable-json';
import { at, fieldsAt, keyOf, listAt, nameOf, type Fields, type KubernetesObject } from '../kubernetes-object';
import { isSelected } from '../labels';
import type { ManifestSet, Workload } from '../manifest-set';
import { shown, type ChangedObject, type KindRules, type PlanContext } from './kind-rules';

type Direction = 'Ingress' | 'Egress';

const DIRECTIONS: readonly Direction[] = ['Ingress', 'Egress'];

/** Connections that a policy allows in one direction: a peer and a port each. */
export interface Connections {
  readonly direction: Direction;
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

/** Network policies: they take effect at once, with some plugins also for connections that exist. */
export const NETWORK_POLICIES: KindRules = {
  created: (policy, context) => [
    { class: 'created', reason: `limits the connections of ${podNames(selected(policy, context.after))}` },
    ...DIRECTIONS.flatMap((direction) => isolationEffects(policy, direction, context)),
  ],
  updated: (changed, context) => [
    ...changed.fields
      .filter(({ path }) => path.startsWith('spec'))
      .slice(0, 1)
      .map(({ path }): Effect => ({ class: 'at-once', reason: `${path} takes effect at once`, path })),
    ...changedConnections(changed).flatMap(({ direction, closed }) => closedEffects(direction, closed)),
    ...newlyIsolated(changed, context),
  ],
  deleted: (policy, context) =>
    DIRECTIONS.filter((direction) => types(policy).includes(direction)).flatMap((direction): Effect[] => {
      const pods = selected(policy, context.after);
      if (pods.length === 0) return [];
      const others = pods.some((pod) => isolated(pod, direction, context.after));
      if (!others) return [{ class: 'at-once', reason: `no policy limits ${words(direction)} ${podNames(pods)} any more` }];
      return closedEffects(
        direction,
        [...connections(policy, direction)].filter((each) => !allowedElsewhere(each, pods, direction, context.after)),
      );
    }),
};

/** What an update opens and closes. */
export function changedConnections({ before, after }: Pick<ChangedObject, 'before' | 'after'>): readonly Connections[] {
  return DIRECTIONS.flatMap((direction) => {
    if (!types(before).includes(direction) || !types(after).includes(direction)) return [];
    const [old, now] = [connections(before, direction), connections(after, direction)];
    const opened = [...now].filter((each) => !covers(old, each));
    const closed = [...old].filter((each) => !covers(now, each));
    return opened.length + closed.length === 0 ? [] : [{ direction, opened, closed }];
  });
}

function closedEffects(direction: Direction, closed: readonly string[]): Effect[] {
  const [first, ...others] = closed;
  if (first === undefined) return [];
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  return [
    {
      class: 'outage',
      reason: `closes ${direction === 'Ingress' ? 'connections from' : 'connections to'} ${first}${rest}`,
      path: `spec.${direction.toLowerCase()}`,
      fix: 'Check that no client needs them.',
    },
  ];
}

/** Pods that no policy limited before: from now on everything is closed that no policy allows. */
function isolationEffects(policy: KubernetesObject, direction: Direction, { before, after }: PlanContext): Effect[] {
  if (!types(policy).includes(direction)) return [];
  const running = selected(policy, after).filter(({ object }) => before.get(keyOf(object)));
  const open = running.filter((pod) => !isolated(pod, direction, before));
  if (open.length === 0) return [];
  return [
    {
      class: 'outage',
      reason: `closes ${words(direction)} ${podNames(open)} but for what policies allow; nothing limited them before`,
      path: 'spec',
      fix: 'Check that every client and service that needs them is allowed.',
    },
  ];
}

function newlyIsolated({ before, after, fields }: ChangedObject, context: PlanContext): Effect[] {
  if (!fields.some(({ path }) => path.startsWith('spec.podSelector') || path.startsWith('spec.policyTypes'))) return [];
  const isNew = DIRECTIONS.some((direction) => types(after).includes(direction) && !types(before).includes(direction));
  const reaches = selected(after, context.after).length > selected(before, context.after).length;
  return isNew || reaches ? DIRECTIONS.flatMap((direction) => isolationEffects(after, direction, context)) : [];
}

function words(direction: Direction): string {
  return direction === 'Ingress' ? 'connections to' : 'connections from';
}

function types(policy: KubernetesObject): readonly string[] {
  const written = at(policy, 'spec', 'policyTypes');
  if (Array.isArray(written)) return written.map(String);
  return listAt(policy, 'spec', 'egress').length > 0 ? DIRECTIONS : ['Ingress'];
}

function selected(policy: KubernetesObject, set: ManifestSet): readonly Workload[] {
  const selector = fieldsAt(policy, 'spec', 'podSelector');
  return set.workloads(policy.metadata.namespace).filter(({ labels }) => isSelected(selector, labels));
}

function policies(set: ManifestSet, namespace: string | undefined): readonly KubernetesObject[] {
  return [...set.ofKind('NetworkPolicy.networking.k8s.io', namespace)];
}

function isolated(pod: Workload, direction: Direction, set: ManifestSet): boolean {
  return policies(set, pod.object.metadata.namespace).some(
    (policy) => types(policy).includes(direction) && isSelected(fieldsAt(policy, 'spec', 'podSelector'), pod.labels),
  );
}

function allowedElsewhere(connection: string, pods: readonly Workload[], direction: Direction, set: ManifestSet): boolean {
  return pods.every((pod) =>
    policies(set, pod.object.metadata.namespace).some(
      (policy) => isSelected(fieldsAt(policy, 'spec', 'podSelector'), pod.labels) && covers(connections(policy, direction), connection),
    ),
  );
}

const EVERYONE = 'everywhere';
const EVERY_PORT = 'every port';

/** Each allowed peer with each allowed port, as a sentence can name them. */
function connections(policy: KubernetesObject, direction: Direction): ReadonlySet<string> {
  const [list, peers] = direction === 'Ingress' ? ['ingress', 'from'] : ['egress', 'to'];
  const rules = listAt(policy, 'spec', list);
  return new Set(
    rules.flatMap((rule) => {
      const who = listAt(rule, peers).map(peerName);
      const ports = listAt(rule, 'ports').map(portName);
      return (who.length === 0 ? [EVERYONE] : who).flatMap((peer) =>
        (ports.length === 0 ? [EVERY_PORT] : ports).map((port) => `${peer} on ${port}`),
      );
    }),
  );
}

function covers(allowed: ReadonlySet<string>, connection: string): boolean {
  const [peer = '', port = ''] = connection.split(' on ');
  return [connection, `${peer} on ${EVERY_PORT}`, `${EVERYONE} on ${port}`, `${EVERYONE} on ${EVERY_PORT}`].some((each) =>
    allowed.has(each),
  );
}

function peerName(peer: Fields): string {
  const block = fieldsAt(peer, 'ipBlock');
  if (block['cidr'] !== undefined) return `${shown(block['cidr'])}${block['except'] ? ` without ${stableJson(block['except'])}` : ''}`;
  const [pods, namespaces] = [at(peer, 'podSelector'), at(peer, 'namespaceSelector')];
  const inside = namespaces === undefined ? '' : ` in namespaces with ${selectorName(namespaces)}`;
  return `${pods === undefined ? 'all pods' : `pods with ${selectorName(pods)}`}${inside}`;
}

function selectorName(selector: unknown): string {
  const labels = Object.entries(fieldsAt(selector, 'matchLabels')).map(([key, value]) => `${key}=${String(value)}`);
  const expressions = listAt(selector, 'matchExpressions').map((each) => stableJson(each));
  return [...labels, ...expressions].sort().join(', ') || 'any label';
}

function portName({ protocol, port, endPort }: Fields): string {
  const range = endPort === undefined ? '' : `-${shown(endPort)}`;
  return `${port === undefined ? 'all ports' : shown(port)}${range}/${shown(protocol ?? 'TCP')}`;
}

function podNames(pods: readonly Workload[]): string {
  const [first, second, ...others] = pods.map(({ object }) => nameOf(object));
  if (first === undefined) return 'no pods of these manifests';
  return [first, second, ...(others.length === 0 ? [] : [`${others.length} more workloads`])].filter(Boolean).join(', ');
}
