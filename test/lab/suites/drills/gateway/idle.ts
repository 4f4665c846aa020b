import assert from 'node:assert/strict';

import { pause } from '../../../kubernetes/waiting';
import type { ClientSecurity } from '../../../milvus/client-security';
import { Collection } from '../../../milvus/collection';
import { SampleData } from '../../../milvus/sample-data';

/** Longer than any test: such a client sends no pings. */
const never = 86_400;

/** Clients that connect, are answered once, and then say nothing: one that pings as the SDK does, and one that does not even ping. */
export class IdleClients {
  private constructor(
    private readonly clients: Readonly<Record<string, Collection>>,
    private readonly silentSince: number,
  ) {}

  public static async open(address: string, security: ClientSecurity): Promise<IdleClients> {
    const clients = {
      'with pings': await Collection.open(address, 30, undefined, security),
      'without pings': await Collection.open(address, 30, undefined, { ...security, pingSeconds: never }),
    };
    for (const client of Object.values(clients)) await client.count();
    return new IdleClients(clients, Date.now());
  }

  /** Waits until they have said nothing for so long, asks each, and returns what was seen. */
  public async answers(seconds: number): Promise<string> {
    await pause(Math.max(0, seconds - (Date.now() - this.silentSince) / 1000));
    const expected = new SampleData().vectors.count;
    for (const [name, client] of Object.entries(this.clients)) assert.equal(await client.count(), expected, name);
    return `${Object.keys(this.clients).join(' and ')}: the first call was answered, without a retry by the caller`;
  }

  public async close(): Promise<void> {
    await Promise.all(Object.values(this.clients).map((client) => client.close()));
  }
}
