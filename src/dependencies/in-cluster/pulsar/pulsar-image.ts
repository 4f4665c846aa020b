/** The release that Milvus 2.5 and later are tested with. */
export const PULSAR_IMAGE = 'docker.io/apachepulsar/pulsar:3.0.7';

/** Where the image has its software. */
export const PULSAR_HOME = '/pulsar';

/**
 * The group that the image opens its files to, whoever the user is.
 *
 * Source: docker/pulsar/Dockerfile of apache/pulsar
 */
export const PULSAR_GROUP = 0;

/** Where Pulsar logs to beside the console. */
export const PULSAR_LOGS = `${PULSAR_HOME}/logs`;

/** The volume that is mounted there. */
export const LOGS_VOLUME = 'pulsar-logs';
