import assert from 'node:assert/strict';

import { say } from '../../infrastructure/progress';
import { until } from '../../kubernetes/waiting';
import type { ActiveAlert, Prometheus } from '../../prometheus/prometheus';
import { secondsOf, type RuleGroup } from '../../prometheus/rule-groups';
import type { TestBed } from '../../runner/test-bed';
import { recordOther } from './recording';
import type { AlertDrillName } from './rows';

/** Besides the time of the alert: a pod stops, its series end two scrapes later, and the rules are evaluated. */
const reactionSeconds = 180;
/** Alerts that a drill caused pass, and what the drill stopped serves again. */
const quietSeconds = 420;

/** Looks at the alerts of a Prometheus while drills run. */
export class AlertWatch {
  constructor(
    private readonly bed: TestBed,
    private readonly prometheus: Prometheus,
    private readonly groups: readonly RuleGroup[],
  ) {}

  /** Waits until no alert of these severities waits or fires. */
  public async quiet(...severities: readonly string[]): Promise<void> {
    await until(
      'no alert waits or fires',
      quietSeconds,
      async () => {
        const active = (await this.prometheus.alerts()).filter(({ labels }) => severities.includes(labels['severity'] ?? ''));
        return active.length === 0 || active.map(described).join(', ');
      },
      2,
    );
  }

  /**
   * A drill: its alert fires within its time, and no other of the same severity until then, but for those that say the same of the same
   * thing.
   */
  public async raises(
    drill: AlertDrillName,
    alert: string,
    work: (fires: () => Promise<void>) => Promise<void>,
    sameThing: readonly string[] = [],
  ): Promise<void> {
    const rule = this.groups.flatMap(({ rules }) => rules).find((candidate) => candidate.alert === alert);
    assert.ok(rule, `the rules have no alert ${alert}`);
    const { severity = '' } = rule.labels ?? {};
    // Of another severity there may be some: quantiles of five minutes remember the drill before.
    await this.quiet(severity);
    const started = Date.now();
    await work(async () => {
      const others = new Set<string>();
      await until(
        `${alert} fires`,
        secondsOf(rule) + reactionSeconds,
        async () => {
          const active = await this.prometheus.alerts();
          const firing = active.filter(({ state }) => state === 'firing');
          for (const { labels } of firing) if (labels['severity'] === severity) others.add(labels['alertname'] ?? '');
          return others.has(alert) || active.map(described).join(', ');
        },
        1,
      );
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      say(`  ${alert} fires after ${seconds} s; also: ${(await this.prometheus.alerts()).map(described).join(', ')}`);
      const further = [...others].filter((name) => name !== alert && !sameThing.includes(name));
      assert.deepEqual(further, [], `other alerts of the severity ${severity} fired before`);
      await recordOther(
        this.bed,
        `alert while: ${drill}`,
        `${alert} (${severity}) after ${seconds} s, with \`for: ${secondsOf(rule)}s\`; ${beside(sameThing.filter((name) => others.has(name)))}`,
      );
    });
  }
}

const described = ({ state, labels }: ActiveAlert): string =>
  `${labels['alertname'] ?? ''} ${labels['pod'] ?? ''} (${labels['severity'] ?? ''}, ${state})`;

const beside = (others: readonly string[]): string =>
  others.length === 0 ? 'no other of its severity' : `of its severity, only ${others.join(', ')} as well, about the same`;
