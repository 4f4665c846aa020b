import assert from 'node:assert/strict';

import { securedYaml } from '../../apps/team-services/app';
import { secrets, teamServiceObjects } from '../../apps/team-services/services';
import { openEntrance } from '../../kubernetes/entrance';
import { PrivateAuthority } from '../../kubernetes/private-authority';
import { waitForWorkloads } from '../../kubernetes/workloads';
import { Accounts } from '../../milvus/accounts';
import { agreedTls, restAnswer, type ClientSecurity } from '../../milvus/client-security';
import { connect, milvusAddress } from '../../milvus/connect';
import { refusal } from '../../milvus/refusal';
import { SampleData } from '../../milvus/sample-data';
import type { Suite } from '../../runner/suite';
import { recordOther } from './recording';

const namespace = 'secured-services';
/** The name by which clients know the server, as it is in its certificate. */
const serverName = `milvus.${namespace}.svc`;
const restPort = 8080;
/** What releases before 2.4.7 give to root at the first start, whatever the Secret says (MK-AUT-005). */
const published = { username: 'root', password: 'Milvus' };
const root = { username: 'root', password: 'the-password-of-root' };
const shop = { username: 'shop', password: 'the-password-of-the-shop' };

export const securedServices: Suite = {
  name: 'secured-services',
  core: false,
  proves: 'a Milvus uses an etcd, an S3 and a Kafka over TLS, and serves clients with TLS, client certificates, users and roles',
  run: async (bed) => {
    await bed.realNodes(3, 'milvus', 'etcd', 'minio', 'kafka');
    const kubectl = await bed.namespace(namespace);
    const [authority, stranger] = [await PrivateAuthority.create(), await PrivateAuthority.create()];
    bed.cleanUp(() => Promise.resolve([authority, stranger].forEach((each) => each.remove())));
    const trusting: ClientSecurity = { authority: authority.certificate, serverName };
    const address = () => milvusAddress(kubectl);
    const rest = () => openEntrance(kubectl, 'milvus', restPort);
    const assertServed = async (security: ClientSecurity): Promise<void> =>
      assert.equal(await refusal(await address(), security), undefined);
    const assertRefused = async (security: ClientSecurity, reason: RegExp): Promise<void> =>
      assert.match((await refusal(await address(), security)) ?? 'it is served', reason);
    const apply = async (mutual: boolean): Promise<void> => {
      const applied = await kubectl.applyText(securedYaml(namespace, mutual));
      assert.equal(applied.errors, '', 'the API server warned');
      await waitForWorkloads(kubectl, 300);
    };
    const data = new SampleData();

    const running = await bed.test('1. the services of the team run', async () => {
      const { certificate, key } = await authority.issue('milvus-server', serverName);
      await kubectl.apply([
        ...(await teamServiceObjects(authority)),
        secret(secrets.server, { 'tls.crt': certificate, 'tls.key': key, 'ca.crt': authority.certificate }),
        secret(secrets.root, root),
      ]);
      await waitForWorkloads(kubectl, 180);
    });
    if (!running) return;
    const served = await bed.test('2. TLS: a Milvus on them stores and finds vectors of a client that logs in', async () => {
      await apply(false);
      const collection = await connect(bed, kubectl, undefined, { ...trusting, account: published });
      await data.store(collection);
      await data.check(collection);
      await recordOther(
        bed,
        'etcd with client certificates, S3 behind a private authority, Kafka with SCRAM over TLS',
        'all data stored and found',
      );
    });
    if (!served) return;
    await bed.test('3. TLS: a client in plain text, with another authority or with another name is not served', async () => {
      const account = published;
      await assertServed({ ...trusting, account });
      await assertRefused({ account }, /UNAVAILABLE|DEADLINE|connect/i);
      await assertRefused({ ...trusting, authority: stranger.certificate, account }, /certificate|UNAVAILABLE|connect/i);
      await assertRefused({ ...trusting, serverName: 'milvus.elsewhere.svc', account }, /altnames|UNAVAILABLE|connect/i);
    });
    await bed.test('4. TLS: REST answers on its own port, over TLS alone', async () => {
      assert.match(await restAnswer(await rest(), '/v1/vector/collections', { ...trusting, account: published }), /^200 .*vectors/);
    });
    await bed.test('5. passwords: this release gives root the published one, whatever the Secret says, until it is changed', async () => {
      await assertRefused({ ...trusting, account: root }, unauthenticated);
      await Accounts.as(await address(), { ...trusting, account: published }, (accounts) =>
        accounts.changePassword('root', published.password, root.password),
      );
      await assertServed({ ...trusting, account: root });
    });
    await bed.test('6. passwords: nobody is served without one, with the old one or with a wrong one', async () => {
      await assertRefused(trusting, unauthenticated);
      await assertRefused({ ...trusting, account: published }, unauthenticated);
      await assertRefused({ ...trusting, account: { ...root, password: 'wrong' } }, unauthenticated);
    });
    await bed.test('7. roles: a user without a grant is refused; with one it searches, and does nothing else', async () => {
      const asShop = { ...trusting, account: shop };
      await Accounts.as(await address(), { ...trusting, account: root }, (accounts) => accounts.createUser(shop));
      const collection = await connect(bed, kubectl, undefined, asShop);
      await assert.rejects(data.check(collection), permissionDenied);
      await Accounts.as(await address(), { ...trusting, account: root }, async (accounts) => {
        await accounts.createRole('reader', 'vectors', 'Search', 'Query');
        await accounts.give('reader', shop.username);
      });
      await data.check(collection);
      await assert.rejects(collection.insert(data.vectors, 0, 1), permissionDenied);
      await assert.rejects(collection.release(), permissionDenied);
    });
    const own = await authority.issue('client');
    await bed.test('8. mutual TLS: a client with a certificate finds all data, and probes keep the pod ready', async () => {
      await apply(true);
      const collection = await connect(bed, kubectl, undefined, { ...trusting, certificate: own, account: root });
      await collection.load();
      await data.check(collection);
    });
    await bed.test('9. mutual TLS: a client without a certificate or with one of another authority is not served', async () => {
      const foreign = await stranger.issue('client');
      await assertServed({ ...trusting, certificate: own, account: shop });
      await assertRefused({ ...trusting, account: root }, /UNAVAILABLE|certificate|connect|DEADLINE/i);
      await assertRefused({ ...trusting, certificate: foreign, account: root }, /UNAVAILABLE|certificate|connect|DEADLINE/i);
    });
    await bed.test('10. mutual TLS: needs TLS 1.3, and REST asks for a certificate as well', async () => {
      assert.equal(await agreedTls(await address(), 'TLSv1.3', { ...trusting, certificate: own }), 'TLSv1.3 h2');
      assert.match(await agreedTls(await address(), 'TLSv1.2', { ...trusting, certificate: own }), /protocol version/i);
      const asRoot = { ...trusting, account: root };
      assert.match(await restAnswer(await rest(), '/v1/vector/collections', { ...asRoot, certificate: own }), /^200 .*vectors/);
      assert.match(await restAnswer(await rest(), '/v1/vector/collections', asRoot), /certificate|ECONNRESET|socket/i);
      await recordOther(bed, 'TLS, client certificates, users and roles', 'served and refused as declared');
    });
  },
};

const unauthenticated = /auth|password|UNAUTHENTICATED/i;
const permissionDenied = /PERMISSION_DENIED|permission deny|PrivilegeSearch|privilege/i;

const secret = (name: string, stringData: object): object => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData });
