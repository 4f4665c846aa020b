import type { Mistake } from './finding';

/** Reports a mistake at a prop. Who hands it over knows the construct, and what stands before the prop. */
export type Report = (prop: string, mistake: Mistake) => void;
