import type { TestBed } from './test-bed';

/** A named set of tests that proves one thing about the synthesized YAML. */
export interface Suite {
  readonly name: string;
  /** Core suites run when no suite is named. */
  readonly core: boolean;
  /** What it proves, for the list. */
  readonly proves: string;
  readonly run: (bed: TestBed) => Promise<void>;
}

/** Thrown where this machine or cluster cannot run a test at all, and for no other reason. */
export class CannotRun extends Error {}
