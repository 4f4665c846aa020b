import type { Kubectl } from './kubectl';
import { isReady, type ContainerStatus, type KubernetesEvent, type Pod } from './objects';

const eventCount = 25;
const logLines = 15;
const podCount = 6;

/**
 * What a namespace has to say about a failure: the latest events, and the last log lines of the pods that are not ready
 * or that restarted; where all is well, those of Milvus' own pods.
 */
export async function diagnose(kubectl: Kubectl): Promise<string> {
  const pods = await kubectl.list<Pod>('pods');
  const failing = pods.filter((pod) => !isReady(pod) && pod.status?.phase !== 'Succeeded');
  const restarted = pods.filter((pod) => !failing.includes(pod) && statuses(pod).some(({ restartCount }) => restartCount > 0));
  const suspects = [...failing, ...restarted];
  const told = suspects.length > 0 ? suspects : pods.filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'] === 'milvus');
  const sections = [
    `namespace ${kubectl.namespace ?? ''}: ${pods.length} pods, not ready: ${failing.map(describe).join('; ') || 'none'}`,
    ...(restarted.length > 0 ? [`restarted: ${restarted.map(({ metadata }) => metadata.name).join(', ')}`] : []),
    ...(await latestEvents(kubectl)),
  ];
  for (const pod of told.slice(0, podCount)) {
    sections.push(...(await lastLogs(kubectl, pod)));
  }
  return sections.join('\n');
}

const statuses = (pod: Pod): readonly ContainerStatus[] => [
  ...(pod.status?.initContainerStatuses ?? []),
  ...(pod.status?.containerStatuses ?? []),
];

function describe(pod: Pod): string {
  const blocked = pod.status?.conditions?.find((condition) => condition.status !== 'True');
  const why = blocked ? ` ${blocked.reason ?? blocked.type} ${blocked.message ?? ''}`.trimEnd() : '';
  return `${pod.metadata.name} (${pod.status?.phase ?? 'unknown'}${why})`;
}

async function latestEvents(kubectl: Kubectl): Promise<string[]> {
  const events = await kubectl.list<KubernetesEvent>('events');
  const when = (event: KubernetesEvent): string => event.lastTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? '';
  return events
    .sort((one, other) => when(one).localeCompare(when(other)))
    .slice(-eventCount)
    .map((event) => {
      const { kind, name } = event.involvedObject;
      return `  ${when(event)} ${event.type ?? ''} ${kind}/${name} ${event.reason ?? ''}: ${event.message ?? ''}`;
    });
}

async function lastLogs(kubectl: Kubectl, pod: Pod): Promise<string[]> {
  const said: string[] = [];
  for (const status of statuses(pod)) {
    said.push(...(await containerLog(kubectl, pod, status, [])));
    if (status.restartCount > 0) {
      said.push(...(await containerLog(kubectl, pod, status, ['--previous'])));
    }
  }
  return said;
}

async function containerLog(kubectl: Kubectl, pod: Pod, status: ContainerStatus, flags: readonly string[]): Promise<string[]> {
  const which = [pod.metadata.name, `--container=${status.name}`, `--tail=${logLines}`, ...flags];
  const { output, errors } = await kubectl.run(['logs', ...which], { accept: [1], timeoutSeconds: 20 });
  const text = (output || errors).trimEnd();
  return text ? [`--- log of ${pod.metadata.name}/${status.name} ${flags.join(' ')}`, text] : [];
}
