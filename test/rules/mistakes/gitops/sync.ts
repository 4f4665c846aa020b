import { type Chart, Cron, Duration } from 'cdk8s';
import { ArgoDestination, type ArgoApplicationSetProps, type ArgoProjectProps } from '@org/milvus-k8s/gitops';
import { applicationSet, flux, project, searchChart } from '../../../gitops/deliveries';
import type { MistakeCase } from '../mistake-case';

import { inApplication, type Pair } from './application-case';

function inSet(
  rule: string,
  mistake: string,
  prop: string,
  { wrong, right, says }: { wrong: SetProps; right: SetProps; says: readonly string[] },
): MistakeCase {
  return {
    rule,
    mistake,
    path: 'test/search-set',
    prop,
    wrong: (chart) => void applicationSet(chart, wrong(chart)),
    right: (chart) => void applicationSet(chart, right(chart)),
    says,
  };
}

type SetProps = (chart: Chart) => Partial<ArgoApplicationSetProps>;

function inProject(mistake: string, prop: string, { wrong, right, says = [] }: Pair<ArgoProjectProps>): MistakeCase {
  return {
    rule: 'MK-GTO-006',
    mistake,
    path: 'test/search-project',
    prop,
    wrong: (chart) => void project(chart, wrong),
    right: (chart) => void project(chart, right),
    says,
  };
}

const WINDOW = { kind: 'allow', schedule: Cron.schedule({ minute: '0', hour: '22' }), duration: Duration.hours(4) } as const;

const inWindow = (window: object) => ({ syncWindows: [{ ...WINDOW, ...window }] });

export const SYNC_MISTAKES: readonly MistakeCase[] = [
  inApplication('MK-GTO-001', 'a repository without a scheme', 'repoUrl', {
    wrong: { repoUrl: 'git.bank.example/search' },
    right: { repoUrl: 'git@git.bank.example:search.git' },
    says: ["is 'git.bank.example/search'"],
  }),
  inApplication('MK-GTO-001', 'a token in the address', 'repoUrl', {
    wrong: { repoUrl: 'https://bot:token@git.bank.example/search.git' },
    right: { repoUrl: 'ssh://git@git.bank.example/search.git' },
    says: ['contains credentials', 'repository Secret'],
  }),
  inApplication('MK-GTO-002', 'a path of the machine', 'path', {
    wrong: { path: '/home/ci/dist' },
    right: { path: 'environments/dist' },
    says: ["is '/home/ci/dist'"],
  }),
  {
    rule: 'MK-GTO-002',
    mistake: 'a path out of the repository',
    path: 'test/search-flux',
    prop: 'path',
    wrong: (chart) => void flux(chart, { path: '../dist' }),
    right: (chart) => void flux(chart, { path: './dist' }),
    says: ["is '../dist'"],
  },
  inApplication('MK-GTO-003', 'a server without a scheme', 'destination', {
    wrong: { destination: ArgoDestination.server('10.0.0.1:6443') },
    right: { destination: ArgoDestination.server('https://10.0.0.1:6443') },
    says: ["has the server '10.0.0.1:6443'"],
  }),
  inApplication('MK-GTO-003', 'a cluster without a name', 'destination', {
    wrong: { destination: ArgoDestination.cluster('') },
    right: { destination: ArgoDestination.cluster('production') },
    says: ['without a name'],
  }),
  inApplication('MK-GTO-004', 'half a retry', 'retry.limit', {
    wrong: { retry: { limit: 2.5 } },
    right: { retry: { limit: 2 } },
    says: ['is 2.5'],
  }),
  inApplication('MK-GTO-004', 'a longest pause that is shorter than the first', 'retry.longestBackoff', {
    wrong: { retry: { backoff: Duration.minutes(5), longestBackoff: Duration.minutes(1) } },
    right: { retry: { backoff: Duration.minutes(1), longestBackoff: Duration.minutes(5) } },
    says: ['is 60 s, and backoff is 300 s'],
  }),
  inApplication('MK-GTO-005', 'a sync option without a value', 'syncOptions[0]', {
    wrong: { syncOptions: ['PruneLast'] },
    right: { syncOptions: ['PruneLast=true'] },
    says: ["is 'PruneLast'"],
  }),
  inApplication('MK-GTO-005', 'a sync option that a prop sets', 'syncOptions[0]', {
    wrong: { createNamespace: false, syncOptions: ['CreateNamespace=true'] },
    right: { syncOptions: ['CreateNamespace=true'] },
    says: ['createNamespace'],
  }),
  inProject('a window on a day that no month has', 'syncWindows[0].schedule', {
    wrong: inWindow({ schedule: Cron.schedule({ day: '31', month: '2' }) }),
    right: inWindow({ schedule: Cron.schedule({ day: '28', month: '2' }) }),
    says: ['names a day that no month has'],
  }),
  inProject('a window of seconds', 'syncWindows[0].duration', {
    wrong: inWindow({ duration: Duration.seconds(90) }),
    right: inWindow({ duration: Duration.seconds(120) }),
    says: ['is 90 seconds'],
  }),
  inProject('a time zone that does not exist', 'syncWindows[0].timeZone', {
    wrong: inWindow({ timeZone: 'Europe/Frankfurt' }),
    right: inWindow({ timeZone: 'Europe/Berlin' }),
    says: ["is 'Europe/Frankfurt'"],
  }),
  inSet('MK-GTO-007', 'an entry without a step next to one with a step', 'entries[1].step', {
    wrong: (chart) => ({ entries: [{ chart: searchChart(chart), step: 1 }, { chart: searchChart(chart, {}, 'payments') }] }),
    right: (chart) => ({
      entries: [
        { chart: searchChart(chart), step: 1 },
        { chart: searchChart(chart, {}, 'payments'), step: 1 },
      ],
    }),
    says: ['is missing, and other entries have one'],
  }),
  inSet('MK-GTO-007', 'two entries with one name', 'entries[1].name', {
    wrong: (chart) => ({
      entries: [{ chart: searchChart(chart) }, { chart: searchChart(chart), destination: ArgoDestination.cluster('second') }],
    }),
    right: (chart) => ({
      entries: [
        { chart: searchChart(chart) },
        { chart: searchChart(chart), name: 'search-second', destination: ArgoDestination.cluster('second') },
      ],
    }),
    says: ["is 'search', as of another entry"],
  }),
  inSet('MK-GTO-007', 'Applications at once without steps', 'atOnce', {
    wrong: (chart) => ({ atOnce: 1, entries: [{ chart: searchChart(chart) }] }),
    right: (chart) => ({ atOnce: 1, entries: [{ chart: searchChart(chart), step: 1 }] }),
    says: ['without steps'],
  }),
];
