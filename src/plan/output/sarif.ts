import { CHANGE_CLASSES, type ChangeClass, type Effect, type Plan, type PlannedChange } from '../change';
import { groupOfChange } from '../sorting';
import { CLASS_MEANINGS } from './class-meanings';
import { CLASS_WORDS, objectWords, rolloutWords } from './wording';

type Level = 'error' | 'warning' | 'note';

/** How loud code scanning is about a class. */
export const CLASS_LEVELS: Readonly<Record<ChangeClass, Level>> = {
  refused: 'error',
  'data-loss': 'error',
  recreated: 'warning',
  outage: 'warning',
  deleted: 'warning',
  rolls: 'note',
  scales: 'note',
  created: 'note',
  'at-once': 'note',
  'next-restart': 'note',
  'no-effect': 'note',
  unknown: 'note',
};

/** A plan as SARIF 2.1.0: a result for each effect, at the line of its object. */
export function planAsSarif(plan: Plan): string {
  const results = plan.changes.flatMap((change) => change.effects.map((effect) => resultOf(change, effect)));
  const driver = { name: 'milvus-k8s', informationUri: 'https://www.npmjs.com/package/@org/milvus-k8s', rules: CHANGE_CLASSES.map(ruleOf) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function ruleOf(id: ChangeClass): object {
  return {
    id,
    shortDescription: { text: `Change: ${CLASS_WORDS[id]}` },
    fullDescription: { text: `Applying ${CLASS_MEANINGS[id]}.` },
    defaultConfiguration: { level: CLASS_LEVELS[id] },
  };
}

function resultOf(change: PlannedChange, effect: Effect): object {
  const { class: ruleId, reason, error, fix, rollout } = effect;
  const text = [`${objectWords(change)}: ${reason}${rollout ? `; ${rolloutWords(rollout)}` : ''}.`, error, fix].filter(Boolean).join(' ');
  const { location } = change;
  // A place at a commit is no file of the checkout.
  const isFile = location !== undefined && !location.file.includes(':');
  const physicalLocation = isFile
    ? { artifactLocation: { uri: location.file.replace(/\\/g, '/') }, region: { startLine: location.line } }
    : undefined;
  const sameness = [groupOfChange(change), change.apiVersion, change.kind, change.name, ruleId, effect.path ?? ''].join('/');
  return {
    ruleId,
    level: CLASS_LEVELS[ruleId],
    message: { text },
    ...(physicalLocation ? { locations: [{ physicalLocation }] } : {}),
    partialFingerprints: { 'milvus-k8s/v1': sameness },
  };
}
