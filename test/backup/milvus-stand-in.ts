import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Rows of each collection, by `database.collection`. */
export type Rows = Record<string, number>;

/**
 * REST of a Milvus with collections, as far as a check of backups calls it; and a way for the stand-in of the tool to restore.
 *
 * Source: Milvus, `internal/distributed/proxy/httpserver/handler_v2.go`
 */
export class MilvusStandIn {
  /** Collections with their rows. */
  public readonly rows: Rows = {};
  /** Rows of the collections in the backup. */
  public backup: Rows = {};
  /** Collections that were dropped. */
  public readonly dropped: string[] = [];
  private readonly server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => response.end(JSON.stringify(this.answer(request.url ?? '', body))));
  });

  /** Starts on a free port. */
  public async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Stops. */
  public close(): void {
    this.server.close();
  }

  private answer(url: string, body: string): object {
    if (url === '/restore') {
      for (const [name, rows] of Object.entries(this.backup)) this.rows[`${name}${body}`] = rows;
      return {};
    }
    const { dbName = 'default', collectionName = '' } = JSON.parse(body) as { dbName?: string; collectionName?: string };
    const name = `${dbName}.${collectionName}`;
    switch (url.replace('/v2/vectordb/', '')) {
      case 'databases/list':
        return { code: 0, data: [...new Set(['default', ...Object.keys(this.rows).map((each) => each.split('.')[0])])] };
      case 'collections/list':
        return { code: 0, data: Object.keys(this.rows).flatMap((each) => (each.startsWith(`${dbName}.`) ? [each.split('.')[1]] : [])) };
      case 'collections/get_stats':
        return name in this.rows ? { code: 0, data: { rowCount: this.rows[name] } } : { code: 100, message: "can't find collection" };
      case 'collections/drop':
        this.dropped.push(name);
        delete this.rows[name];
        return { code: 0, data: {} };
      default:
        return { code: 1100, message: `unknown call ${url}` };
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
