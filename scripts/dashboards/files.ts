import { factsOfRelease } from '../../src/monitoring/alert-facts-of';
import { boundReader } from '../../src/monitoring/dashboards/bounds';
import { dashboardFile } from '../../src/monitoring/dashboards/dashboard-files';
import { printDashboard } from '../../src/monitoring/dashboards/dashboard-json';
import { MilvusVersion, RELEASES, RELEASE_LINES } from '../../src/version';
import { buildDashboards } from './build';

/** Text of each file in `dashboards/`, by its path from the root, with the bounds that nobody changed. */
export function dashboardFiles(): ReadonlyMap<string, string> {
  return new Map(
    RELEASE_LINES.flatMap((line) => {
      const facts = factsOfRelease(MilvusVersion.of(RELEASES[line].recommended));
      const dashboards = buildDashboards(line, boundReader(facts, {}));
      return [...dashboards].map(([page, dashboard]) => [dashboardFile(line, page), printDashboard(dashboard)] as const);
    }),
  );
}
