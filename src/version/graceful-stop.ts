import type { ReleaseRange } from '../findings';
import { isWithin } from './release-range';
import { ROLES, type RoleName } from './role-facts';

/** A configuration key that bounds the stop of a section of Milvus. */
export interface StopKey {
  readonly key: string;
  /** The releases that have it. */
  readonly releases: ReleaseRange;
  /** Whether Milvus reads `FALLBACK_STOP_KEY` while the key is not set. */
  readonly fallsBack: boolean;
}

/** How a role stops. Times are in seconds. */
export interface StopFacts {
  /** Configuration keys that bound the stop of the role, of all releases; `stopKeys` tells those of one. */
  readonly keys: readonly StopKey[];
  /** Bound where a peer can take over the work: long enough to hand over every segment and channel. */
  readonly withPeer: number;
  /** Limit if no peer can take over: waiting longer would only add downtime. */
  readonly alone: number;
  /** Number of these limits that a stop runs through one after the other. */
  readonly sequence: number;
  /** Wait between the pod leaving its Services and SIGTERM, for slow load balancers. */
  readonly preStop: number;
}

/** Key that limits the stop if a section has no limit. */
export const FALLBACK_STOP_KEY = 'common.gracefulStopTimeout';

/**
 * Sections whose limit falls back to it. Source: `pkg/util/paramtable/component_param.go` of each line; the others have
 * separate defaults.
 */
const FALLING_BACK: readonly RoleName[] = ['queryNode', 'indexNode'];

/** Time between Milvus' own limit and the kill by the kubelet. */
export const STOP_MARGIN_SECONDS = 30;

const COORDINATOR_SECONDS = 5;
const HAND_OVER_SECONDS = 1800;
const ALONE_SECONDS = 10;

function keysOf(sections: readonly RoleName[]): readonly StopKey[] {
  return sections.map((section) => ({
    key: `${section}.gracefulStopTimeout`,
    // The coordinators' sections stay when they join; the section of index nodes goes with them.
    releases: section === 'indexNode' ? ROLES.indexNode.releases : {},
    fallsBack: FALLING_BACK.includes(section),
  }));
}

function coordinator(...sections: readonly RoleName[]): StopFacts {
  return {
    keys: keysOf(sections),
    withPeer: COORDINATOR_SECONDS,
    alone: COORDINATOR_SECONDS,
    sequence: Math.max(1, sections.length),
    preStop: 0,
  };
}

function worker(section: RoleName): StopFacts {
  return { keys: keysOf([section]), withPeer: HAND_OVER_SECONDS, alone: ALONE_SECONDS, sequence: 1, preStop: 0 };
}

/**
 * How each role stops.
 *
 * Sources: `cmd/components/*.go` and `cmd/roles/roles.go` of each line (which key limits which role; from 2.3.7 on the
 * process exits when its limit ends), `configs/milvus.yaml` (1800 s is Milvus' own default of the hand-over;
 * milvus#24272: "1h is safe enough"). Seen with a 2.3.5 server: a query node with a peer hands over in 12.6 s; without
 * one, and in a standalone with a loaded collection, it waits until the limit.
 */
export const STOPPING: Readonly<Record<RoleName, StopFacts>> = {
  proxy: { keys: keysOf(['proxy']), withPeer: 30, alone: 30, sequence: 1, preStop: 30 },
  // Up to 2.5 the coordinators of one process stop one after the other; from 2.6 on rootCoord's key bounds them all.
  mixCoord: coordinator('rootCoord', 'queryCoord', 'dataCoord'),
  rootCoord: coordinator('rootCoord'),
  queryCoord: coordinator('queryCoord'),
  dataCoord: coordinator('dataCoord'),
  indexCoord: coordinator(),
  queryNode: worker('queryNode'),
  dataNode: worker('dataNode'),
  indexNode: worker('indexNode'),
  // No key limits a streaming node, but its process ends with the embedded query node, which has one.
  streamingNode: worker('queryNode'),
  cdc: { keys: [], withPeer: ALONE_SECONDS, alone: ALONE_SECONDS, sequence: 1, preStop: 0 },
  // Coordinators, query node, index node, data node and proxy stop one after the other.
  standalone: {
    keys: keysOf(['rootCoord', 'queryCoord', 'dataCoord', 'queryNode', 'indexNode', 'dataNode', 'proxy']),
    withPeer: 5,
    alone: 5,
    sequence: 7,
    preStop: 0,
  },
};

/** The configuration keys that bound the stop of a role in a release. */
export function stopKeys(role: RoleName, release: string): readonly StopKey[] {
  return STOPPING[role].keys.filter(({ releases }) => isWithin(release, releases));
}

/** The same keys by name and, where one falls back to it, the key for all sections at the end. */
export function stopKeyNames(role: RoleName, release: string): readonly string[] {
  const keys = stopKeys(role, release);
  return [...keys.map(({ key }) => key), ...(keys.some(({ fallsBack }) => fallsBack) ? [FALLBACK_STOP_KEY] : [])];
}

/** Grace period that holds the whole stop, and a margin. */
export function gracePeriodSeconds(role: RoleName, stopTimeout: number): number {
  const { preStop, sequence } = STOPPING[role];
  return preStop + stopTimeout * sequence + STOP_MARGIN_SECONDS;
}
