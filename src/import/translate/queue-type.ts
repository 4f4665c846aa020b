import { textOf } from '../read/plain-values';
import type { QueueType } from './message-queue';

const TYPES: readonly QueueType[] = ['pulsar', 'kafka', 'woodpecker', 'rocksmq', 'natsmq'];

/** A queue by the word that Milvus has for it; undefined for another word. */
export function queueType(word: unknown): QueueType | undefined {
  return TYPES.find((type) => type === textOf(word)?.toLowerCase());
}
