import type { Findings, FindingPlace } from '../findings';
import { VALUE_OF_ANOTHER_TYPE } from '../findings/rules';
import { completeJson, isPlainObject, show, unknownFieldMistakes } from '../props';
import { broughtProblems } from '../rules';

/** Changes one emitted object, after everything else: takes the typed content and returns a new one. */
export type Override<T> = (content: T) => T;

/** An override, and where the user wrote it. */
export interface PlacedOverride<T> extends FindingPlace {
  readonly change: Override<T>;
}

/** An override with its place; nothing if there is no override. */
export function placedOverride<T>(change: Override<T> | undefined, path: string, prop: string): PlacedOverride<T> | undefined {
  return change && { change, path, prop };
}

/**
 * The result of an override, judged as it will be written. If it throws, or returns something that cannot be written, that is a finding, and the content stays as it
 * was. Rules judge the pods of Jobs in the model, with everything that an override writes there.
 */
export function overridden<T extends object>(
  override: PlacedOverride<T> | undefined,
  content: T,
  findings: Findings,
  toJson: (content: T) => unknown = (same) => same,
  { podsAreJobs = false }: { readonly podsAreJobs?: boolean } = {},
): T {
  if (!override) return content;
  const { path, prop, change } = override;
  const report = (problem: string) => findings.addAt(path, prop, { rule: VALUE_OF_ANOTHER_TYPE, problem, fix: FIX });
  let result: unknown;
  try {
    result = change(content);
  } catch (error) {
    report(`throws '${messageOf(error)}'.`);
    return content;
  }
  if (!isPlainObject(result)) {
    report(`returns ${show(result)}.`);
    return content;
  }
  try {
    toJson(result as T);
  } catch (error) {
    report(`returns an object with a field of another type: '${messageOf(error)}'.`);
    return content;
  }
  const known = new Set(unknownFieldMistakes(content, toJson).map(({ prop }) => prop));
  const unknown = unknownFieldMistakes(result as T, toJson).filter((mistake) => !known.has(mistake.prop));
  for (const { rule, prop: field = '', fix } of unknown)
    findings.addAt(path, prop, { rule, fix, problem: `writes ${field}, which is no field of Kubernetes.` });
  if (!podsAreJobs) {
    const brought = broughtProblems(completeJson(content, toJson), completeJson(result as T, toJson));
    for (const { rule, problem } of brought) findings.addAt(path, prop, { rule, problem, fix: rule.fix }, 'model');
  }
  return result as T;
}

const FIX = 'Return the changed object: (content) => ({ ...content, … }).';

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
