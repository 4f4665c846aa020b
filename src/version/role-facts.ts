import type { ReleaseRange } from '../findings';
import type { MilvusVersion } from './milvus-version';
import type { ReleaseLine } from './release-line';
import { isWithin } from './release-range';

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

/** What kind of work a role does: decides replicas, standby, autoscaling and how it drains. */
export type RoleNature = 'proxy' | 'coordinator' | 'worker' | 'wal' | 'singleton';

/** Facts about one role. */
export interface RoleFacts {
  /** Word after `milvus run`, also the component label and container name. */
  readonly component: string;
  readonly nature: RoleNature;
  /** Releases that have the role. */
  readonly releases: ReleaseRange;
  /** Port of the role's own gRPC server by line. */
  readonly port?: Partial<Readonly<Record<ReleaseLine, number>>>;
}

const UP_TO_2_5: readonly ReleaseLine[] = ['2.3', '2.4', '2.5'];
const FROM_2_6: readonly ReleaseLine[] = ['2.6', '3.0'];
const ALL: readonly ReleaseLine[] = [...UP_TO_2_5, ...FROM_2_6];

const BEFORE_2_6: ReleaseRange = { below: '2.6.0' };

function on(port: number, lines: readonly ReleaseLine[] = ALL): Partial<Record<ReleaseLine, number>> {
  return Object.fromEntries(lines.map((line) => [line, port]));
}

/**
 * The roles of Milvus.
 *
 * Sources: `cmd/milvus/run.go` and `configs/milvus.yaml` of each line. `mixCoord` in 2.3 to 2.5 is the process
 * `mixture` with four flags, in which each coordinator keeps its own port; from 2.6 it is one server on `rootCoord.port`.
 * `cdc` starts a replicator for every channel that it reads from etcd, and takes no lock or lease before (`internal/cdc`,
 * looked through up to 3.0): two of them would both send every message.
 */
export const ROLES: Readonly<Record<RoleName, RoleFacts>> = {
  proxy: { component: 'proxy', nature: 'proxy', releases: {}, port: on(19529) },
  mixCoord: { component: 'mixcoord', nature: 'coordinator', releases: {}, port: { ...on(53100, UP_TO_2_5), ...on(22125, FROM_2_6) } },
  rootCoord: { component: 'rootcoord', nature: 'coordinator', releases: BEFORE_2_6, port: on(53100, UP_TO_2_5) },
  queryCoord: { component: 'querycoord', nature: 'coordinator', releases: BEFORE_2_6, port: on(19531, UP_TO_2_5) },
  dataCoord: { component: 'datacoord', nature: 'coordinator', releases: BEFORE_2_6, port: on(13333, UP_TO_2_5) },
  indexCoord: { component: 'indexcoord', nature: 'coordinator', releases: BEFORE_2_6, port: on(31000, UP_TO_2_5) },
  queryNode: { component: 'querynode', nature: 'worker', releases: {}, port: on(21123) },
  dataNode: { component: 'datanode', nature: 'worker', releases: {}, port: on(21124) },
  indexNode: { component: 'indexnode', nature: 'worker', releases: BEFORE_2_6, port: on(21121, UP_TO_2_5) },
  streamingNode: { component: 'streamingnode', nature: 'wal', releases: { from: '2.6.0' }, port: on(22222, FROM_2_6) },
  cdc: { component: 'cdc', nature: 'singleton', releases: { from: '2.6.6' } },
  standalone: { component: 'standalone', nature: 'singleton', releases: {} },
};

/** Whether a release has a role. */
export function hasRole(version: MilvusVersion, role: RoleName): boolean {
  return isWithin(version.version, ROLES[role].releases);
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
 * Whether the role goes away on the way to a later release: index nodes with 2.6, coordinators of their own when they join.
 * Its objects are pruned last, when what takes its work over is healthy.
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
 * Source: `internal/http/healthz`; a 2.3.5 server was seen to answer 500 for ever after an etcd outage while its port stayed open.
 */
export const HEALTH_PATH = '/healthz';

/**
 * Roles whose pods build the indexes of segments, by release. Source: `cmd/roles` of each line: index nodes up to 2.5, whose
 * tasks data nodes took over (milvus#38845).
 */
export const INDEX_BUILDERS: Partial<Readonly<Record<RoleName, ReleaseRange>>> = { indexNode: BEFORE_2_6, dataNode: { from: '2.6.0' } };

/** Roles that index scalar fields, and so need room for it. */
const INDEXING: readonly RoleName[] = ['queryNode', 'dataNode', 'indexNode', 'streamingNode', 'standalone'];

/**
 * Releases that build inverted and text indexes in /tmp/milvus, whatever `localStorage.path` says (`cmd/roles/roles.go`);
 * later ones keep them in the local storage.
 */
const INDEXES_IN_TEMPORARY_STORAGE: ReleaseRange = { from: '2.4.0', below: '2.6.0' };

/** Size of /tmp. */
export function temporaryStorage(role: RoleName, version: MilvusVersion): string {
  return isWithin(version.version, INDEXES_IN_TEMPORARY_STORAGE) && INDEXING.includes(role) ? '8Gi' : '256Mi';
}
