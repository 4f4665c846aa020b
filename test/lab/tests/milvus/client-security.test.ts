import { createServer, type Server } from 'node:tls';
import type { AddressInfo } from 'node:net';

import { PrivateAuthority } from '../../kubernetes/private-authority';
import { agreedTls, clientConfig, restAnswer } from '../../milvus/client-security';

describe('a client', () => {
  test('without an authority speaks plain text', () => {
    expect(clientConfig('milvus:19530', 10).tls).toBeUndefined();
  });

  test('shows its own certificate and asks for the host of a gateway', () => {
    const certificate = { certificate: 'own', key: 'secret' };
    const config = clientConfig('10.0.0.1:443', 10, { authority: 'ca', serverName: 'milvus', certificate, host: 'milvus.example.com' });
    expect(config.tls).toEqual({
      rootCert: Buffer.from('ca'),
      serverName: 'milvus',
      privateKey: Buffer.from('secret'),
      certChain: Buffer.from('own'),
    });
    expect(config.channelOptions).toMatchObject({ 'grpc.default_authority': 'milvus.example.com' });
  });
});

describe('a server with TLS', () => {
  let authority: PrivateAuthority;
  let server: Server;
  const address = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    authority = await PrivateAuthority.create();
    const { certificate, key } = await authority.issue('milvus.search.svc');
    server = createServer({ cert: certificate, key, minVersion: 'TLSv1.3', ALPNProtocols: ['h2', 'http/1.1'] }, (socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'),
    );
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }, 60_000);
  afterAll(() => {
    server.close();
    authority.remove();
  });

  const trusting = () => ({ authority: authority.certificate, serverName: 'milvus.search.svc' });

  test('agrees on a version that both know', async () => {
    expect(await agreedTls(address(), 'TLSv1.3', trusting())).toBe('TLSv1.3 h2');
    expect(await agreedTls(address(), 'TLSv1.2', trusting())).toMatch(/protocol version/i);
  });

  test('answers REST, and says so where its name is another', async () => {
    expect(await restAnswer(address(), '/', trusting())).toBe('200 {}');
    expect(await restAnswer(address(), '/', { ...trusting(), serverName: 'other' })).toMatch(/altnames/);
  });
});
