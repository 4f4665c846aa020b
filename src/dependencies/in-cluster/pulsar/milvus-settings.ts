/** Larger than any message of Milvus, with room for the frame around it. */
const MESSAGE_BYTES = 100 * 1024 ** 2;
const FRAME_BYTES = MESSAGE_BYTES + 10 * 1024;

/** What brokers hand on. */
export const MESSAGE_SETTINGS = { maxMessageSize: String(MESSAGE_BYTES) } as const;

/** What bookies take: a message and its frame. */
export const FRAME_SETTINGS = { nettyMaxFrameSizeBytes: String(FRAME_BYTES) } as const;

/**
 * What Milvus wants of topics: messages stay for a week whatever their size, and producers wait when nobody reads.
 *
 * Source: the values that Milvus' own chart gives to Pulsar
 */
export const TOPIC_SETTINGS = {
  defaultRetentionTimeInMinutes: '10080',
  defaultRetentionSizeInMB: '-1',
  ttlDurationDefaultInSeconds: '259200',
  subscriptionExpirationTimeMinutes: '3',
  backlogQuotaDefaultLimitBytes: String(8 * 1024 ** 3),
  backlogQuotaDefaultRetentionPolicy: 'producer_request_hold',
} as const;
