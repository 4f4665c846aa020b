import assert from 'node:assert/strict';

import type { Kubectl } from '../../kubernetes/kubectl';
import type { Workload } from '../../kubernetes/objects';

interface EndpointStatus {
  readonly Status: { readonly header: { readonly member_id: number }; readonly leader: number };
}

/** The pod of the etcd member that leads. */
export async function etcdLeader(kubectl: Kubectl): Promise<string> {
  const { spec } = await kubectl.get<Workload>('statefulset', 'milvus-etcd');
  for (let number = 0; number < (spec.replicas ?? 1); number++) {
    const pod = `milvus-etcd-${number}`;
    const { output } = await kubectl.run(['exec', pod, '--', 'etcdctl', 'endpoint', 'status', '--write-out=json']);
    const [member] = JSON.parse(output) as EndpointStatus[];
    if (member && member.Status.header.member_id === member.Status.leader) return pod;
  }
  assert.fail('etcd has no leader');
}
