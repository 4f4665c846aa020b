/** The app of a case. Alerts depend on the release, the topology and the services beside Milvus. */
export type AlertApp = 'cluster' | 'legacy' | 'kafka' | 'woodpecker';

/** A series, with the values in which its alert fires, and the nearest values in which it is silent. One value stands for a constant. */
export interface AlertSeries {
  readonly series: string;
  readonly broken: string;
  readonly healthy: string;
}

/** Series in which an alert fires, and the nearest ones in which it does not. */
export interface AlertCase {
  /**
   * The app.
   *
   * @default 'cluster' - 2.6 with Pulsar, MinIO and etcd
   */
  readonly app?: AlertApp;
  readonly series: readonly AlertSeries[];
  /** Minutes after which the condition holds, before the time that it must last: ranges such as `[1h]` need data. */
  readonly after?: number;
  /** Another trouble for which the alert fires, in the same app. */
  readonly also?: Omit<AlertCase, 'app' | 'also'>;
}

/** Labels of each series of the Milvus of the tests. */
const TARGET = 'namespace="search",app_kubernetes_io_instance="milvus",app_kubernetes_io_name="milvus"';

/** A series of Milvus. */
export function milvus(name: string, labels: string, broken: number | string, healthy: number | string): AlertSeries {
  return { series: `${name}{${[TARGET, labels].filter(Boolean).join(',')}}`, broken: values(broken), healthy: values(healthy) };
}

/** A series of another system in the namespace. */
export function other(name: string, labels: string, broken: number | string, healthy: number | string): AlertSeries {
  return { series: `${name}{namespace="search",${labels}}`, broken: values(broken), healthy: values(healthy) };
}

/** A constant, or a notation of promtool such as `0+5`; the number of steps is added later. A notation with a space is complete. */
function values(value: number | string): string {
  const text = String(value);
  return /\d[-+]\d|_| /.test(text) ? text : `${text}+0`;
}

/** Values for a number of minutes, in the notation of promtool. */
export function during(notation: string, minutes: number): string {
  return notation.includes(' ') ? notation : `${notation}x${minutes}`;
}

/** A series of a service that is gone after three minutes, and is silent if it never was there. Prometheus looks back five minutes. */
export function gone(name: string, labels: string, before: number): Omit<AlertCase, 'app' | 'also'> {
  return { series: [other(name, labels, `${before}+0x3 _x30`, '_x30 _')], after: 9 };
}

/** Buckets of a histogram in which nearly all observations are below a bound, or above it. */
export function latency(
  name: string,
  labels: string,
  [below, above]: readonly [number, number],
  slow: number,
  fast: number,
): AlertSeries[] {
  const bucket = (le: string, broken: number, healthy: number) =>
    milvus(`${name}_bucket`, [labels, `le="${le}"`].filter(Boolean).join(','), `0+${broken}`, `0+${healthy}`);
  return [bucket(String(below), slow, fast), bucket(String(above), 1000, 1000), bucket('+Inf', 1000, 1000)];
}
