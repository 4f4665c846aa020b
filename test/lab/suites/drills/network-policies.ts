import assert from 'node:assert/strict';

import type { ClosedTo, ClusterVariant } from '../../apps/cluster';
import { gatewayAddress, nodeRange } from '../../infrastructure/addresses';
import { podPorts, Visitor, type PodPort } from '../../kubernetes/visitor';
import type { ServedCluster } from '../../milvus/served-cluster';
import type { Suite } from '../../runner/suite';
import { recordOther } from './recording';
import { serve } from './served';

const namespace = 'network-policies';
const closed: ClosedTo = { clients: 'shop', monitoring: 'watchers', outside: nodeRange, dns: gatewayAddress };
const variant: ClusterVariant = { closed };

const clientPort = 19530;
const managementPort = 9091;

export const networkPolicies: Suite = {
  name: 'network-policies',
  core: false,
  needsLab: true,
  proves: 'with policies in force and egress closed a Milvus serves, named peers reach their port, and nobody else reaches any',
  run: async (bed) => {
    const cluster = await serve(bed, namespace, variant, 1);
    if (!cluster) return;
    const { kubectl } = cluster;
    const ports = await podPorts(kubectl);
    const named = (test: (port: PodPort) => boolean): string[] => ports.filter(test).map(({ name }) => name);
    const visitor = async (where: string): Promise<Visitor> => Visitor.start(await bed.namespace(where));
    const [client, watcher, stranger] = [await visitor(closed.clients), await visitor(closed.monitoring), await visitor('strangers')];
    const assertReached = async (who: Visitor, wanted: readonly string[]): Promise<void> =>
      assert.deepEqual((await who.reached(ports)).sort(), [...wanted].sort());

    await bed.test('1. a pod of another namespace reaches no port of Milvus, etcd, MinIO and Kafka', () => assertReached(stranger, []));
    await bed.test('2. a pod in the namespace of clients reaches the port of clients, and no other', () =>
      assertReached(
        client,
        named(({ port }) => port === clientPort),
      ),
    );
    await bed.test('3. a pod in the namespace of monitoring reaches the metrics of Milvus, and no port of clients', async () => {
      const reached = await watcher.reached(ports);
      assert.deepEqual(reached.sort(), named(({ port }) => port === managementPort).sort());
    });
    await bed.test('4. a pod of Milvus connects to etcd, MinIO and Kafka, and to nothing that nobody named', () =>
      checkOutgoing(cluster, ports),
    );
    await bed.test('5. every role restarts behind the policies, and all data is found', async () => {
      await cluster.applyInWaves({ ...variant, config: { 'common.session.ttl': 20 } });
      await cluster.serving();
      await cluster.data.check(await cluster.collection(1));
    });
    await bed.test('6. without the policies the same pod reaches every port', async () => {
      const now = await podPorts(kubectl);
      await kubectl.run(['delete', 'networkpolicies', '--all']);
      assert.deepEqual((await stranger.reached(now)).sort(), now.map(({ name }) => name).sort());
      await recordOther(
        bed,
        'network policies in force',
        `${ports.length} ports of ${new Set(ports.map(({ host }) => host)).size} pods: as written`,
      );
    });
  },
};

/** What a query node reaches: the services that it uses, and not the API server of Kubernetes. */
async function checkOutgoing(cluster: ServedCluster, ports: readonly PodPort[]): Promise<void> {
  const [pod] = await cluster.pods('querynode');
  const queryNode = new Visitor(cluster.kubectl, pod.metadata.name);
  const services = ports.filter(({ name, port }) => /^milvus-(etcd|minio|kafka)-\d/.test(name) && [2379, 9000, 9092].includes(port));
  const elsewhere = { name: 'API server', host: gatewayAddress, port: 6443 };
  assert.ok(services.length > 0);
  assert.deepEqual((await queryNode.reached([...services, elsewhere])).sort(), services.map(({ name }) => name).sort());
}
