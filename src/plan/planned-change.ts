import { applyMarks } from './apply-marks';
import { rankOf, worstOf, type Effect, type FieldChange, type PlannedChange } from './change';
import { differences, isUnder } from './compare/differences';
import { asApplied, isLive } from './compare/live-object';
import { normalForm, podTemplateOf } from './compare/normal-form';
import { refusedFields } from './immutable-fields';
import { rulesOf } from './kinds';
import type { ChangedObject, PlanContext } from './kinds/kind-rules';
import { ownPodsEffects } from './kinds/own-pods';
import { replicasOf } from './kinds/rollout';
import { instanceOf, roleOf, waveOf } from './labels';
import { configEffects } from './milvus/config-effects';
import { choiceEffects, isRecord, DELETED_RECORD } from './milvus/recorded-choices';
import { releaseEffects } from './milvus/release';
import { changedKeys, configFileOf, keyField } from './milvus/user-yaml';
import { nameOf, type KubernetesObject } from './kubernetes-object';
import { renameEffects } from './renames';
import { withoutSecrets } from './secrets';
import { securityChanges } from './security';

/** A change, and the object that it is located at. */
export interface ObjectPlan {
  readonly change: PlannedChange;
  readonly object: KubernetesObject;
}

/** The plan of an object that both sides have; empty if they are the same to the API server. */
export function plannedUpdate(written: KubernetesObject, after: KubernetesObject, context: PlanContext): ObjectPlan[] {
  const applied = isLive(written) ? asApplied(written, after) : written;
  const [old, now] = [normalForm(applied), normalForm(after)];
  const found = differences(old, now).filter(({ path }) => path !== 'apiVersion');
  if (found.length === 0) return [];
  const marks = applyMarks(after);
  if (marks.ignored !== undefined) {
    return [
      planOf(after, 'keep', [{ class: 'no-effect', reason: `${marks.ignored} does not apply it` }], {
        before: old,
        after: now,
        fields: [],
      }),
    ];
  }
  const { fields, effects: configured } = milvusKeys(old, now, found, context);
  const changed: ChangedObject = { before: old, after: now, fields: withoutSecrets(now, fields), writtenBefore: applied };
  if (marks.hook !== undefined) {
    return [planOf(after, 'recreate', [{ class: 'created', reason: hookReason(marks.hook) }], changed)];
  }
  const refused = refusedFields({ ...changed, fields }, context.minor);
  const others = [
    ...configured,
    ...(isRecord(now) ? choiceEffects(old, now) : []),
    ...(rulesOf(now).updated?.(changed, context) ?? []),
    ...releaseEffects(changed, context),
  ];
  if (refused.length > 0 && marks.forced !== undefined) {
    return [
      planOf(after, 'recreate', [recreated(marks.forced, refused), ...others.filter(({ class: each }) => each !== 'refused')], changed),
    ];
  }
  const effects = [...refused, ...ownPodsEffects(now), ...others];
  return [planOf(after, 'update', effects.length === 0 ? [aside(changed.fields)] : effects, changed)];
}

/** Source: Argo CD documentation, "Resource Hooks": hooks are not part of the comparison by which an automated sync starts. */
function hookReason(tool: string): string {
  const reason = `a hook: ${tool} deletes the one of the last time and runs this one`;
  return tool === 'Argo CD' ? `${reason} in the next sync; a change of hooks alone starts none` : reason;
}

/** The text of Milvus' configuration gives way to its keys. */
function milvusKeys(
  before: KubernetesObject,
  after: KubernetesObject,
  fields: readonly FieldChange[],
  context: PlanContext,
): { readonly fields: readonly FieldChange[]; readonly effects: readonly Effect[] } {
  const file = configFileOf(after);
  const path = `data['${file ?? ''}']`;
  if (file === undefined || !fields.some((field) => field.path === path)) return { fields, effects: [] };
  const keys = changedKeys(before, after, file);
  if (!keys) return { fields, effects: [{ class: 'next-restart', reason: `${file} is not YAML, so Milvus does not start with it`, path }] };
  const changed: ChangedObject = { before, after, fields, writtenBefore: before };
  const effects: readonly Effect[] =
    keys.length === 0
      ? [{ class: 'no-effect', reason: `${file} is written differently, with the same values`, path }]
      : configEffects(changed, file, keys, context);
  return { fields: [...fields.filter((field) => field.path !== path), ...keys.map((key) => keyField(file, key))], effects };
}

function recreated(tool: string, refused: readonly Effect[]): Effect {
  const [{ error, path } = { error: undefined, path: undefined }] = refused;
  return {
    class: 'recreated',
    reason: `${tool} deletes and creates it, because the API server does not let a field change`,
    ...(error === undefined ? {} : { error }),
    ...(path === undefined ? {} : { path }),
  };
}

/** Only labels, annotations, or fields that change nothing that runs. */
function aside(fields: readonly FieldChange[]): Effect {
  const isMetadata = fields.every(({ path }) => isUnder(path, 'metadata'));
  const [first] = fields;
  const path = first === undefined ? {} : { path: first.path };
  return {
    class: 'no-effect',
    reason: isMetadata ? 'labels and annotations of the object alone' : 'fields without an effect on what runs',
    ...path,
  };
}

/** The plan of a new object. */
export function plannedCreation(object: KubernetesObject, old: KubernetesObject | undefined, context: PlanContext): ObjectPlan {
  const form = normalForm(object);
  const marks = applyMarks(object);
  const effects: readonly Effect[] =
    marks.hook === undefined
      ? (rulesOf(form).created?.(form, context) ?? [])
      : [{ class: 'created', reason: `a hook: ${marks.hook} runs it` }];
  const all = [...effects, ...ownPodsEffects(form), ...(old ? renameEffects(object, old) : [])];
  return planOf(object, 'create', all.length === 0 ? [{ class: 'created', reason: 'is new' }] : all, { after: form, fields: [] }, old);
}

/** The plan of an object that the new manifests lack. */
export function plannedDeletion(object: KubernetesObject, replacement: KubernetesObject | undefined, context: PlanContext): ObjectPlan {
  const marks = applyMarks(object);
  const kept = keptBecause(marks, context);
  const sides = { before: normalForm(object), fields: [] };
  if (kept !== undefined) return planOf(object, 'keep', [{ class: 'no-effect', reason: kept }], { fields: [] }, replacement);
  const rule = rulesOf(object).deleted?.(sides.before, context) ?? [];
  const own = isRecord(object) ? [DELETED_RECORD] : rule;
  const hasPods = podTemplateOf(object) !== undefined && object.kind !== 'CronJob';
  const pods = hasPods ? replicasOf(object) : undefined;
  const stop = replacement
    ? `${nameOf(replacement)} takes its place`
    : hasPods
      ? `stops its pods${pods === undefined ? '' : ` (${pods})`}`
      : 'the new manifests do not have it';
  const confirmed = marks.confirmed === undefined ? '' : `, when a person has confirmed it in ${marks.confirmed}`;
  const deleted: Effect = { class: 'deleted', reason: stop + confirmed, ...(pods === undefined ? {} : { scaling: { from: pods, to: 0 } }) };
  const hasOwn = own.some((effect) => effect.class === 'deleted') && pods === undefined;
  return planOf(object, 'delete', hasOwn ? own : [...own, deleted], sides, replacement);
}

function keptBecause({ kept, hook, ignored }: ReturnType<typeof applyMarks>, { prune }: PlanContext): string | undefined {
  if (hook !== undefined) return `a hook: ${hook} does not prune it`;
  if (kept !== undefined || ignored !== undefined) return `stays: ${kept ?? ignored ?? ''} does not prune it`;
  return prune ? undefined : 'stays: nothing is pruned';
}

function planOf(
  object: KubernetesObject,
  operation: PlannedChange['operation'],
  effects: readonly Effect[],
  sides: { readonly before?: KubernetesObject; readonly after?: KubernetesObject; readonly fields: readonly FieldChange[] },
  renamed?: KubernetesObject,
): ObjectPlan {
  const { apiVersion, kind, metadata } = object;
  const sorted = [...effects].sort((a, b) => rankOf(a.class) - rankOf(b.class));
  const rollout = sorted.find((effect) => effect.rollout)?.rollout;
  const scaling = sorted.find((effect) => effect.scaling)?.scaling;
  const [instance, role] = [instanceOf(object), roleOf(object)];
  const change: PlannedChange = {
    apiVersion,
    kind,
    ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
    name: metadata.name,
    ...(instance === undefined ? {} : { instance }),
    ...(role === undefined ? {} : { role }),
    wave: waveOf(object),
    class: worstOf(sorted) ?? 'no-effect',
    operation,
    effects: sorted,
    fields: sides.fields,
    ...(rollout ? { rollout } : {}),
    ...(scaling ? { scaling } : {}),
    ...(renamed ? { renamed: renamed.metadata.name } : {}),
    security: securityChanges(sides),
  };
  return { change, object };
}
