import assert from 'node:assert/strict';

import { certificateSecret, clusterObjects, contourObjects, gateway, gatewayNamespace, gatewayObject } from '../../apps/gateway/contour';
import { hosts, namedClients, routedYaml } from '../../apps/gateway/routed';
import { parseObjects } from '../../apps/examples';
import { openEntrance } from '../../kubernetes/entrance';
import { PrivateAuthority } from '../../kubernetes/private-authority';
import { podPorts, Visitor } from '../../kubernetes/visitor';
import { waitForWorkloads } from '../../kubernetes/workloads';
import type { ClientSecurity } from '../../milvus/client-security';
import { Collection } from '../../milvus/collection';
import { refusal } from '../../milvus/refusal';
import { SampleData } from '../../milvus/sample-data';
import type { Suite } from '../../runner/suite';
import { acceptedRoutes } from './gateway/accepted';
import { endedCalls, envoyLog } from './gateway/ended-calls';
import { IdleClients } from './gateway/idle';
import { insertAtOnce, largeCollection, messageLimit } from './gateway/large-inserts';
import { markOf, Split } from './gateway/split';
import { recordOther } from './recording';

const namespace = 'gateway';

export const gatewayDrill: Suite = {
  name: 'gateway',
  core: false,
  needsLab: true,
  proves:
    'a real gateway (Contour, Envoy) takes the routes, ends TLS, lets large inserts and idle clients through, and splits reads by weight',
  run: async (bed) => {
    await bed.realNodes(3, 'milvus', 'contour', 'envoy');
    const objects = parseObjects(routedYaml(namespace, { primary: 'blue', share: 0 }));
    await bed.customResources([...objects, { apiVersion: 'projectcontour.io/v1', metadata: { name: 'any' } }]);
    const authority = await PrivateAuthority.create();
    bed.cleanUp(() => Promise.resolve(authority.remove()));
    await bed.kubectl.apply(clusterObjects());
    bed.cleanUp(() => bed.kubectl.run(['delete', 'gatewayclass/contour', 'clusterrole/contour', 'clusterrolebinding/contour']));
    const [contour, kubectl] = [await bed.namespace(gatewayNamespace), await bed.namespace(namespace)];
    const trusting = (host: string): ClientSecurity => ({ authority: authority.certificate, serverName: host, host });
    const address = () => openEntrance(contour, gateway.service, gateway.port);
    const open = async (host: string, name?: string): Promise<Collection> => {
      const collection = await Collection.open(await address(), 120, name, trusting(host));
      bed.cleanUp(() => collection.close());
      return collection;
    };
    const apply = async (yaml: string): Promise<void> => {
      const applied = await kubectl.applyText(yaml);
      assert.equal(applied.errors, '', 'the API server warned');
    };
    const data = new SampleData();

    const running = await bed.test('1. Contour accepts the Gateway and both routes', async () => {
      const { certificate, key } = await authority.issue(hosts.published, hosts.green);
      const stringData = { 'tls.crt': certificate, 'tls.key': key };
      const secret = { apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/tls', metadata: { name: certificateSecret }, stringData };
      await contour.apply([secret, ...contourObjects(), gatewayObject()]);
      await apply(routedYaml(namespace, { primary: 'blue', share: 0 }));
      await Promise.all([waitForWorkloads(contour, 300), waitForWorkloads(kubectl, 300)]);
      await acceptedRoutes(kubectl, 2);
    });
    if (!running) return;
    const served = await bed.test('2. a client outside of all pods stores and finds vectors, over TLS that the gateway ends', async () => {
      const collection = await open(hosts.published);
      await data.store(collection);
      await data.check(collection);
    });
    if (!served) return;
    await bed.test('3. a client with another authority, or of a host that no route has, is not served', async () => {
      const stranger = await PrivateAuthority.create();
      bed.cleanUp(() => Promise.resolve(stranger.remove()));
      assert.equal(await refusal(await address(), trusting(hosts.published)), undefined);
      const untrusting = { ...trusting(hosts.published), authority: stranger.certificate };
      assert.match((await refusal(await address(), untrusting)) ?? 'it is served', /certificate|UNAVAILABLE|connect/i);
      const elsewhere = { ...trusting(hosts.published), host: 'elsewhere.example.com' };
      assert.match((await refusal(await address(), elsewhere)) ?? 'it is served', /misdirected request|UNIMPLEMENTED/);
    });
    await bed.test('4. the routes let the gateway through the network policy, and nobody else in', async () => {
      const ports = await podPorts(kubectl);
      const strangers = await bed.namespace('strangers');
      const lookalike = await Visitor.start(strangers, 'envoy', { app: 'envoy' });
      assert.deepEqual(await lookalike.reached(ports), []);
      const named = await Visitor.start(await bed.namespace(namedClients));
      const clientPorts = ports.filter(({ port }) => port === 19530).map(({ name }) => name);
      assert.deepEqual((await named.reached(ports)).sort(), clientPorts.sort());
    });
    const idle = await IdleClients.open(await address(), trusting(hosts.published));
    bed.cleanUp(() => idle.close());
    await bed.test('5. an insert of 60 MiB in one request passes; one of more than 64 MiB is refused with RESOURCE_EXHAUSTED', async () => {
      await (await open(hosts.published, largeCollection.name)).create(largeCollection.dimensions);
      const insert = async (mebibytes: number) => insertAtOnce(await address(), trusting(hosts.published), mebibytes);
      const [passed, beyond] = [await insert(60), await insert(66)];
      assert.equal(passed, undefined);
      assert.match(beyond ?? 'it passed', messageLimit);
      assert.equal(await refusal(await address(), trusting(hosts.published)), undefined, 'clients are served afterwards');
      await recordOther(bed, 'one insert of 60 MiB and one of 66 MiB, through a gateway', `60 MiB stored; 66 MiB: ${beyond ?? ''}`);
    });
    await bed.test('6. Contour ends a call after 15 seconds, as MK-RTE-006 says, and not one of 5 seconds', async () => {
      const collection = await open(hosts.published);
      assert.equal(await collection.countLater(5), data.vectors.count);
      assert.deepEqual(endedCalls(await envoyLog(contour), 'Query'), []);
      // The SDK sends it again, so its caller may get an answer all the same.
      await collection.countLater(40).catch(() => undefined);
      const [seconds = 0] = endedCalls(await envoyLog(contour), 'Query');
      assert.ok(seconds > 14 && seconds < 30, `it ended after ${seconds} s`);
      await recordOther(bed, 'a call of 40 s, through Contour', `ended after ${seconds.toFixed(1)} s; one of 5 s was answered`);
    });
    await bed.test('7. clients that said nothing for five minutes are answered', async () => {
      const seen = await idle.answers(300);
      await recordOther(bed, 'clients idle for five minutes, through a gateway', seen);
    });
    const split = new Split(await address(), trusting(hosts.published));
    bed.cleanUp(() => split.close());
    await bed.test('8. 0, 10, 50 and 100 % of the reads go where the weights say, and no read fails on the way', async () => {
      for (const [host, mark] of [
        [hosts.published, 'blue'],
        [hosts.green, 'green'],
      ] as const) {
        await markOf(await open(host, Split.collection), mark);
      }
      const seen: string[] = [];
      for (const share of [0, 10, 50, 100]) {
        await split.while(() => apply(routedYaml(namespace, { primary: 'blue', share })));
        seen.push(await split.assertShare(share));
      }
      await recordOther(
        bed,
        'reads of a second Milvus by weight, through a gateway',
        `0, 10, 50, 100 %: green got ${seen.join(', ')} reads`,
      );
    });
    await bed.test('9. promoted and then alone, green gets everything, and no read fails on the way', async () => {
      const before = routedYaml(namespace, { primary: 'blue', share: 100 });
      const promoted = routedYaml(namespace, { primary: 'green', share: 0 });
      await split.while(async () => {
        await apply(promoted);
        const kept = new Set(parseObjects(promoted).map(nameOf));
        await kubectl.run([
          'delete',
          ...parseObjects(before)
            .map(nameOf)
            .filter((name) => !kept.has(name)),
        ]);
      });
      await split.assertShare(100);
      await split.while(() => apply(routedYaml(namespace, { primary: 'green' })));
      await split.assertShare(100);
    });
  },
};

const nameOf = ({ kind = '', metadata }: { readonly kind?: string; readonly metadata: { readonly name: string } }): string =>
  `${kind.toLowerCase()}/${metadata.name}`;
