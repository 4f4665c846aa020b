import { say } from '../../../infrastructure/progress';
import type { ClientSecurity } from '../../../milvus/client-security';
import { insertMessage, sendInsert } from '../../../milvus/raw-insert';

/** How grpc-go refuses a message that is too large: Milvus takes 64 MiB. */
export const messageLimit = /RESOURCE_EXHAUSTED.*larger than max/;

export const largeCollection = { name: 'large', dimensions: 1024 } as const;

const mebibyte = 1024 * 1024;
const attempts = 4;

/**
 * Inserts vectors of this size in one request. Returns what went wrong, if anything. A request that the gateway ended for its time is
 * sent again: the machine may be busy.
 */
export async function insertAtOnce(address: string, security: ClientSecurity, mebibytes: number): Promise<string | undefined> {
  const { name, dimensions } = largeCollection;
  const message = insertMessage(name, (mebibytes * mebibyte) / (4 * dimensions), dimensions);
  for (let attempt = 1; ; attempt++) {
    const problem = await sendInsert(address, security, message);
    if (problem === undefined || attempt === attempts || !/timeout|DEADLINE/i.test(problem)) return problem;
    say(`  attempt ${attempt}: ${problem}`);
  }
}
