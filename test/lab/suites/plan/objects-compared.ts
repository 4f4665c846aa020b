import { isDeepStrictEqual } from 'node:util';

import type { PlannedChange } from '@org/milvus-k8s/plan';
import { autoscaled, changeOf, foretellsOutage, isOutage, type Observation } from './pods-compared';
import type { LiveObject, Snapshot } from './snapshot';

/** What the plan says of objects, data and addresses, and what was different. */
export function objectProblems(seen: Observation): string[] {
  return [...identities(seen), ...contents(seen), ...data(seen), ...addresses(seen)];
}

/** Objects that were made anew, came or went. */
function identities({ made, before, after }: Observation): string[] {
  const names = [...new Set([...before.objects.keys(), ...after.objects.keys()])];
  return names.flatMap((name) => {
    const [old, now] = [before.objects.get(name), after.objects.get(name)];
    const seen = !old ? 'create' : !now ? 'delete' : old.metadata.uid === now.metadata.uid ? 'stay' : 'recreate';
    const foretold = operationOf(changeOf(made, name));
    return seen === foretold ? [] : [`${name}: the plan said ${foretold}, and seen was ${seen}`];
  });
}

function operationOf(change: PlannedChange | undefined): 'create' | 'delete' | 'recreate' | 'stay' {
  if (!change || change.operation === 'keep' || change.operation === 'update') return 'stay';
  return change.operation;
}

/** Objects that the plan leaves out, or that it says are refused, are as they were. */
function contents({ made, before, after }: Observation): string[] {
  const scaled = autoscaled(after);
  return [...before.objects].flatMap(([name, old]) => {
    const now = after.objects.get(name);
    const change = changeOf(made, name);
    if (!now || (change && change.class !== 'refused')) return [];
    const [was, is] = [contentOf(old, scaled), contentOf(now, scaled)];
    return isDeepStrictEqual(was, is) ? [] : [`${name}: changed from ${JSON.stringify(was)} to ${JSON.stringify(is)}`];
  });
}

function contentOf({ status: _status, metadata, spec, ...rest }: LiveObject, scaled: ReadonlySet<string>): object {
  const { name, labels, annotations } = metadata;
  const { replicas, ...others } = spec ?? {};
  return { ...rest, metadata: { name, labels, annotations }, spec: scaled.has(name) ? others : { ...others, replicas } };
}

/** Claims and volumes that went. */
function data({ made, before, after }: Observation): string[] {
  const lost = lostData(before, after);
  const isForetold = made.changes.some(
    ({ effects, operation }) => operation !== 'keep' && effects.some((effect) => effect.class === 'data-loss'),
  );
  if (lost.length > 0 && !isForetold) return [`lost ${lost.join(', ')}, and the plan said nothing of data`];
  return lost.length === 0 && isForetold ? ['the plan foretold a loss of data, and everything is there'] : [];
}

export function lostData(before: Snapshot, after: Snapshot): string[] {
  return [...before.data].filter(([name, uid]) => after.data.get(name) !== uid).map(([name]) => name);
}

/** What clients connect to: the addresses, ports and endpoints of Services. */
function addresses({ made, before, after }: Observation): string[] {
  return [...before.objects].flatMap(([name, old]) => {
    if (old.kind !== 'Service') return [];
    const change = changeOf(made, name);
    if (isOutage(change?.class)) return [];
    const now = after.objects.get(name);
    const service = old.metadata.name;
    const isEmpty = (before.endpoints.get(service) ?? 0) > 0 && (after.endpoints.get(service) ?? 0) === 0;
    return [
      ...(now?.spec?.['clusterIP'] === old.spec?.['clusterIP'] ? [] : [`${name}: its address changed, and the plan foretold no outage`]),
      ...portsOf(old).flatMap((port) =>
        portsOf(now).includes(port) ? [] : [`${name}: clients of ${port} lost it, and the plan foretold no outage`],
      ),
      ...(isEmpty && !foretellsOutage(made) ? [`${name}: it lost its endpoints, and the plan foretold no outage`] : []),
    ];
  });
}

interface ServicePort {
  readonly port: number;
  readonly nodePort?: number;
}

/** Ports of a Service, and those of the nodes behind them. */
function portsOf(service: LiveObject | undefined): string[] {
  const ports = (service?.spec?.['ports'] ?? []) as readonly ServicePort[];
  return ports.flatMap(({ port, nodePort }) => [`port ${port}`, ...(nodePort === undefined ? [] : [`node port ${nodePort}`])]);
}
