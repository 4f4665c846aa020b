import { imageTag, type ReleaseLine } from '../version';

/** Licence of a release of Attu. */
export type AttuLicense = 'Apache-2.0' | 'proprietary';

/**
 * How a release of Attu works: `form` asks each browser for the user and the password of Milvus, `connections` keeps them on the
 * server, in its environment and in an SQLite database.
 */
export type AttuLogin = 'form' | 'connections';

/** Facts about a release of Attu. */
export interface AttuRelease {
  readonly license: AttuLicense;
  readonly login: AttuLogin;
  /** Whether it takes files with certificates. */
  readonly tls: boolean;
}

/**
 * Image for each line of Milvus.
 *
 * Source: README of zilliztech/attu, compatibility; milvus.io, Attu
 */
export const ATTU_IMAGES: Readonly<Record<ReleaseLine, string>> = {
  '2.3': 'docker.io/zilliz/attu:v2.3.5',
  '2.4': 'docker.io/zilliz/attu:v2.4.12',
  '2.5': 'docker.io/zilliz/attu:v2.5.12',
  '2.6': 'docker.io/zilliz/attu:v2.6.5',
  '3.0': 'docker.io/zilliz/attu:v3.0.0-beta.6',
};

/** Newest release under an open-source licence. Source: zilliztech/attu, README: proprietary from 2.6.0 on */
export const NEWEST_FREE_IMAGE = 'docker.io/zilliz/attu:v2.5.12';

/** Facts, by the first release that they apply to, newest first. Source: README of zilliztech/attu, of each release */
const RELEASES: readonly (readonly [major: number, minor: number, facts: AttuRelease])[] = [
  [3, 0, { license: 'proprietary', login: 'connections', tls: true }],
  [2, 6, { license: 'proprietary', login: 'form', tls: true }],
  [2, 4, { license: 'Apache-2.0', login: 'form', tls: true }],
  [0, 0, { license: 'Apache-2.0', login: 'form', tls: false }],
];

/** Facts about the Attu of an image, or of the usual one of a line if the tag is not a release. */
export function attuRelease(image: string, line: ReleaseLine): AttuRelease {
  const [major, minor] = releaseOf(image) ?? releaseOf(ATTU_IMAGES[line]) ?? [0, 0];
  const [, , facts] = RELEASES.find(([first, second]) => major > first || (major === first && minor >= second)) ?? [];
  return facts ?? { license: 'proprietary', login: 'connections', tls: true };
}

function releaseOf(image: string): readonly [number, number] | undefined {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(imageTag(image) ?? '') ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}
