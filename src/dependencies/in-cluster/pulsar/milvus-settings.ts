import type { RetentionSpec } from '../queue-retention';

/** Larger than any message of Milvus, with room for its frame. */
const MESSAGE_BYTES = 100 * 1024 ** 2;
const FRAME_BYTES = MESSAGE_BYTES + 10 * 1024;

/** Largest message that brokers forward. */
export const MESSAGE_SETTINGS = { maxMessageSize: String(MESSAGE_BYTES) } as const;

/** Largest frame that bookies accept: a message and its frame. */
export const FRAME_SETTINGS = { nettyMaxFrameSizeBytes: String(FRAME_BYTES) } as const;

/**
 * Topic settings that Milvus needs: messages are kept for a week regardless of their size, and producers wait if there is no
 * reader.
 *
 * Source: the values that Milvus' own chart sets for Pulsar
 */
const TOPIC_SETTINGS = {
  defaultRetentionTimeInMinutes: '10080',
  defaultRetentionSizeInMB: '-1',
  ttlDurationDefaultInSeconds: '259200',
  subscriptionExpirationTimeMinutes: '3',
  backlogQuotaDefaultLimitBytes: String(8 * 1024 ** 3),
  backlogQuotaDefaultRetentionPolicy: 'producer_request_hold',
} as const;

/** These settings with a retention of the user. */
export function topicSettings({ minutes, mebibytes }: RetentionSpec): Record<string, string> {
  return {
    ...TOPIC_SETTINGS,
    ...(minutes === undefined ? {} : { defaultRetentionTimeInMinutes: String(minutes) }),
    ...(mebibytes === undefined ? {} : { defaultRetentionSizeInMB: String(mebibytes) }),
  };
}
