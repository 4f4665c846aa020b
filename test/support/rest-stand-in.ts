import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly code: number;
  readonly message?: string;
  readonly data?: unknown;
}

interface Body {
  readonly name?: string;
  readonly config?: unknown;
  readonly resource_groups?: Readonly<Record<string, unknown>>;
}

/** What a Milvus with some resource groups says, and what it was asked to change. */
export class StandIn {
  public readonly groups = new Map<string, unknown>([['__default_resource_group', {}]]);
  public readonly changes: unknown[] = [];
  public readonly authorizations = new Set<string | undefined>();
  /** Answers that come before those of a Milvus that is well. */
  public readonly troubles: (Answer | string)[] = [];
  /** Number of requests. */
  public requests = 0;
  /** Called for each request, before it is answered. */
  public onRequest: () => void = () => undefined;
  private readonly server: Server;

  /** @param create makes the server, where it is to speak TLS */
  constructor(create: (listener: RequestListener) => Server = createServer) {
    this.server = create((request, response) => this.receive(request, response));
  }

  public async listen(port = 0): Promise<number> {
    await once(this.server.listen(port, '127.0.0.1'), 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  public close(): void {
    this.server.close();
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      this.requests += 1;
      this.onRequest();
      this.authorizations.add(request.headers.authorization);
      const answer = this.troubles.shift() ?? this.answer(request.url ?? '', JSON.parse(text) as Body, request.headers.authorization);
      response.setHeader('Content-Type', 'application/json');
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
  }

  /** What a Milvus that is well says. */
  protected answer(url: string, body: Body, _authorization?: string): Answer | string {
    const call = /^\/v2\/vectordb\/resource_groups\/(\w+)$/.exec(url)?.[1];
    if (call === 'list') return { code: 0, data: [...this.groups.keys()] };
    this.changes.push([call, body]);
    if (call === 'create') {
      const { name = '' } = body;
      if (this.groups.has(name)) return { code: 301, message: 'resource group already exist, but create with different config' };
      this.groups.set(name, body.config);
      return { code: 0, data: {} };
    }
    for (const [name, config] of Object.entries(body.resource_groups ?? {})) {
      if (!this.groups.has(name)) return { code: 300, message: 'resource group not found' };
      this.groups.set(name, config);
    }
    return call === 'alter' ? { code: 0, data: {} } : { code: 404, message: `no ${call}` };
  }
}
