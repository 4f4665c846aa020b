import { assertWanted, isAbandoned, regardless } from '../infrastructure/abandonment';
import { say } from '../infrastructure/progress';
import type { Cluster } from './cluster';
import type { Report } from './report';
import { CannotRun, type Suite } from './suite';
import { TestBed } from './test-bed';

/** Runs one suite to its end and cleans up after it. Throws only when the whole run was interrupted. */
export async function runSuite(suite: Suite, cluster: Cluster, report: Report): Promise<void> {
  assertWanted();
  const started = Date.now();
  const before = report.passed + report.failed;
  say(`\n${suite.name}: ${suite.proves}`);
  const bed = new TestBed(suite.name, cluster.kubectl, cluster.lab, report);
  try {
    if (suite.needsLab) {
      void bed.lab; // says so where there is none
    }
    await suite.run(bed);
  } catch (error) {
    if (isAbandoned()) {
      say(`stopped ${suite.name}`);
    } else if (error instanceof CannotRun) {
      report.skip(suite.name, error.message);
    } else {
      report.fail(`${suite.name}: the suite itself`, error);
      await bed.explain();
    }
  } finally {
    await regardless(() => bed.end());
  }
  assertWanted();
  if (report.passed + report.failed === before) {
    report.fail(suite.name, 'every test of the suite was skipped');
  }
  say(`${suite.name}: ${Math.round((Date.now() - started) / 1000)} s`);
}
