import type { ReleaseRange } from '../findings';
import { imageRelease, isWithin } from '../version';

/** Image of the tool, in a release that backs up every supported line. */
export const TOOL_IMAGE = 'docker.io/milvusdb/milvus-backup:v0.6.1';

/** Release in that image. */
export const TOOL_RELEASE = '0.6.1';

/** Facts about the releases of milvus-backup with one format of the configuration. */
export interface ToolFacts extends ReleaseRange {
  /** Format of the configuration: `minio.*` for both storages, or `milvus.storage.*` and `backup.storage.*`. */
  readonly config: 'v1' | 'v2';
  /** Releases of Milvus that it can back up. */
  readonly backsUp: readonly ReleaseRange[];
  /** Releases of Milvus that it can restore into. */
  readonly restoresTo: readonly ReleaseRange[];
  /** Whether REST can have another address than gRPC. */
  readonly separateRest: boolean;
  /** Whether the format of a backup is a choice. */
  readonly formats: boolean;
}

/**
 * Releases that the library knows.
 *
 * Sources: milvus-backup, README of v0.5.16 (compatibility) and `internal/client/milvus/feature.go`; `internal/cfg/cfg.go` of both formats;
 * Milvus documentation, milvus_backup_0_6_cli.md: Milvus 3.0.1 and later with 0.6.0. Releases before 0.5.16 have no `--strategy`.
 */
const TOOL_RELEASES: readonly ToolFacts[] = [
  {
    from: '0.5.16',
    below: '0.6.0',
    config: 'v1',
    backsUp: [{ from: '2.2.0', below: '3.0.0' }],
    restoresTo: [{ from: '2.4.0', below: '3.0.0' }],
    separateRest: false,
    formats: false,
  },
  {
    from: '0.6.0',
    below: '0.7.0',
    config: 'v2',
    backsUp: [{ from: '2.2.0', below: '3.0.0' }, { from: '3.0.1' }],
    restoresTo: [{ from: '2.4.0', below: '3.0.0' }, { from: '3.0.1' }],
    separateRest: true,
    formats: true,
  },
];

/** The newest facts, for an image whose tag names no known release. */
const NEWEST = TOOL_RELEASES[TOOL_RELEASES.length - 1] as ToolFacts;

/** Releases of the tool that the library knows. */
export const KNOWN_TOOLS: ReleaseRange = { from: '0.5.16', below: '0.7.0' };

/** Release of the tool in an image; `undefined` if its tag names no release. */
export function toolRelease(image: string): string | undefined {
  return imageRelease(image);
}

/** Facts about a release of the tool. */
export function toolFacts(release: string | undefined): ToolFacts {
  return TOOL_RELEASES.find((range) => release !== undefined && isWithin(release, range)) ?? NEWEST;
}

/** Releases of Milvus that flush all collections in one call, which the strategy `bulk-flush` needs. Source: milvus-backup, feature.go. */
export const FLUSH_ALL: ReleaseRange = { from: '2.6.11' };

/** Releases of Milvus that back up users and roles. Source: milvus-backup, docs/user_guide/rbac.md. */
export const RBAC: ReleaseRange = { from: '2.4.10' };
