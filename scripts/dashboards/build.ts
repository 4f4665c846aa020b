import * as common from '@grafana/grafana-foundation-sdk/common';
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import * as stat from '@grafana/grafana-foundation-sdk/stat';
import * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import {
  DASHBOARD_PAGES,
  type DashboardJson,
  type DashboardPage,
  type PanelJson,
  type PanelMarks,
} from '../../src/monitoring/dashboards/dashboard-json';
import { placePanels } from '../../src/monitoring/dashboards/layout';
import { thresholdSteps, type BoundReader } from '../../src/monitoring/dashboards/thresholds';
import type { ReleaseLine } from '../../src/version';
import { LineQueries } from './line-queries';
import { PAGES } from './pages';
import type { PageDefinition, PanelDefinition } from './panel';
import { variablesFor } from './variables';

/** Tag of all dashboards. The emitted ones have one of their Milvus, too. */
const TAG = 'milvus';

/** Schema of Grafana 10.0. Later releases migrate it when they load a dashboard. Source: Grafana, `DashboardMigrator.ts`. */
const SCHEMA_VERSION = 38;

const SOURCE = { type: 'prometheus', uid: '${datasource}' };

/** Steps of a query are at least this long, so a rate spans four scrapes of 30 seconds. */
const LEAST_STEP = '30s';

/** The dashboards of a release line, by their pages. */
export function buildDashboards(line: ReleaseLine, bounds: BoundReader): ReadonlyMap<DashboardPage, DashboardJson> {
  return new Map(DASHBOARD_PAGES.map((page) => [page, buildDashboard(page, PAGES[page], line, bounds)]));
}

/** Panels of a page that a release line has, without rows that are empty. */
export function rowsOf(
  { rows }: PageDefinition,
  line: ReleaseLine,
): { readonly title: string; readonly panels: readonly PanelDefinition[] }[] {
  return rows
    .map(({ title, panels }) => ({ title, panels: panels.filter(({ lines }) => lines === undefined || lines.includes(line)) }))
    .filter(({ panels }) => panels.length > 0);
}

function buildDashboard(page: DashboardPage, definition: PageDefinition, line: ReleaseLine, bounds: BoundReader): DashboardJson {
  const panels: PanelJson[] = [];
  for (const { title, panels: definitions } of rowsOf(definition, line)) {
    panels.push({ ...plain(new dashboard.RowBuilder(title).build()), id: panels.length + 1 });
    for (const each of definitions) panels.push({ ...panelJson(each, line, bounds), id: panels.length + 1 });
  }
  const expressions = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)).join('\n');
  const shell = new dashboard.DashboardBuilder(`Milvus ${line}: ${definition.title}`)
    .uid(`milvus-${line.replace('.', '-')}-${page}`)
    .description(definition.shows)
    .tags([TAG])
    .editable()
    .tooltip(dashboard.DashboardCursorSync.Crosshair)
    .time({ from: 'now-3h', to: 'now' })
    .timezone('browser')
    .refresh('1m')
    .variables(variablesFor(expressions))
    .link(
      new dashboard.DashboardLinkBuilder('Milvus')
        .type(dashboard.DashboardLinkType.Dashboards)
        .tags([TAG])
        .includeVars(true)
        .keepTime(true),
    )
    .build();
  const { links, ...rest } = plain<DashboardJson>(shell);
  // The SDK hides links in a menu, and has no value for the usual place.
  const shown = links.map((link) => ({ ...link, placement: undefined }));
  return { ...rest, schemaVersion: SCHEMA_VERSION, links: shown, panels: placePanels(panels) };
}

function panelJson(definition: PanelDefinition, line: ReleaseLine, bounds: BoundReader): PanelJson {
  const { as = 'timeseries', alerts, needs, bounds: given, lowIsBad } = definition;
  const marks: PanelMarks = {
    ...(alerts ? { alerts } : {}),
    ...(needs ? { needs } : {}),
    ...(given ? { bounds: given } : {}),
    ...(lowIsBad ? { lowIsBad } : {}),
  };
  const builder = as === 'stat' ? statPanel() : timeseriesPanel(definition);
  const { title, shows, unit, max, curves } = definition;
  const steps = thresholdSteps(marks, bounds);
  builder
    .title(title)
    .description(shows)
    .datasource(SOURCE)
    .unit(unit)
    .min(0)
    .thresholds(new dashboard.ThresholdsConfigBuilder().mode(dashboard.ThresholdsMode.Absolute).steps(steps.map((step) => ({ ...step }))));
  if (max !== undefined) builder.max(max);
  for (const [index, { query, name }] of curves(new LineQueries(line)).entries()) {
    const target = new DataqueryBuilder()
      .refId(String.fromCharCode(65 + index))
      .expr(query)
      .legendFormat(name)
      .interval(LEAST_STEP);
    builder.withTarget(as === 'stat' ? target.instant() : target.range());
  }
  return { ...plain<PanelJson>(builder.build()), ...(Object.keys(marks).length > 0 ? { milvus: marks } : {}) };
}

function statPanel() {
  return new stat.PanelBuilder()
    .graphMode(common.BigValueGraphMode.None)
    .colorScheme(new dashboard.FieldColorBuilder().mode(dashboard.FieldColorModeId.Thresholds))
    .colorMode(common.BigValueColorMode.Value)
    .reduceOptions(new common.ReduceDataOptionsBuilder().calcs(['lastNotNull']));
}

function timeseriesPanel({ stacked }: PanelDefinition) {
  return new timeseries.PanelBuilder()
    .colorScheme(new dashboard.FieldColorBuilder().mode(dashboard.FieldColorModeId.PaletteClassic))
    .lineWidth(1)
    .fillOpacity(stacked ? 20 : 0)
    .showPoints(common.VisibilityMode.Never)
    .stacking(new common.StackingConfigBuilder().mode(stacked ? common.StackingMode.Normal : common.StackingMode.None))
    .thresholdsStyle(new common.GraphThresholdsStyleConfigBuilder().mode(common.GraphThresholdsStyleMode.Dashed))
    .legend(
      new common.VizLegendOptionsBuilder()
        .showLegend(true)
        .displayMode(common.LegendDisplayMode.List)
        .placement(common.LegendPlacement.Bottom)
        .calcs([]),
    )
    .tooltip(new common.VizTooltipOptionsBuilder().mode(common.TooltipDisplayMode.Multi).sort(common.SortOrder.Descending));
}

/** Builders return objects with undefined fields, which JSON does not have. */
function plain<T>(built: object): T {
  return JSON.parse(JSON.stringify(built)) as T;
}
