import type { DashboardPage } from '../../../src/monitoring/dashboards/dashboard-json';
import type { PageDefinition } from '../panel';
import { COORDINATION } from './coordination';
import { DEPENDENCIES } from './dependencies';
import { INDEX_AND_COMPACTION } from './index-and-compaction';
import { MEMORY_AND_DISK } from './memory-and-disk';
import { OVERVIEW } from './overview';
import { QUERY } from './query';
import { WRITE_AHEAD_LOG } from './write-ahead-log';
import { WRITE } from './write';

/** The definition of each dashboard. */
export const PAGES: Readonly<Record<DashboardPage, PageDefinition>> = {
  overview: OVERVIEW,
  query: QUERY,
  write: WRITE,
  'index-and-compaction': INDEX_AND_COMPACTION,
  'write-ahead-log': WRITE_AHEAD_LOG,
  coordination: COORDINATION,
  'memory-and-disk': MEMORY_AND_DISK,
  dependencies: DEPENDENCIES,
};
