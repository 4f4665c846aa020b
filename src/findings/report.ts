import type { Mistake } from './finding';

/** Reports a mistake at a prop. The caller that provides it knows the construct and the path to the prop. */
export type Report = (prop: string, mistake: Mistake) => void;
