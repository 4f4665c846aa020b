import type { CheckResult, ManifestMistake } from './check-manifests';

/** A mistake with the line of its field. */
export interface PlacedMistake extends ManifestMistake {
  /** File and line of the field; undefined for text from elsewhere. */
  readonly place: { readonly file: string; readonly line: number } | undefined;
}

/** A result whose mistakes have lines. */
export interface PlacedResult extends Omit<CheckResult, 'mistakes'> {
  readonly mistakes: readonly PlacedMistake[];
}

/** The result for people: a line for each mistake, then a summary. */
export function checkAsText({ kubernetes, objects, mistakes, unchecked }: PlacedResult): string {
  const lines = mistakes.map((mistake) => `${placeOf(mistake)}${wordsOf(mistake)}`);
  const kinds = Object.entries(unchecked).map(([kind, count]) => `${count} ${kind}`);
  const skipped = kinds.length === 0 ? [] : [`Not checked, because there is no schema: ${kinds.join(', ')}.`];
  const count = mistakes.length === 0 ? 'no mistakes' : `${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}`;
  const summary = `${objects} ${objects === 1 ? 'object' : 'objects'} checked against Kubernetes ${kubernetes}: ${count}.`;
  return `${[...lines, ...skipped, summary].join('\n')}\n`;
}

/** The result as JSON. */
export function checkAsJson({ kubernetes, objects, mistakes, unchecked }: PlacedResult): string {
  const found = mistakes.map(({ place, object, path, problem }) => ({ ...place, object, path: pathOf(path), problem }));
  return `${JSON.stringify({ formatVersion: '1.0', kubernetes, objects, mistakes: found, unchecked }, undefined, 2)}\n`;
}

/** The result as SARIF 2.1.0: a result for each mistake, at its line. */
export function checkAsSarif({ mistakes }: PlacedResult): string {
  const rule = { id: 'invalid-manifest', shortDescription: { text: 'Object that the API server refuses' } };
  const driver = { name: 'milvus-k8s', informationUri: 'https://www.npmjs.com/package/@org/milvus-k8s', rules: [rule] };
  const results = mistakes.map((mistake) => {
    const { place } = mistake;
    const physicalLocation = place && {
      artifactLocation: { uri: place.file.replace(/\\/g, '/') },
      region: { startLine: place.line },
    };
    return {
      ruleId: rule.id,
      level: 'error',
      message: { text: wordsOf(mistake) },
      ...(physicalLocation ? { locations: [{ physicalLocation }] } : {}),
    };
  });
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool: { driver }, results }] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** The result as JUnit: a failed test for each object with mistakes, and one test that passes for all others. */
export function checkAsJunit({ mistakes, objects }: PlacedResult): string {
  const byObject = new Map<string, PlacedMistake[]>();
  for (const mistake of mistakes) byObject.set(mistake.object, [...(byObject.get(mistake.object) ?? []), mistake]);
  const failed = [...byObject].map(([object, all]) => {
    const text = all.map((mistake) => `${placeOf(mistake)}${wordsOf(mistake)}`).join('\n');
    return `  <testcase classname="manifests" name="${escaped(object)}">\n    <failure type="invalid" message="${escaped(all[0]?.problem ?? '')}">${escaped(text)}</failure>\n  </testcase>`;
  });
  const passed = `  <testcase classname="manifests" name="${objects - byObject.size} valid objects"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="milvus-k8s check" tests="${failed.length + 1}" failures="${failed.length}">`,
    ...failed,
    passed,
    '</testsuite>',
    '',
  ].join('\n');
}

function placeOf({ place }: PlacedMistake): string {
  return place ? `${place.file}:${place.line}: ` : '';
}

function wordsOf({ object, path, problem }: ManifestMistake): string {
  return `${object}: ${path.length === 0 ? '' : `${pathOf(path)} `}${problem}`;
}

/** A path as people write it: `spec.containers[0].image`. */
function pathOf(path: readonly string[]): string {
  return path.reduce((text, part) => {
    if (/^\d+$/.test(part)) return `${text}[${part}]`;
    if (!/^[\w-]+$/.test(part)) return `${text}['${part}']`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
