import type { Duration } from 'cdk8s';
import type { ConfigValue } from '../config';
import type { Report } from '../findings';
import { durationAmount, oneOf, present, propsOf, wholeSeconds } from '../props';

/** Severity of the lines of a log. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/**
 * Lines that the proxies write for requests: none, the name of the call and the user, also the fields of the request, or also the
 * answer. Passwords are left out.
 */
export type RequestLog = 'off' | 'names' | 'fields' | 'answers';

/** The log of Milvus, on standard output. */
export interface LogProps {
  /**
   * Severity from which lines are written.
   *
   * @default 'info'
   */
  readonly level?: LogLevel;
  /**
   * Format of a line. With `json`, lines of the C++ part stay text.
   *
   * @default 'text'
   */
  readonly format?: 'text' | 'json';
  /**
   * Time from which the proxies write a line for a query or search, in whole seconds.
   *
   * @default - 5 seconds up to 2.5, 1 second from 2.6 on
   */
  readonly slowQuery?: Duration;
  /**
   * Lines for requests.
   *
   * @default 'off'
   */
  readonly requests?: RequestLog;
}

/** Values of `common.traceLogMode`. Source: `configs/milvus.yaml`. */
const TRACE_LOG_MODES: Readonly<Record<RequestLog, number>> = { off: 0, names: 1, fields: 2, answers: 3 };

/** Reads `log`. */
export const logReader = propsOf<LogProps>(
  {
    level: oneOf<LogLevel>({ debug: true, info: true, warn: true, error: true }),
    format: oneOf<'text' | 'json'>({ text: true, json: true }),
    slowQuery: durationAmount,
    requests: oneOf<RequestLog>({ off: true, names: true, fields: true, answers: true }),
  },
  {},
);

/** Keys of Milvus' configuration, which every release has. */
export function logConfig({ level, format, slowQuery, requests }: LogProps, report: Report): Readonly<Record<string, ConfigValue>> {
  const seconds = wholeSeconds(slowQuery, { prop: 'log.slowQuery', fallback: undefined, least: 1 }, report);
  return present({
    'log.level': level,
    'log.format': format,
    'proxy.slowQuerySpanInSeconds': seconds,
    'common.traceLogMode': requests === undefined ? undefined : TRACE_LOG_MODES[requests],
  });
}
