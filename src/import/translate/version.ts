import { MilvusVersion, RELEASES, RELEASE_LINES, compareVersions } from '../../version';
import { nearest } from '../../props/nearest';
import { ImportError } from '../import-error';
import { call, code, literal, object, type Expression } from '../write/expression';

/**
 * Release of Milvus that versions of the chart run by default.
 *
 * Source: `Chart.yaml` of milvus-helm at the tags of these versions (`appVersion`)
 */
const CHART_RELEASES: readonly (readonly [chart: string, release: string])[] = [
  ['4.1.28', '2.3.13'],
  ['4.2.19', '2.4.15'],
  ['4.2.58', '2.5.16'],
  ['5.0.19', '2.6.15'],
  ['5.0.20', '2.6.16'],
  ['5.0.23', '2.6.19'],
  ['5.0.27', '3.0.1'],
];

/** An image, in its parts. */
export interface ImageParts {
  readonly repository: string;
  readonly tag: string;
  readonly digest?: string;
}

/** What an image says about the release. */
export interface FoundVersion {
  readonly version: MilvusVersion;
  /** Whether the values, and not a guess, say the release. */
  readonly isKnown: boolean;
}

/** A reference such as `registry.example:5000/milvusdb/milvus:v2.6.25@sha256:…` in its parts. */
export function imageParts(reference: string): ImageParts {
  const [rest = '', digest] = reference.split('@');
  const [, repository = rest, tag = ''] = /^(.+):([^:/]+)$/.exec(rest) ?? [];
  return { repository, tag, ...(digest === undefined ? {} : { digest }) };
}

/** The release in a tag such as `v2.6.25-gpu`; undefined for a tag such as `latest`. */
export function releaseOfTag(tag: string): string | undefined {
  return /^v?(\d+\.\d+\.\d+)(?:-(?:gpu|rc\.?\d*|beta|hotfix)?[\w.]*)?(?:@.*)?$/.exec(tag)?.[1];
}

/** The release that a version of the chart runs by default; undefined if the library does not know it. */
export function releaseOfChart(chartVersion: string | undefined): string | undefined {
  return CHART_RELEASES.find(([chart]) => chart === chartVersion?.replace(/^v/, ''))?.[1];
}

/**
 * A release that the library knows.
 *
 * @throws ImportError for a release of another line
 */
export function knownVersion(release: string, from: string): MilvusVersion {
  const version = MilvusVersion.of(release, { allowVulnerable: 'read from the input' });
  if (version.mistakes.length === 0) return version;
  const lines = `The library knows Milvus ${RELEASE_LINES.join(', ')}.`;
  const oldest = RELEASE_LINES[0] ?? '';
  const near = nearest(
    release,
    Object.values(RELEASES).map(({ recommended }) => recommended),
  );
  const way =
    compareVersions(release, `${oldest}.0`) < 0
      ? ` Upgrade to Milvus ${oldest} first.`
      : near === undefined
        ? ''
        : ` Did you mean ${near}?`;
  throw new ImportError(`${from} is Milvus ${release}. ${lines}${way}`);
}

/** The value of `version`: a constant if there is one. Releases with known vulnerabilities need a reason. */
export function versionExpression(version: MilvusVersion, image: string | undefined, reason: string): Expression {
  const constant = Object.entries(MilvusVersion).find(
    (entry) => entry[1] instanceof MilvusVersion && entry[1].version === version.version,
  )?.[0];
  if (constant !== undefined && image === undefined) return code(`MilvusVersion.${constant}`);
  const options = object({
    image: image === undefined ? undefined : literal(image),
    allowVulnerable: isVulnerable(version) ? literal(reason) : undefined,
  });
  return call('MilvusVersion.of', literal(version.version), ...(options.properties.length === 0 ? [] : [options]));
}

/** Whether a release has known critical vulnerabilities. */
export function isVulnerable(version: MilvusVersion): boolean {
  return MilvusVersion.of(version.version).mistakes.length > 0;
}
