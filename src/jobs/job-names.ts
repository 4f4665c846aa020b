/** As many characters as a digest adds to the name of a Job. */
export const DIGEST_END = '-01234567';

/** As many characters as Kubernetes adds to the name of a CronJob, for each of its Jobs. A CronJob has at most 52. */
export const START_TIME_END = '-01234567890';
