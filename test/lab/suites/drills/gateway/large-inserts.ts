import { say } from '../../../infrastructure/progress';
import type { Collection } from '../../../milvus/collection';
import { VectorSet } from '../../../milvus/vectors';

export const mebibyte = 1024 * 1024;

/** How grpc-go refuses a message that is too large: Milvus takes 64 MiB. */
export const messageLimit = /RESOURCE_EXHAUSTED.*larger than max/;

const dimensions = 1024;
const bytesOfRow = 4 * dimensions;

const attempts = 4;

/**
 * Inserts vectors of about this size into a collection that may be new, in one request. Returns what went wrong, if anything. A request
 * that the gateway ended for its time is sent again: the machine may be busy.
 */
export async function insertAtOnce(collection: Collection, bytes: number): Promise<string | undefined> {
  const vectors = new VectorSet(Math.ceil(bytes / bytesOfRow), dimensions);
  await collection.createOnce(dimensions);
  for (let attempt = 1; ; attempt++) {
    try {
      await collection.insertAtOnce(vectors);
      return undefined;
    } catch (error) {
      const problem = String(error);
      if (attempt === attempts || !/timeout|DEADLINE/i.test(problem)) return problem;
      say(`  attempt ${attempt}: ${problem}`);
    }
  }
}
