import { App, Chart, Names, YamlOutputType } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** How a tool finds the output of charts in the output folder. */
export interface ChartFiles {
  /** Folder below the output folder; empty for the output folder itself. */
  readonly folder: string;
  /** Files in it, as globs; none for all files of the folder. */
  readonly files: readonly string[];
  /** Whether the files are in folders of the folder. */
  readonly isNested: boolean;
}

/** Charts with all charts inside of them. */
export function withNestedCharts(charts: readonly Chart[]): readonly Chart[] {
  const nested = charts.flatMap((chart) => chart.node.findAll().filter((each): each is Chart => Chart.isChart(each)));
  return [...new Set(nested)];
}

/** Whether cdk8s writes a file or a folder for each chart. */
export function hasFilePerChart(construct: IConstruct): boolean {
  const { yamlOutputType } = App.of(construct);
  return yamlOutputType === YamlOutputType.FILE_PER_CHART || yamlOutputType === YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE;
}

/** Where cdk8s writes charts. Known when the app is rendered, because cdk8s numbers the files of charts that depend on each other. */
export function chartFiles(charts: readonly Chart[]): ChartFiles {
  const [first] = charts;
  if (!first) return { folder: '', files: [], isNested: false };
  const { yamlOutputType, outputFileExtension } = App.of(first);
  const names = withNestedCharts(charts).map(outputName);
  if (yamlOutputType === YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE) {
    const [folder = '', ...more] = names;
    if (more.length === 0) return { folder, files: [], isNested: false };
    return { folder: '', files: names.map((name) => `${name}/*${outputFileExtension}`), isNested: true };
  }
  if (yamlOutputType === YamlOutputType.FILE_PER_CHART)
    return { folder: '', files: names.map((name) => `${name}${outputFileExtension}`), isNested: false };
  return { folder: '', files: [`*${outputFileExtension}`], isNested: false };
}

/** Name of the file or folder of a chart, as cdk8s makes it. */
function outputName(chart: Chart): string {
  const name = Names.toDnsLabel(chart);
  const place = placesOf(App.of(chart))?.get(chart);
  return place === undefined ? name : `${String(place).padStart(4, '0')}-${name}`;
}

const PLACES = new WeakMap<App, ReadonlyMap<Chart, number> | undefined>();

/** The number of each chart; nothing if no chart depends on another one. */
function placesOf(app: App): ReadonlyMap<Chart, number> | undefined {
  if (PLACES.has(app)) return PLACES.get(app);
  const charts = app.node.findAll().filter((each): each is Chart => Chart.isChart(each));
  const isOrdered = charts.some(({ node }) => node.dependencies.some((each) => Chart.isChart(each)));
  const places = isOrdered ? new Map(app.charts.map((chart, index) => [chart, index])) : undefined;
  PLACES.set(app, places);
  return places;
}
