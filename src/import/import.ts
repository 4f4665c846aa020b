import { chartTable, operatorTable } from '../knobs';
import type { ImportOptions } from './import-options';
import { readSources } from './read/read-sources';
import type { SourceText } from './read/source';
import type { ImportReport } from './report/entry';
import { ReportBuilder } from './report/report-builder';
import { translateChart } from './translate/chart';
import { readCompanions } from './translate/companions';
import { finishModule } from './translate/finish';
import { translateResource } from './translate/operator';
import { printModule } from './write/module';

/** A program, and what became of the input. */
export interface Imported {
  /** The TypeScript of a whole cdk8s app. */
  readonly code: string;
  readonly report: ImportReport;
}

/**
 * Writes the app for a Milvus that Helm or the operator runs: from values of its Helm chart, an Application of Argo CD, a HelmRelease of Flux,
 * the manifest of a release, or a `Milvus` resource. Behaviour stays: release, topology, prefixes, queue, sizes, placement, ways in,
 * configuration. No secret gets into the code. The report tells the fate of each value.
 *
 * @throws ImportError for other input, for values of another chart, and for a release that the library does not know
 *
 * @example
 * const { code, report } = importMilvus([{ file: 'values.yaml', text: 'cluster: { enabled: false }' }], { release: 'search' });
 */
export function importMilvus(sources: readonly SourceText[], options: ImportOptions = {}): Imported {
  const source = readSources(sources, options);
  const report = new ReportBuilder();
  for (const note of source.notes) report.note(note);
  const { adopt = false, ...rest } = options;
  const isChart = source.kind === 'chart';
  const translation = isChart
    ? translateChart(source, { ...rest, adopt }, report)
    : translateResource(source.resource, { ...rest, adopt }, report);
  const { subject, lost } = translation;
  readCompanions(source.companions, subject);
  if (!adopt) report.note(`The objects have the names of ${subject.origin}: apply them to another namespace, or import with --adopt.`);
  const table = isChart ? chartTable() : operatorTable();
  const module = finishModule(subject, lost, (path) => path.map((part) => table.roles[part]).find((role) => role !== undefined));
  const { release, namespace, version } = subject;
  return { code: printModule(module), report: report.finish({ origin: source.origin, release, namespace, version: version.version }) };
}
