import { isReady, type Pod } from './objects';
import type { Kubectl } from './kubectl';
import { until } from './waiting';
import { testImages } from '../infrastructure/images/images';

/** A port of a pod, by name and by address. */
export interface PodPort {
  readonly name: string;
  readonly host: string;
  readonly port: number;
}

/** Every port that the ready pods of a namespace say that they have. */
export async function podPorts(kubectl: Kubectl): Promise<PodPort[]> {
  const pods = (await kubectl.list<Pod>('pods')).filter(isReady);
  return pods.flatMap(({ metadata, spec, status }) =>
    spec.containers
      .flatMap(({ ports = [] }) => ports)
      .filter(({ protocol = 'TCP' }) => protocol === 'TCP')
      .map(({ containerPort }) => ({ name: `${metadata.name}:${containerPort}`, host: status?.podIP ?? '', port: containerPort })),
  );
}

/** A pod that connects to others, to see which connections policies let through. */
export class Visitor {
  constructor(
    private readonly kubectl: Kubectl,
    /** Any running pod whose image has bash. */
    private readonly pod: string,
  ) {}

  /** Starts a pod that does nothing by itself. */
  public static async start(kubectl: Kubectl, name = 'visitor', labels: Readonly<Record<string, string>> = {}): Promise<Visitor> {
    await kubectl.apply([visitorPod(name, labels)]);
    await until(`the pod ${name} runs`, 120, async () => isReady(await kubectl.get<Pod>('pod', name)), 0.5);
    return new Visitor(kubectl, name);
  }

  /** Those of the ports that it can connect to, by name. */
  public async reached(ports: readonly PodPort[]): Promise<string[]> {
    const script = connectToAll(ports);
    const { output } = await this.kubectl.run(['exec', this.pod, '--', 'bash', '-c', script], { timeoutSeconds: 120 });
    return output.split('\n').filter((line) => line !== '');
  }
}

/** How long a connection may take. A policy refuses at once or is silent; pods of a busy machine need their time. */
const connectSeconds = 5;

/** Tries all of them at once and prints the names of those that let it in. */
export function connectToAll(ports: readonly PodPort[]): string {
  const attempts = ports.map(
    ({ name, host, port }) => `(timeout ${connectSeconds} bash -c '</dev/tcp/${host}/${port}' 2>/dev/null && echo '${name}') &`,
  );
  return [...attempts, 'wait'].join('\n');
}

function visitorPod(name: string, labels: Readonly<Record<string, string>>): object {
  const container = {
    name: 'visitor',
    image: testImages.milvus.reference,
    command: ['sleep', 'infinity'],
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, labels },
    spec: {
      automountServiceAccountToken: false,
      terminationGracePeriodSeconds: 0,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [container],
    },
  };
}
