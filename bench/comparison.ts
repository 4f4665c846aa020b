import { readFileSync, writeFileSync } from 'node:fs';
import type { Pair } from './ratios';

/** The ratios that were measured when a change to them was last accepted. */
export class CommittedRatios {
  constructor(private readonly file: string) {}

  /** The ratio of this name, or nothing where it is new. */
  public of(name: string): number | undefined {
    return this.read()[name];
  }

  public write(ratios: Readonly<Record<string, number>>): void {
    writeFileSync(this.file, `${JSON.stringify({ ...this.read(), ...ratios }, undefined, 2)}\n`);
  }

  private read(): Readonly<Record<string, number>> {
    return JSON.parse(readFileSync(this.file, 'utf8')) as Readonly<Record<string, number>>;
  }
}

/** By how much a ratio may be above the committed one: less is the noise of machines. */
const TOLERANCE = 1.2;

/** How often a ratio is measured before it counts as a step back. */
const MEASUREMENTS = 3;

/** A measurement, and whether it and all that were made after it are a step back. */
export interface Comparison extends Pair {
  readonly ratio: number;
  readonly isStepBack: boolean;
}

/** Measures once, and again while the ratio is a step back: the best of the measurements counts. */
export function compare(committed: number | undefined, measure: () => Pair | undefined): Comparison | undefined {
  let best: Comparison | undefined;
  for (let attempt = 0; attempt < MEASUREMENTS && (best === undefined || best.isStepBack); attempt++) {
    const pair = measure();
    if (!pair) return undefined;
    const ratio = pair.ours / pair.other;
    const isStepBack = committed !== undefined && ratio > committed * TOLERANCE;
    if (best === undefined || ratio < best.ratio) best = { ...pair, ratio, isStepBack };
  }
  return best;
}
