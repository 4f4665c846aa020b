import { keyFacts, reads } from '../../config';
import { normalizeKey } from '../../config/key-name';
import { isPlace } from '../../config/places';
import { DEFAULT_LINE, RELEASE_LINES, lineOf, type ReleaseLine, type RoleName } from '../../version';
import type { Effect } from '../change';
import { configReaders } from '../kinds/config-readers';
import { isRolling } from '../kinds/config-data';
import { counted, shown, type ChangedObject, type PlanContext } from '../kinds/kind-rules';
import { milvusRoleOf } from '../labels';
import type { Workload } from '../manifest-set';
import { releaseOf } from './release';
import type { ChangedKey } from './user-yaml';

/** Keys with the addresses of services that keep data: another address may be the same service under another name. */
const ADDRESSES: ReadonlySet<string> = new Set(
  ['etcd.endpoints', 'tikv.endpoints', 'minio.address', 'pulsar.address', 'kafka.brokerList'].map(normalizeKey),
);

const KEEP = 'Keep the old value, or move the data with milvus-backup.';

/** Effects of changed keys of Milvus on the pods that read them. */
export function configEffects(
  { after }: ChangedObject,
  file: string,
  keys: readonly ChangedKey[],
  context: PlanContext,
): readonly Effect[] {
  const readers = configReaders(after, context.after).map(({ workload }) => workload);
  const groups = new Map<string, { readonly effect: Effect; readonly keys: string[] }>();
  for (const key of keys) {
    const effect = effectOf(key, file, readers, context);
    const same = groups.get(effect.class + effect.reason);
    if (same) same.keys.push(words(key));
    else groups.set(effect.class + effect.reason, { effect, keys: [words(key)] });
  }
  return [...groups.values()].map(({ effect, keys: all }) => ({ ...effect, reason: `${listed(all)}: ${effect.reason}` }));
}

function effectOf(key: ChangedKey, file: string, readers: readonly Workload[], context: PlanContext): Effect {
  const path = `data['${file}'].${key.key}`;
  const normalized = normalizeKey(key.key);
  if (isPlace(key.key) || keyFacts(key.key)?.immutable) {
    return { class: 'data-loss', reason: 'Milvus starts empty next to its data', path, fix: KEEP };
  }
  if (ADDRESSES.has(normalized) && isElsewhere(key)) {
    const reason = 'Milvus starts empty, unless the new address is the same service';
    return {
      class: 'data-loss',
      reason,
      path,
      fix: 'Check that both addresses lead to the same data; otherwise move it with milvus-backup.',
    };
  }
  const interested = readers.filter((reader) => isReadBy(reader, key.key));
  if (readers.length > 0 && interested.length === 0) return { class: 'no-effect', reason: 'no role that has this file reads it', path };
  if (keyFacts(key.key)?.reloads) return { class: 'at-once', reason: 'Milvus reloads it within about two minutes', path };
  const isRestarting = interested.length > 0 && interested.every(({ object }) => isRolling(object, context));
  const reason = isRestarting
    ? 'Milvus reads it at start, with the rollout of this change'
    : 'Milvus reads it at start, and this change restarts no pod';
  return { class: 'next-restart', reason, path };
}

/** No address is on both sides. */
function isElsewhere({ before, after }: ChangedKey): boolean {
  if (before === undefined || after === undefined) return false;
  const old = before.split(',');
  return !after.split(',').some((address) => old.includes(address));
}

function isReadBy({ object }: Workload, key: string): boolean {
  const role: RoleName | undefined = milvusRoleOf(object);
  return role === undefined || reads(role, key, lineOfWorkload(object));
}

function lineOfWorkload(object: Workload['object']): ReleaseLine {
  const line = lineOf(releaseOf(object) ?? '');
  return RELEASE_LINES.find((known) => known === line) ?? DEFAULT_LINE;
}

function words({ key, before, after, secret }: ChangedKey): string {
  if (secret) return `${key} (secret)`;
  return `${key} ${before === undefined ? 'default' : shown(before)} to ${after === undefined ? 'default' : shown(after)}`;
}

function listed(keys: readonly string[]): string {
  const [first = '', second, third, ...others] = keys;
  return [first, second, third, others.length === 0 ? undefined : counted(others.length, 'other key')].filter(Boolean).join(', ');
}
