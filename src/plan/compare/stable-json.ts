import { isFields } from '../kubernetes-object';

/** JSON in one line with sorted fields, so that their order in a file changes no text. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_name, node: unknown) =>
    isFields(node) ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1))) : node,
  );
}
