import { MilvusRules, MilvusStandalone, type ModelRule } from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

/** A rule of a user, which finds nothing. */
const OWN_RULE: ModelRule = {
  id: 'BANK-001',
  title: 'a rule of the bank',
  severity: 'error',
  reason: 'The bank says so.',
  source: 'handbook of the bank',
  fix: 'Ask the bank.',
  check: () => undefined,
};

const suppressing = (id: string, reason: string): MistakeCase['wrong'] => {
  return (chart) => {
    const dependencies = externalDependencies(chart);
    cluster(chart, { dependencies });
    MilvusRules.of(cluster(chart, { dependencies, name: 'second', bucketRootPath: 'search-milvus' }, 'second')).suppress(id, reason);
  };
};

export const RULE_MISTAKES: readonly MistakeCase[] = [
  {
    mistake: 'a suppression of a finding that is not there',
    wrong: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).suppress('MK-DEP-008', 'for a load test'),
    right: (chart) => new MilvusStandalone(chart, 'milvus'),
    rule: 'MK-RUL-001',
    path: 'test/milvus',
    prop: "suppress('MK-DEP-008')",
    says: ['no finding of MK-DEP-008 here', 'Remove the suppression'],
  },
  {
    mistake: 'a suppression without words',
    wrong: suppressing('MK-DEP-008', ' '),
    right: suppressing('MK-DEP-008', 'one reads what the other wrote, and nobody writes to this one'),
    rule: 'MK-RUL-002',
    path: 'test/second',
    prop: "suppress('MK-DEP-008')",
    says: ['has no reason'],
  },
  {
    mistake: 'a suppression of a port that no Service can have',
    wrong: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus', { service: { port: 0 } })).suppress('MK-NET-001', 'we like it'),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { service: { port: 1 } }),
    rule: 'MK-RUL-003',
    path: 'test/milvus',
    prop: "suppress('MK-NET-001')",
    says: ['cannot be used'],
    besides: ['MK-NET-001'],
  },
  {
    mistake: 'a rule of a user with an id of this library',
    wrong: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add({ ...OWN_RULE, id: 'MK-DEP-008' }),
    right: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add(OWN_RULE),
    rule: 'MK-RUL-004',
    path: 'test/milvus',
    prop: "rules('MK-DEP-008')",
    says: ["'MK-DEP-008'"],
  },
  {
    mistake: 'a rule of a user without a check',
    wrong: (chart) => {
      const { check: _, ...noCheck } = OWN_RULE;
      MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add(noCheck);
    },
    right: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add(OWN_RULE),
    rule: 'MK-RUL-005',
    path: 'test/milvus',
    prop: "rules('BANK-001')",
    says: ['has no check'],
  },
  {
    mistake: 'a rule of a user with a severity that does not exist',
    wrong: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add({ ...OWN_RULE, severity: 'fatal' as 'error' }),
    right: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add({ ...OWN_RULE, severity: 'advice' }),
    rule: 'MK-RUL-005',
    path: 'test/milvus',
    prop: "rules('BANK-001')",
    says: ["has the severity 'fatal'"],
  },
  {
    mistake: 'a rule of a user that is null',
    wrong: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add(null as unknown as ModelRule),
    right: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add(),
    rule: 'MK-RUL-005',
    path: 'test/milvus',
    prop: "rules('')",
    says: ['null is not a rule'],
  },
  {
    mistake: 'a rule of a user whose check throws',
    wrong: (chart) =>
      MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add({
        ...OWN_RULE,
        check: () => {
          throw new Error('no such role');
        },
      }),
    right: (chart) => MilvusRules.of(new MilvusStandalone(chart, 'milvus')).add(OWN_RULE),
    rule: 'MK-RUL-005',
    path: 'test/milvus',
    prop: "rules('BANK-001')",
    says: ["throws 'no such role'"],
  },
];
