import assert from 'node:assert/strict';

import type { Kubectl } from '../kubernetes/kubectl';
import type { Pod } from '../kubernetes/objects';

/** The coordinator pod that is at work. */
export const activeCoordinator = (kubectl: Kubectl): Promise<Pod> => podOfSession(kubectl, 'mixcoord', 'rootcoord');

/** The pod of the query node with this id. */
export const queryNodePod = (kubectl: Kubectl, id: number): Promise<Pod> => podOfSession(kubectl, 'querynode', `querynode-${id}`);

/** The pod whose address is in a session that Milvus keeps in etcd. */
async function podOfSession(kubectl: Kubectl, component: string, name: string): Promise<Pod> {
  const key = `${kubectl.namespace ?? ''}-milvus/meta/session/${name}`;
  const { output } = await kubectl.run(['exec', 'milvus-etcd-0', '--', 'etcdctl', 'get', key, '--print-value-only']);
  const session = JSON.parse(output) as { readonly Address: string };
  const pods = await kubectl.list<Pod>('pods', `app.kubernetes.io/component=${component}`);
  const found = pods.find((pod) => session.Address.startsWith(`${pod.status?.podIP ?? ''}:`));
  assert.ok(found, `no pod of ${component} has the address ${session.Address}`);
  return found;
}
