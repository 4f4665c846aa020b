import type { Suite } from '../runner/suite';
import { admission } from './admission';
import { argo } from './argo';
import { cluster } from './cluster';
import { placement } from './placement';
import { standalone } from './standalone';

/** Every suite, in the order in which they run. */
export const suites: readonly Suite[] = [admission, argo, placement, standalone, cluster];
