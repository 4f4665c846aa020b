import { BELOW_SECURITY_FLOOR, EMPTY_REASON, RELEASE_NOT_IN_TABLES, UNKNOWN_VERSION } from './rules';
import type { Mistake } from '../findings';
import { compareVersions } from './compare-versions';
import { checkImage } from './image-reference';
import { DEFAULT_LINE, IMAGE_REPOSITORY, RELEASES, RELEASE_LINES, type ReleaseFacts, type ReleaseLine } from './release-line';

/** Patch releases after the newest known one that are taken for real, without a finding. */
const NEAR_RELEASES = 20;

/** Options of `MilvusVersion.of`. */
export interface MilvusVersionOptions {
  /**
   * Full image reference, for a mirror or your own build.
   *
   * @default - the official image of the release, `docker.io/milvusdb/milvus:v<release>`
   */
  readonly image?: string;

  /**
   * Why a release with known critical vulnerabilities may run. Your auditor reads this.
   *
   * @default - such a release is refused
   */
  readonly allowVulnerable?: string;
}

/**
 * A release of Milvus. It determines the roles, ports, probes and configuration keys.
 *
 * The constants are exact patch releases. Moving one to a newer patch is a manifest change of this library, announced in
 * the changelog. The default stays on its minor line within a major version of the library.
 *
 * @example
 * MilvusVersion.V2_6
 * @example
 * MilvusVersion.of('2.6.16', { image: 'registry.bank.example/milvus:v2.6.16' })
 */
export class MilvusVersion {
  /** Milvus 2.5.27. */
  public static readonly V2_5 = MilvusVersion.of(RELEASES['2.5'].recommended);
  /** Milvus 2.6.25, the default. */
  public static readonly V2_6 = MilvusVersion.of(RELEASES['2.6'].recommended);
  /** Milvus 3.0.2. */
  public static readonly V3_0 = MilvusVersion.of(RELEASES['3.0'].recommended);

  /**
   * An exact release such as `2.6.16`, of a line that the library knows.
   *
   * An unknown release, a release below a security floor without `allowVulnerable`, and an invalid image reference become
   * findings when the version is used.
   */
  public static of(version: string, options: MilvusVersionOptions = {}): MilvusVersion {
    return new MilvusVersion(version, options);
  }

  /** The release without a leading `v`, such as `2.6.25`. */
  public readonly version: string;
  /** The minor line, such as `2.6`. */
  public readonly line: ReleaseLine;
  /** The image to run. */
  public readonly image: string;
  /** The facts about the line. */
  public readonly facts: ReleaseFacts;
  /** The mistakes in this version. */
  public readonly mistakes: readonly Mistake[];

  private constructor(version: string, options: MilvusVersionOptions) {
    const match = /^v?(\d+\.\d+)\.(0|[1-9]\d*)$/.exec(version);
    const line = RELEASE_LINES.find((known) => known === match?.[1]);
    this.line = line ?? DEFAULT_LINE;
    this.version = match && line ? `${line}.${match[2]}` : RELEASES[this.line].recommended;
    this.facts = RELEASES[this.line];
    const unusable = options.image === undefined ? [] : checkImage(options.image);
    this.image = options.image === undefined || unusable.length > 0 ? `${IMAGE_REPOSITORY}:v${this.version}` : options.image;
    this.mistakes = [
      ...(line ? [...this.vulnerabilities(options.allowVulnerable), ...this.novelty()] : [unknownVersion(version)]),
      ...unusable.map((mistake) => ({ ...mistake, prop: 'image' })),
    ];
  }

  /** Whether this release is the given one or newer, such as `isAtLeast('2.6.7')`. */
  public isAtLeast(version: string): boolean {
    return compareVersions(this.version, version) >= 0;
  }

  /** The release, such as `2.6.25`. */
  public toString(): string {
    return this.version;
  }

  private novelty(): Mistake[] {
    const { recommended } = this.facts;
    if (patchOf(this.version) - patchOf(recommended) <= NEAR_RELEASES) return [];
    const problem = `Milvus ${this.version} is far beyond ${recommended}, the newest ${this.line} that this library knows.`;
    const fix = `Use ${recommended}, or update the library.`;
    return [{ rule: RELEASE_NOT_IN_TABLES, problem, fix }];
  }

  private vulnerabilities(allowed: string | undefined): Mistake[] {
    if (allowed !== undefined && allowed.trim() === '') {
      const fix = "Say why: MilvusVersion.of('" + this.version + "', { allowVulnerable: 'isolated test network, until 2026-12' }).";
      return [{ rule: EMPTY_REASON, prop: 'allowVulnerable', problem: 'is empty.', fix }];
    }
    const floor = this.facts.securityFloor;
    if (allowed !== undefined || (floor !== undefined && this.isAtLeast(floor))) return [];
    return [
      {
        rule: BELOW_SECURITY_FLOOR,
        problem: `Milvus ${this.version} has known critical vulnerabilities.`,
        fix: floor
          ? `Use ${floor} or newer, or give a reason: MilvusVersion.of('${this.version}', { allowVulnerable: '<reason>' }).`
          : `No release of ${this.line} is fixed. Use MilvusVersion.V2_6, or give a reason: MilvusVersion.of('${this.version}', { allowVulnerable: '<reason>' }).`,
      },
    ];
  }
}

function patchOf(version: string): number {
  return Number(version.split('.')[2]);
}

function unknownVersion(version: string): Mistake {
  return {
    rule: UNKNOWN_VERSION,
    problem: `'${version}' is not a release of Milvus ${RELEASE_LINES.join(', ')}.`,
    fix: `Write an exact release, such as MilvusVersion.of('${RELEASES[DEFAULT_LINE].recommended}'), or use MilvusVersion.V2_6.`,
  };
}
