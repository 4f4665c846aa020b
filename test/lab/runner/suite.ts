import type { TestBed } from './test-bed';

export { CannotRun } from '../infrastructure/requirements';

/** A named set of tests that proves one thing about the synthesized YAML. */
export interface Suite {
  readonly name: string;
  /** Core suites run when no suite is named. */
  readonly core: boolean;
  /**
   * Whether it does to a cluster what only its owner may, or works with simulated nodes.
   *
   * @default false
   */
  readonly needsLab?: boolean;
  /** What it proves, for the list. */
  readonly proves: string;
  readonly run: (bed: TestBed) => Promise<void>;
}
