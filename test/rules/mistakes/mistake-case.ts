import type { Chart } from 'cdk8s';

/** A mistake, the closest thing that is right, and what the user is told. */
export interface MistakeCase {
  readonly mistake: string;
  readonly wrong: (chart: Chart) => void;
  readonly right: (chart: Chart) => void;
  readonly rule: string;
  /** Construct path in the app whose chart is `test`. */
  readonly path: string;
  readonly prop: string;
  /** Words that the finding contains: the value that was found, or what to write instead. */
  readonly says?: readonly string[];
  /** Rules about the surroundings of the case, which both the wrong and the right one break. */
  readonly besides?: readonly string[];
}
