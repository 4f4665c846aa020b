/**
 * What a cluster is for. It sets replicas, sizes, spread and how soon pods leave a lost node; every prop still overrides.
 *
 * - `development`: one small pod of each role, on as few nodes as there are. For data that may go, and up to 5 GiB of it loaded.
 * - `standard`: two pods of everything that shares its work, one coordinator with a place for its standby.
 * - `highly available`: three pods of everything that shares its work, and a standby coordinator, for a Kubernetes cluster
 *   of three zones. Pods have to be spread evenly over the zones and hosts that there are, so each zone needs room for its
 *   share; a cluster with fewer zones is not refused. They leave a lost node after one minute.
 */
export type Profile = 'development' | 'standard' | 'highly-available';
