import { rankOf, type PlannedChange } from './change';

/** Instances by name, and within one the worst first, then in the order of the sync. */
export function compareChanges(a: PlannedChange, b: PlannedChange): number {
  return (
    compareTexts(groupOfChange(a), groupOfChange(b)) ||
    rankOf(a.class) - rankOf(b.class) ||
    a.wave - b.wave ||
    compareTexts(a.kind, b.kind) ||
    compareTexts(a.name, b.name) ||
    compareTexts(a.apiVersion, b.apiVersion)
  );
}

/** Namespace and instance of a change, such as `search/milvus`. */
export function groupOfChange({ namespace, instance }: Pick<PlannedChange, 'namespace' | 'instance'>): string {
  return [namespace, instance].filter((part) => part !== undefined).join('/') || 'no namespace';
}

/** Does not depend on the language of the machine. */
function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
