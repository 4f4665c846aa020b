/** A minor line of Milvus. Facts differ between lines, rarely within one. */
export type ReleaseLine = '2.3' | '2.4' | '2.5' | '2.6' | '3.0';

/** The line of the default release. It stays the same within a major version of the library. */
export const DEFAULT_LINE = '2.6' satisfies ReleaseLine;

/** The minor line of any release, such as `2.6` of `2.6.25`. */
export function lineOf(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}

/** Facts about one release line. */
export interface ReleaseFacts {
  /** The patch release of the line's constant. */
  readonly recommended: string;
  /** First patch release without known critical vulnerabilities; undefined if every patch release of the line has some. */
  readonly securityFloor: string | undefined;
  /** Primary group that may execute the image's files. */
  readonly imageGroup: number;
  /** Whether the arguments `milvus run mixcoord` exist. Earlier, one process of four coordinators is `mixture` with flags. */
  readonly mixcoordRole: boolean;
  /** Configuration key of the channel prefix. */
  readonly channelPrefixKey: string;
  /** Prefix that marks an environment variable as a configuration value. */
  readonly environmentPrefix: string;
  /** Seconds until a lost pod counts as gone; undefined where the release's own default is short enough. */
  readonly sessionTtl: number | undefined;
  /** Whether `MILVUS_SERVER_LABEL_*` reaches the server's session. */
  readonly serverLabels: boolean;
}

/**
 * Facts by release line, oldest first.
 *
 * Sources:
 * - `recommended`: newest images seen in use by October 2026 (2.6.25 sha256:29f7668e64df…, 3.0.2 sha256:5f13bf88e110…).
 * - `securityFloor`: CVE-2025-64513 and CVE-2026-26190 (GitHub advisories of `milvus-io/milvus`).
 * - `imageGroup`: Dockerfiles. Up to 2.6 the image's files are root:root 0774 without USER; 3.0 is `milvus:milvus` (999:999) 0774.
 * - `mixcoordRole`: `cmd/milvus/run.go` and `cmd/roles` of each line. Tried with a 2.3.5 server: exit 255.
 * - `channelPrefixKey`: `configs/milvus.yaml` of each line (moved from `common` to `msgChannel` in 2.4).
 * - `environmentPrefix`: `pkg/config/env_source.go`, milvus#40622 (2.6). Tested with a 2.3.5 server: unknown there.
 * - `sessionTtl`: Milvus waited 30 s up to 2.5 and waits 15 s since 2.6 (`common.session.ttl`). A rolling coordinator hands
 *   over only then, because its session key stays until the lease ends (docs/explanation/drills.md).
 * - `serverLabels`: `internal/util/sessionutil` of each line (2.4 and later).
 */
export const RELEASES: Readonly<Record<ReleaseLine, ReleaseFacts>> = {
  '2.3': {
    recommended: '2.3.22',
    securityFloor: undefined,
    imageGroup: 0,
    mixcoordRole: false,
    channelPrefixKey: 'common.chanNamePrefix.cluster',
    environmentPrefix: '',
    sessionTtl: 15,
    serverLabels: false,
  },
  '2.4': {
    recommended: '2.4.24',
    securityFloor: undefined,
    imageGroup: 0,
    mixcoordRole: false,
    channelPrefixKey: 'msgChannel.chanNamePrefix.cluster',
    environmentPrefix: '',
    sessionTtl: 15,
    serverLabels: true,
  },
  '2.5': {
    recommended: '2.5.27',
    securityFloor: '2.5.27',
    imageGroup: 0,
    mixcoordRole: false,
    channelPrefixKey: 'msgChannel.chanNamePrefix.cluster',
    environmentPrefix: '',
    sessionTtl: 15,
    serverLabels: true,
  },
  '2.6': {
    recommended: '2.6.25',
    securityFloor: '2.6.10',
    imageGroup: 0,
    mixcoordRole: true,
    channelPrefixKey: 'msgChannel.chanNamePrefix.cluster',
    environmentPrefix: 'MILVUS_CONF_',
    sessionTtl: undefined,
    serverLabels: true,
  },
  '3.0': {
    recommended: '3.0.2',
    securityFloor: '3.0.0',
    imageGroup: 999,
    mixcoordRole: true,
    channelPrefixKey: 'msgChannel.chanNamePrefix.cluster',
    environmentPrefix: 'MILVUS_CONF_',
    sessionTtl: undefined,
    serverLabels: true,
  },
};

/** All lines with facts, oldest first. */
export const RELEASE_LINES = Object.keys(RELEASES) as readonly ReleaseLine[];

/** Repository of the official images; tags are `v` and the release. */
export const IMAGE_REPOSITORY = 'docker.io/milvusdb/milvus';

/**
 * The image with GPU support for an official image. An image with a digest or another name is returned unchanged.
 * Source: tags of `milvusdb/milvus`, `v<release>` and `v<release>-gpu`.
 */
export function gpuImage(reference: string): string {
  return /:v\d+\.\d+\.\d+$/.test(reference) ? `${reference}-gpu` : reference;
}
