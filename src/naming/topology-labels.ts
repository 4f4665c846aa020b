/** Label of a node that tells its zone. */
export const ZONE_LABEL = 'topology.kubernetes.io/zone';

/** Label of a node that tells its host, which is itself. */
export const HOST_LABEL = 'kubernetes.io/hostname';

/** Zone and host: the domains that fail together almost everywhere. */
export const TOPOLOGY_LABELS: readonly string[] = [ZONE_LABEL, HOST_LABEL];
