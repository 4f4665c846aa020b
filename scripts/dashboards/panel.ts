import type { AlertName } from '../../src/monitoring/alerts/alert-table';
import type { Bound, BoundSource, PanelNeed } from '../../src/monitoring/dashboards/dashboard-json';
import type { ReleaseLine } from '../../src/version';
import type { LineQueries } from './line-queries';

/** A unit of Grafana. */
export type Unit = 'short' | 'percentunit' | 'reqps' | 'ops' | 'cps' | 'ms' | 's' | 'bytes' | 'mbytes' | 'Bps' | 'none';

/** A line of a panel. */
export interface Curve {
  readonly query: string;
  /** Its name in the legend, with labels such as `{{pod}}`. */
  readonly name: string;
}

/** A panel, for the release lines that have it. */
export interface PanelDefinition<Lines extends ReleaseLine = ReleaseLine> {
  readonly title: string;
  /** What the panel shows and what to make of it, in plain words. */
  readonly shows: string;
  readonly unit: Unit;
  /** A number, or lines over time. */
  readonly as?: 'stat' | 'timeseries';
  readonly curves: (queries: LineQueries<Lines>) => readonly Curve[];
  /** Release lines with the metrics; all by default. */
  readonly lines?: readonly Lines[];
  /** Alerts about the same trouble. */
  readonly alerts?: readonly AlertName[];
  readonly bounds?: readonly Bound[];
  /** Whether low values are the bad ones. */
  readonly lowIsBad?: true;
  /** Whether areas are stacked, because their sum means something. */
  readonly stacked?: true;
  readonly needs?: PanelNeed;
  /** Largest value of the axis. */
  readonly max?: number;
}

/** Panels under one heading. */
export interface RowDefinition {
  readonly title: string;
  readonly panels: readonly PanelDefinition[];
}

/** A dashboard, for all release lines. */
export interface PageDefinition {
  readonly title: string;
  readonly shows: string;
  readonly rows: readonly RowDefinition[];
}

/** A panel. The types of its queries follow from its lines. */
export function panel<const Lines extends ReleaseLine = ReleaseLine>(definition: PanelDefinition<Lines>): PanelDefinition {
  // Only the lines of the definition call `curves`.
  return definition;
}

/** Release lines with the streaming service. */
export const STREAMING = ['2.6', '3.0'] as const;

/** Release lines without the streaming service. */
export const WITHOUT_STREAMING = ['2.3', '2.4', '2.5'] as const;

export const FROM_2_4 = ['2.4', '2.5', '2.6', '3.0'] as const;
export const FROM_2_5 = ['2.5', '2.6', '3.0'] as const;
export const BELOW_2_5 = ['2.3', '2.4'] as const;

/** Bounds of an alert, as a warning. */
export function warnAt(...sources: readonly BoundSource[]): Bound[] {
  return sources.map((at) => ({ at, is: 'warning' }));
}

/** Bounds beyond which something is wrong already. */
export function criticalAt(...sources: readonly (number | BoundSource)[]): Bound[] {
  return sources.map((at) => ({ at, is: 'critical' }));
}
