import { execFileSync } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';

import { connectToAll } from '../../kubernetes/visitor';

describe('a visitor', () => {
  let server: Server;
  beforeAll(async () => {
    server = createServer((socket) => socket.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  test('names the ports that let it in, and no other', () => {
    const { port } = server.address() as AddressInfo;
    const ports = [
      { name: 'milvus-etcd-0:2379', host: '127.0.0.1', port },
      { name: 'milvus-etcd-1:2379', host: '127.0.0.1', port: 1 },
    ];
    // The server accepts in the kernel; this process need not run for it.
    expect(execFileSync('bash', ['-c', connectToAll(ports)], { encoding: 'utf8' })).toBe('milvus-etcd-0:2379\n');
  });
});
