import type { Bound, BoundSource, PanelMarks, ThresholdStep } from './dashboard-json';

/** Finds the number of a bound; nothing if it does not apply. */
export type BoundReader = (source: BoundSource) => number | undefined;

const COLORS: Readonly<Record<Bound['is'], string>> = { warning: 'orange', critical: 'red' };

/** Steps of the thresholds of a panel. Colors say whether something is wrong, so a panel without bounds has no color. */
export function thresholdSteps({ bounds = [], lowIsBad }: PanelMarks, read: BoundReader): ThresholdStep[] {
  const known = bounds.flatMap(({ at, is }) => {
    const value = typeof at === 'number' ? at : read(at);
    // A color that starts at 0 would never be off.
    return value === undefined || (value === 0 && !lowIsBad) ? [] : [{ value, color: COLORS[is], isCritical: is === 'critical' }];
  });
  if (known.length === 0) return [{ color: 'text', value: null }];
  const sorted = known.sort((one, other) => one.value - other.value);
  return lowIsBad ? risingToGood(sorted) : risingToBad(sorted);
}

interface KnownBound {
  readonly value: number;
  readonly color: string;
  readonly isCritical: boolean;
}

/** A warning beyond a critical bound would take back its color. */
function risingToBad(sorted: readonly KnownBound[]): ThresholdStep[] {
  const critical = sorted.find(({ isCritical }) => isCritical)?.value ?? Infinity;
  const kept = sorted.filter(({ isCritical, value }) => isCritical || value < critical);
  return [{ color: 'green', value: null }, ...kept.map(({ color, value }) => ({ color, value }))];
}

/** The color of a bound is below it. */
function risingToGood(sorted: readonly KnownBound[]): ThresholdStep[] {
  const colors = [...sorted.map(({ color }) => color), 'green'];
  return colors.map((color, index) => ({ color, value: index === 0 ? null : (sorted[index - 1]?.value ?? null) }));
}
