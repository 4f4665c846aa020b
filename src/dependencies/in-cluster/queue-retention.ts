import type { Duration, Size } from 'cdk8s';
import type { Report } from '../../findings';
import { quantityBytes, type StorageSpec } from '../../model';
import { sizeBytes } from '../../workload';
import { durationAmount, propsOf, sizeAmount, type Reader } from '../../props';
import { QUEUE_RETENTION, RETENTION_BEYOND_DISK } from './rules';

/** How long a queue keeps messages. Milvus reads its log again from its last checkpoint: what is gone by then is lost. */
export interface QueueRetention {
  /**
   * Time that messages are kept, in whole minutes.
   *
   * @default Duration.days(7)
   */
  readonly time?: Duration;
  /**
   * Size of the messages that are kept of one topic; older ones are deleted, even before `time` is over. Milvus has 16 topics
   * (`rootCoord.dmlChannelNum`).
   *
   * @default - any size
   */
  readonly size?: Size;
}

/** Reads `retention`. */
export const retentionReader: Reader<QueueRetention> = propsOf<QueueRetention>({ time: durationAmount, size: sizeAmount }, {});

/** A retention in the units of the queues. */
export interface RetentionSpec {
  readonly minutes?: number;
  readonly mebibytes?: number;
}

/** Topics of Milvus. Source: `configs/milvus.yaml`, rootCoord.dmlChannelNum. */
const TOPICS = 16;

/** Where the messages are, and how often. */
export interface QueueDisks {
  readonly members: number;
  readonly storage: StorageSpec | undefined;
  /** Copies of each message. */
  readonly copies: number;
}

/** Checks a retention, and that the disks hold as much as it keeps. */
export function resolveRetention({ time, size }: QueueRetention = {}, disks: QueueDisks, report: Report): RetentionSpec {
  const minutes = time?.toMinutes({ integral: false });
  const mebibytes = size && sizeBytes(size) / 1024 ** 2;
  const isTime = minutes === undefined || (Number.isInteger(minutes) && minutes >= 1);
  const isSize = mebibytes === undefined || (Number.isFinite(mebibytes) && mebibytes >= 1);
  const { fix } = QUEUE_RETENTION;
  if (!isTime) report('retention.time', { rule: QUEUE_RETENTION, problem: `is ${minutes} minutes.`, fix });
  if (!isSize) report('retention.size', { rule: QUEUE_RETENTION, problem: `is ${size?.asString()}.`, fix });
  if (isSize && mebibytes !== undefined) checkDisks(mebibytes, disks, report);
  return {
    ...(isTime && minutes !== undefined ? { minutes } : {}),
    ...(isSize && mebibytes !== undefined ? { mebibytes: Math.floor(mebibytes) } : {}),
  };
}

function checkDisks(mebibytes: number, { members, storage, copies }: QueueDisks, report: Report): void {
  if (!storage) return;
  const kept = mebibytes * 1024 ** 2 * TOPICS * copies;
  const room = quantityBytes(storage.size) * members;
  if (kept <= room) return;
  const gibibytes = (bytes: number) => `${Math.round(bytes / 1024 ** 3)} GiB`;
  const problem = `keeps up to ${gibibytes(kept)} in ${TOPICS} topics with ${copies} copies, and the disks have ${gibibytes(room)}.`;
  report('retention.size', { rule: RETENTION_BEYOND_DISK, problem, fix: RETENTION_BEYOND_DISK.fix });
}
