import { chartCluster } from '../../../adopt/live/chart-release';
import type { LiveObject } from '../../../adopt/live/pods';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Resource } from '../../kubernetes/objects';
import { waitForWorkloads } from '../../kubernetes/workloads';

export const release = 'rel';
export const settleSeconds = 300;

/** Field manager of Helm 3. */
export const helm = 'helm';

/** The Secret in which Helm 3 keeps a release; its content is of no interest. */
const secretOf = (namespace: string) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  type: 'helm.sh/release.v1',
  metadata: {
    name: `sh.helm.release.v1.${release}.v1`,
    namespace,
    labels: { owner: 'helm', name: release, status: 'deployed', version: '1' },
  },
  data: { release: 'c3R1Yg==' },
});

/** Objects of the release that the app does not have, and that a person deletes at the end. */
export const leftovers: readonly string[] = [
  'configmap/rel-milvus',
  ...['mixcoord', 'querynode', 'datanode', 'streamingnode'].map((component) => `service/rel-milvus-${component}`),
];

export const chartObjects = (namespace: string): readonly LiveObject[] => chartCluster({ release, namespace });

/** The chart's pods are not as strict as those of the library. */
export async function allowEveryPod(cluster: Kubectl, namespace: string): Promise<void> {
  await cluster.run(['label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce=privileged', '--overwrite']);
}

export async function restrictPods(cluster: Kubectl, namespace: string): Promise<void> {
  await cluster.run(['label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce=restricted', '--overwrite']);
}

/** Creates objects as a tool does that does not apply on the server: with its own name as manager of their fields. */
export async function createAs(kubectl: Kubectl, manager: string, objects: readonly Resource[]): Promise<void> {
  const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
  await kubectl.run(['create', `--field-manager=${manager}`, '--filename=-'], { input: list });
}

/** Leaves a running release in a namespace, as `helm install` does. */
export async function installRelease(cluster: Kubectl, kubectl: Kubectl): Promise<void> {
  const namespace = kubectl.namespace ?? '';
  await allowEveryPod(cluster, namespace);
  await createAs(kubectl, helm, [...chartObjects(namespace), secretOf(namespace)]);
  await waitForWorkloads(kubectl, settleSeconds);
}

/** Makes Helm forget the release; nothing of it changes. */
export async function forgetRelease(kubectl: Kubectl): Promise<void> {
  await kubectl.run(['delete', 'secret', `--selector=owner=helm,name=${release}`]);
}
