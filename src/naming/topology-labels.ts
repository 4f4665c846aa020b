/** Node label with the zone. */
export const ZONE_LABEL = 'topology.kubernetes.io/zone';

/** Node label with the host name. */
export const HOST_LABEL = 'kubernetes.io/hostname';

/** Zone and host: the domains that fail together on almost every platform. */
export const TOPOLOGY_LABELS: readonly string[] = [ZONE_LABEL, HOST_LABEL];
