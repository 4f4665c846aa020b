import type { ReleaseRange } from '../findings';
import type { MilvusVersion } from './milvus-version';
import { isWithin, valueIn, type ByRelease } from './release-range';

/** A role of a Milvus cluster, in the spelling of Milvus' configuration sections and of the props. */
export type RoleName =
  | 'proxy'
  | 'mixCoord'
  | 'rootCoord'
  | 'queryCoord'
  | 'dataCoord'
  | 'indexCoord'
  | 'queryNode'
  | 'dataNode'
  | 'indexNode'
  | 'streamingNode'
  | 'cdc'
  | 'standalone';

/** Nature of a role's work: determines replicas, standby, autoscaling and how it drains. */
export type RoleNature = 'proxy' | 'coordinator' | 'worker' | 'wal' | 'singleton';

/** Facts about one role. */
export interface RoleFacts {
  /** Argument of `milvus run`; also the component label and container name. */
  readonly component: string;
  readonly nature: RoleNature;
  /** Releases that have the role. */
  readonly releases: ReleaseRange;
  /** Port of the role's own gRPC server; undefined where other roles do not call it. */
  readonly port: ByRelease<number> | undefined;
}

const BEFORE_2_6: ReleaseRange = { below: '2.6.0' };
const FROM_2_6: ReleaseRange = { from: '2.6.0' };

/** One port in all releases that have the role. */
function on(port: number): ByRelease<number> {
  return [{ value: port }];
}

const MIX_COORD_PORT: ByRelease<number> = [
  { ...BEFORE_2_6, value: 53100 },
  { ...FROM_2_6, value: 22125 },
];

/**
 * The roles of Milvus.
 *
 * Sources: `cmd/milvus/run.go` and `configs/milvus.yaml` of each line. `mixCoord` in 2.3 to 2.5 is the process
 * `mixture` with four flags, in which each coordinator keeps its port; from 2.6 it is one server on `rootCoord.port`.
 * `cdc` starts a replicator for every channel that it reads from etcd, and takes no lock or lease (`internal/cdc`,
 * checked up to 3.0): two of them would both send every message.
 */
export const ROLES: Readonly<Record<RoleName, RoleFacts>> = {
  proxy: { component: 'proxy', nature: 'proxy', releases: {}, port: on(19529) },
  mixCoord: { component: 'mixcoord', nature: 'coordinator', releases: {}, port: MIX_COORD_PORT },
  rootCoord: { component: 'rootcoord', nature: 'coordinator', releases: BEFORE_2_6, port: on(53100) },
  queryCoord: { component: 'querycoord', nature: 'coordinator', releases: BEFORE_2_6, port: on(19531) },
  dataCoord: { component: 'datacoord', nature: 'coordinator', releases: BEFORE_2_6, port: on(13333) },
  indexCoord: { component: 'indexcoord', nature: 'coordinator', releases: BEFORE_2_6, port: on(31000) },
  queryNode: { component: 'querynode', nature: 'worker', releases: {}, port: on(21123) },
  dataNode: { component: 'datanode', nature: 'worker', releases: {}, port: on(21124) },
  indexNode: { component: 'indexnode', nature: 'worker', releases: BEFORE_2_6, port: on(21121) },
  streamingNode: { component: 'streamingnode', nature: 'wal', releases: FROM_2_6, port: on(22222) },
  cdc: { component: 'cdc', nature: 'singleton', releases: { from: '2.6.6' }, port: undefined },
  standalone: { component: 'standalone', nature: 'singleton', releases: {}, port: undefined },
};

/** Whether a release has a role. */
export function hasRole(version: MilvusVersion, role: RoleName): boolean {
  return isWithin(version.version, ROLES[role].releases);
}

/** Port of the role's own gRPC server in a release, where it has one. */
export function portOf(role: RoleName, version: MilvusVersion): number | undefined {
  const { port } = ROLES[role];
  return port && valueIn(version.version, port);
}

/**
 * Whether an autoscaler may choose the number of pods. Source: Milvus' documentation ("Scale a Milvus cluster"), which
 * scales proxy, query, data and index nodes. A streaming node owns write-ahead logs, so each change of their number moves logs.
 */
export function canAutoscale(role: RoleName): boolean {
  const { nature } = ROLES[role];
  return nature === 'proxy' || nature === 'worker';
}

/**
 * Whether a later release removes the role: index nodes in 2.6, separate coordinators when they join.
 * Its objects are pruned last, when the roles that take over its work are healthy.
 */
export function isRemovedLater(role: RoleName): boolean {
  return ROLES[role].releases.below !== undefined;
}

/** Client port of a proxy and of a standalone: gRPC and REST (`proxy.port`). */
export const CLIENT_PORT = 19530;

/** Health, metrics and management (`common.metricsPort`), on every role. */
export const METRICS_PORT = 9091;

/**
 * Health of every component of the process, on the metrics port: 200 when each is healthy or on standby.
 * Source: `internal/http/healthz`; after an etcd outage a 2.3.5 server answered 500 forever while its port stayed open.
 */
export const HEALTH_PATH = '/healthz';

/**
 * Roles whose pods build the indexes of segments, by release. Source: `cmd/roles` of each line: index nodes up to 2.5; later
 * data nodes (milvus#38845).
 */
export const INDEX_BUILDERS: Partial<Readonly<Record<RoleName, ReleaseRange>>> = { indexNode: BEFORE_2_6, dataNode: FROM_2_6 };

/** Roles that index scalar fields, and so need room for the indexes. */
const INDEXING: readonly RoleName[] = ['queryNode', 'dataNode', 'indexNode', 'streamingNode', 'standalone'];

/**
 * Releases that build inverted and text indexes in `/tmp/milvus`, whatever `localStorage.path` is (`cmd/roles/roles.go`).
 * Later releases use the local storage.
 */
const INDEXES_IN_TEMPORARY_STORAGE: ReleaseRange = { from: '2.4.0', below: '2.6.0' };

/** Size of /tmp. */
export function temporaryStorage(role: RoleName, version: MilvusVersion): string {
  return isWithin(version.version, INDEXES_IN_TEMPORARY_STORAGE) && INDEXING.includes(role) ? '8Gi' : '256Mi';
}
