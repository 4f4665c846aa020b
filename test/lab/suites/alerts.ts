import assert from 'node:assert/strict';

import { ALERT_APPS, rulesOf } from '../../monitoring/alert-cases/alert-apps';
import { rulesOfQueries } from '../../monitoring/dashboards/committed-dashboards';
import { LINES } from '../../support/instances';
import { alertFiles } from '../../monitoring/alert-cases/promtool-file';
import { failedRuleTests, ruleErrors } from '../infrastructure/promtool';
import { synthesizeExamples } from '../apps/examples';
import type { Suite } from '../runner/suite';

export const alerts: Suite = {
  name: 'alerts',
  core: true,
  proves:
    'each alert fires at its time for series of the trouble, and is silent for the nearest healthy ones; Prometheus parses each query of the dashboards',
  run: async (bed) => {
    const all = ALERT_APPS.flatMap((app) => alertFiles(app, rulesOf(app)));
    const files: Readonly<Record<string, unknown>> = Object.fromEntries(
      all.flatMap(({ name, rules, tests }) => [
        [`${name}.rules.yaml`, rules],
        [`${name}.test.yaml`, tests],
      ]),
    );
    const failed = await failedRuleTests(
      files,
      all.map(({ name }) => `${name}.test.yaml`),
    );
    for (const { name } of all) {
      await bed.test(`${name} fires at its time, and is silent for healthy series`, () => {
        assert.equal(failed.get(`${name}.test.yaml`), '');
        return Promise.resolve();
      });
    }
    const rules = synthesizeExamples().flatMap(({ name, objects }) =>
      objects
        .filter(({ kind }) => kind === 'PrometheusRule')
        .map((object) => ({ name, groups: (object as unknown as { spec: { groups: unknown } }).spec.groups })),
    );
    for (const { name, groups } of rules) {
      await bed.test(`Prometheus takes the rules of ${name}`, async () => {
        assert.equal(await ruleErrors(groups), '');
      });
    }
    for (const line of LINES) {
      await bed.test(`Prometheus parses each query of the dashboards of Milvus ${line}`, async () => {
        assert.equal(await ruleErrors(rulesOfQueries(line)), '');
      });
    }
    await bed.test('a rule with an error is found, so the tests above would notice', async () => {
      assert.notEqual(await ruleErrors([{ name: 'wrong', rules: [{ alert: 'Wrong', expr: 'rate(up)' }] }]), '');
    });
  },
};
