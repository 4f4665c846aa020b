import type { Mistake } from '../findings';
import {
  KEY_FORM,
  LITERAL_SECRET,
  NEWER_KEY,
  OWNED_KEY,
  PASTED_KEY,
  RAW_REASON,
  TWO_OWNERS,
  UNKNOWN_KEY,
  DEAD_KEY,
  UNREAD_KEY,
} from './rules';
import { RELEASES, compareVersions, type MilvusVersion } from '../version';
import type { ConfigEntry, EntryConflict } from './config-entry';
import { normalizeKey } from './key-name';
import { isSection, keyFacts, linesWith, nearestKeys, newerKey } from './key-table';
import { helpForPasted } from './pasted-keys';
import { variableOfKey } from './secret-keys';

export function literalSecret(key: string): Mistake {
  return { rule: LITERAL_SECRET, problem: `${key} is a secret in plain text.`, fix: `Store it in a Secret, and ${propWithSecret(key)}.` };
}

const REFERENCE = "EnvValue.fromSecretValue({ secret: Secret.fromSecretName(this, 'credentials', '…'), key: '…' })";

/** The prop that takes the Secret with the value of a key. */
function propWithSecret(key: string): string {
  if (isOfDependency(key)) return 'reference it in the dependency: credentials: { secret: Secret.fromSecretName(this, …) }';
  if (normalizeKey(key) === 'common.security.defaultrootpassword')
    return 'set authentication: { root: { secret: Secret.fromSecretName(this, …) } }';
  return `set podDefaults: { env: { ${variableOfKey(key, '')}: ${REFERENCE} } }, or env of a standalone`;
}

/** Whether a prop of a dependency sets the key. */
function isOfDependency(key: string): boolean {
  return /^(minio|etcd|tikv|kafka|pulsar)\./.test(normalizeKey(key));
}

export function givenTwice(key: string): Mistake {
  return { rule: KEY_FORM, problem: `${key} is set twice, dotted and nested.`, fix: 'Keep one of the two.' };
}

export function emptyPart(key: string): Mistake {
  return { rule: KEY_FORM, problem: `'${key}' is not a key.`, fix: 'Write names separated by dots, without spaces.' };
}

export function emptyReason(key: string): Mistake {
  const fix = `Give the reason: MilvusConfig.raw('${key}', …, 'added in 2.6.30, see our ticket 4711').`;
  return { rule: RAW_REASON, problem: 'has no reason.', fix };
}

export function notRead(key: string, role: string, prop: string): Mistake {
  return {
    rule: UNREAD_KEY,
    problem: `${role} does not read ${key}.`,
    fix: `Set it in ${prop} of a role that reads it, or of the cluster.`,
  };
}

/** The mistake for a key that no code of the release reads. */
export function deadKey(key: string, version: MilvusVersion): Mistake {
  return { rule: DEAD_KEY, problem: `nothing in Milvus ${version} reads it: ${key}.`, fix: DEAD_KEY.fix };
}

/** The mistake for a key that the release does not have, with the most specific hint. */
export function unknownKey(key: string, version: MilvusVersion): Mistake {
  const other = keyFacts(key);
  const newer = newerKey(key);
  const problem = `Milvus ${version} does not have ${key}.`;
  if (newer?.defaults[version.line] !== undefined) {
    return { rule: UNKNOWN_KEY, problem: `Milvus ${version} has another name for ${key}.`, fix: `Write '${newer.key}'.` };
  }
  if (other) {
    const elsewhere = `Milvus ${version} does not have ${key}; it exists in ${linesWith(other).join(', ')}.`;
    return { rule: UNKNOWN_KEY, problem: elsewhere, fix: 'Remove it, or use one of these releases.' };
  }
  const help = helpForPasted(key);
  if (help !== undefined) return { rule: PASTED_KEY, problem, fix: help };
  const near = nearestKeys(key, version.line);
  const meant = near.length === 0 ? 'No key has a similar name: look it up in MilvusConfigProps.' : `Did you mean ${near.join(', ')}?`;
  if (!key.includes('.') || isSection(key)) return { rule: KEY_FORM, problem, fix: meant };
  if (isNewerThanTable(version)) {
    const fix = `${meant} If Milvus ${version} has it, write MilvusConfig.raw('${key}', …, '<why>').`;
    return {
      rule: NEWER_KEY,
      problem: `${key} is not among the known keys, which are those of ${RELEASES[version.line].recommended}.`,
      fix,
    };
  }
  return { rule: UNKNOWN_KEY, problem, fix: meant };
}

/** A conflict as a mistake of one of the two entries. */
export function conflict({ kind, owner, other }: EntryConflict): { readonly entry: ConfigEntry; readonly mistake: Mistake } {
  const { prop, path } = owner.origin;
  if (kind === 'owned by the library') {
    const fix = prop === undefined ? 'Remove it.' : `Remove it, and set ${prop} of ${path}.`;
    return { entry: other, mistake: { rule: OWNED_KEY, problem: `${other.key} is set by ${prop ?? 'the library'}.`, fix } };
  }
  const problem = `${owner.key} is also set by ${other.origin.prop} of ${other.origin.path}, to another value.`;
  return {
    entry: owner,
    mistake: { rule: TWO_OWNERS, problem, fix: `Keep one of ${prop} of ${path} and ${other.origin.prop} of ${other.origin.path}.` },
  };
}

/** Whether a patch release is newer than the table of keys. */
function isNewerThanTable({ version, line }: MilvusVersion): boolean {
  return compareVersions(version, RELEASES[line].recommended) > 0;
}
