import type { AlertName } from '../../../src/monitoring';
import { ALERT_CASES } from './all-alert-cases';
import { during, type AlertApp, type AlertCase } from './alert-case';

/** A group of tests in a file for `promtool test rules`. */
interface PromtoolTest {
  readonly name: string;
  readonly interval: string;
  readonly input_series: readonly { readonly series: string; readonly values: string }[];
  readonly promql_expr_test: readonly {
    readonly expr: string;
    readonly eval_time: string;
    readonly exp_samples: readonly { readonly labels: string; readonly value: number }[];
  }[];
}

/** A file for `promtool test rules`. */
export interface PromtoolFile {
  readonly rule_files: readonly string[];
  readonly evaluation_interval: string;
  readonly tests: readonly PromtoolTest[];
}

/** A rule as the PrometheusRule has it. */
export interface EmittedRule {
  readonly alert?: string;
  readonly for?: string;
}

/** Files for promtool about one alert: its rule, and its tests. */
export interface AlertFiles {
  readonly name: AlertName;
  readonly rules: { readonly groups: readonly { readonly name: string; readonly rules: readonly EmittedRule[] }[] };
  readonly tests: PromtoolFile;
}

/**
 * Files about each alert of one app. An alert is pending one minute before the end of its time, fires one minute after it, and is silent
 * for the healthy series. Each rule has a file of its own, because promtool evaluates every rule of a file in every test.
 */
export function alertFiles(app: AlertApp, rules: readonly EmittedRule[]): AlertFiles[] {
  const cases = (Object.entries(ALERT_CASES) as [AlertName, AlertCase][]).filter(([, { app: own = 'cluster' }]) => own === app);
  return cases.map(([name, each]) => {
    const rule = rules.find(({ alert }) => alert === name);
    if (!rule) throw new Error(`The app '${app}' has no alert ${name}.`);
    const seconds = parseInt(rule.for ?? '0', 10);
    return {
      name,
      rules: { groups: [{ name, rules: [rule] }] },
      tests: {
        rule_files: [`${name}.rules.yaml`],
        evaluation_interval: '1m',
        tests: [each, each.also].flatMap((one) => (one ? testsOf(name, one, seconds) : [])),
      },
    };
  });
}

function testsOf(name: AlertName, { series, after = 1 }: AlertCase, seconds: number): PromtoolTest[] {
  const minutes = seconds / 60;
  const firing = `count(ALERTS{alertname="${name}",alertstate="firing"}) > bool 0 or vector(0)`;
  const at = (minute: number, value: number) => ({
    expr: firing,
    eval_time: `${minute}m`,
    exp_samples: [{ labels: '{}', value }],
  });
  const end = after + minutes + 2;
  const early = minutes > 1 ? [at(minutes - 1, 0)] : [];
  return [
    {
      name: `${name} fires`,
      interval: '1m',
      input_series: series.map(({ series: of, broken }) => ({ series: of, values: during(broken, end + 5) })),
      promql_expr_test: [...early, at(end, 1)],
    },
    {
      name: `${name} is silent`,
      interval: '1m',
      input_series: series.map(({ series: of, healthy }) => ({ series: of, values: during(healthy, end + 5) })),
      promql_expr_test: [at(end, 0)],
    },
  ];
}
