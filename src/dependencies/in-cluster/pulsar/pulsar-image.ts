/** Release with which Milvus 2.5 and later are tested. */
export const PULSAR_IMAGE = 'docker.io/apachepulsar/pulsar:3.0.7';

/** Directory of the software in the image. */
export const PULSAR_HOME = '/pulsar';

/**
 * Group that has access to the files of the image, regardless of the user.
 *
 * Source: `docker/pulsar/Dockerfile` of `apache/pulsar`
 */
export const PULSAR_GROUP = 0;

/** Directory to which Pulsar logs, in addition to the console. */
export const PULSAR_LOGS = `${PULSAR_HOME}/logs`;

/** Volume of this directory. */
export const LOGS_VOLUME = 'pulsar-logs';
