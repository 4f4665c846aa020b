import type { Kubectl } from './kubectl';
import { isReady, type ContainerStatus, type KubernetesEvent, type Pod } from './objects';

const eventCount = 25;
const logLines = 15;

/** What a namespace has to say about a failure: pods that are not ready, the latest events, and their last log lines. */
export async function diagnose(kubectl: Kubectl): Promise<string> {
  const pods = await kubectl.list<Pod>('pods');
  const failing = pods.filter((pod) => !isReady(pod) && pod.status?.phase !== 'Succeeded');
  const sections = [
    `namespace ${kubectl.namespace ?? ''}: ${pods.length} pods, not ready: ${failing.map(describe).join('; ') || 'none'}`,
    ...(await latestEvents(kubectl)),
  ];
  for (const pod of failing.slice(0, 6)) {
    sections.push(...(await lastLogs(kubectl, pod)));
  }
  return sections.join('\n');
}

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
  const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  const said: string[] = [];
  for (const status of statuses) {
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
