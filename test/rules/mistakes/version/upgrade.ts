import type { Chart } from 'cdk8s';
import { MilvusStandalone, MilvusVersion, type MilvusClusterProps, type MilvusStandaloneProps } from '@org/milvus-k8s';
import { RELEASES, cluster } from '../../../support/instances';
import { output } from '../../../support/synthesis';
import { inStandalone } from '../cluster-case';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

function step(
  mistake: string,
  wrong: Partial<MilvusClusterProps>,
  right: Partial<MilvusClusterProps>,
  says: readonly string[],
): MistakeCase {
  return inCluster('MK-VER-014', mistake, 'upgradingFrom', { wrong, right, says });
}

/** A cluster that was deployed with some props, and is synthesized again with others, given what is deployed. */
function redeployed(before: Partial<MilvusClusterProps>, after: Partial<MilvusClusterProps>, isTold = isAnything): (chart: Chart) => void {
  const previous = output((chart) => cluster(chart, before)).objects.filter(isTold);
  return (chart) => void cluster(chart, { ...after, previous });
}

const isAnything = (_object: { readonly kind: string }) => true;

const TO_2_6 = { version: RELEASES['2.6'] };

const JOINED = { upgradingFromCoordinators: 'mixcoord' } as const;

/** What an upgrade that is checked is told beside it. */
const CHANGED_DEFAULTS = ['MK-PRV-003'];

export const UPGRADE_MISTAKES: readonly MistakeCase[] = [
  step(
    'a step to 2.6 from a release before 2.5.16',
    { ...TO_2_6, upgradingFrom: MilvusVersion.of('2.5.15') },
    { ...TO_2_6, ...JOINED, upgradingFrom: MilvusVersion.of('2.5.16') },
    ['not from 2.5.15', 'Go to 2.5.27, then 2.6.25, with the coordinators joined'],
  ),
  step(
    'a step over a line',
    { version: RELEASES['3.0'], upgradingFrom: MilvusVersion.V2_5 },
    { version: RELEASES['3.0'], upgradingFrom: MilvusVersion.V2_6 },
    ['2.5.27 to 3.0.2', 'Go to 2.6.25, then 3.0.2'],
  ),
  step(
    'four coordinators straight to 2.6',
    { ...TO_2_6, upgradingFrom: MilvusVersion.V2_5, upgradingFromCoordinators: 'separate' },
    { ...TO_2_6, upgradingFrom: MilvusVersion.V2_5, upgradingFromCoordinators: 'mixcoord' },
    ['run separately', 'Join the coordinators of 2.5.27 first'],
  ),
  step(
    'a way back that the metadata does not have',
    { version: MilvusVersion.V2_5, upgradingFrom: MilvusVersion.V2_6 },
    { version: MilvusVersion.V2_6, upgradingFrom: MilvusVersion.V3_0 },
    ['cannot go back to 2.5.27', 'restore a backup'],
  ),
  {
    ...step(
      'coordinators of a release that is not named',
      { ...TO_2_6, upgradingFromCoordinators: 'mixcoord' },
      { ...TO_2_6, upgradingFrom: MilvusVersion.of('2.5.27'), upgradingFromCoordinators: 'mixcoord' },
      ["is 'mixcoord'", 'Set upgradingFrom'],
    ),
    rule: 'MK-VER-020',
    prop: 'upgradingFromCoordinators',
  },
  {
    ...step(
      'a release before that is none',
      { ...TO_2_6, upgradingFrom: MilvusVersion.of('2.7.0') },
      { ...TO_2_6, ...JOINED, upgradingFrom: MilvusVersion.of('2.5.27') },
      ["'2.7.0'"],
    ),
    rule: 'MK-VER-001',
  },
  {
    ...step(
      'a step to 2.6 of which nobody says how the coordinators run',
      { ...TO_2_6, upgradingFrom: MilvusVersion.V2_5 },
      { ...TO_2_6, ...JOINED, upgradingFrom: MilvusVersion.V2_5 },
      ['from 2.5.27 to 2.6.25', "upgradingFromCoordinators: 'mixcoord'"],
    ),
    rule: 'MK-VER-018',
    prop: 'upgradingFromCoordinators',
  },
  {
    ...step('a step to 2.6 from what is deployed, without its coordinators', {}, {}, ['is missing']),
    wrong: redeployed({ version: RELEASES['2.5'] }, TO_2_6, ({ kind }) => kind === 'ConfigMap'),
    right: redeployed({ version: RELEASES['2.5'] }, TO_2_6),
    rule: 'MK-VER-018',
    prop: 'upgradingFromCoordinators',
    besides: CHANGED_DEFAULTS,
  },
  {
    ...step('four coordinators that are deployed, whatever the app says of them', {}, {}, ['run separately']),
    wrong: redeployed({ version: RELEASES['2.5'], coordinators: 'separate' }, { ...TO_2_6, ...JOINED, upgradingFrom: RELEASES['2.5'] }),
    right: redeployed({ version: RELEASES['2.5'] }, { ...TO_2_6, upgradingFrom: RELEASES['2.5'] }),
    besides: CHANGED_DEFAULTS,
  },
  {
    ...step('a way back from what is deployed that the metadata does not have', {}, {}, ['cannot go back to 2.5.27']),
    wrong: redeployed({ version: RELEASES['2.6'] }, { version: RELEASES['2.5'] }),
    right: redeployed({ version: RELEASES['3.0'] }, { version: RELEASES['2.6'] }),
    prop: 'previous',
    besides: CHANGED_DEFAULTS,
  },
  {
    ...step('a step over a line from what is deployed', {}, {}, ['Go to 2.5.27, then 2.6.25', 'joined in one mixcoord']),
    wrong: redeployed({ version: RELEASES['2.4'], coordinators: 'separate' }, { version: RELEASES['2.6'] }),
    right: redeployed({ version: RELEASES['2.4'] }, { version: RELEASES['2.5'] }),
    prop: 'previous',
    besides: CHANGED_DEFAULTS,
  },
  {
    ...step('another release than the one that is deployed', {}, {}, ['is 2.6.20', 'previous has 2.6.25']),
    wrong: redeployed(
      { version: MilvusVersion.of('2.6.25') },
      { version: MilvusVersion.of('2.6.22'), upgradingFrom: MilvusVersion.of('2.6.20') },
    ),
    right: redeployed(
      { version: MilvusVersion.of('2.6.22') },
      { version: MilvusVersion.of('2.6.22'), upgradingFrom: MilvusVersion.of('2.6.20') },
    ),
    rule: 'MK-VER-019',
  },
  {
    ...step(
      'a way back over the change of the stored form in 2.6',
      { ...patch('2.6.8'), upgradingFrom: MilvusVersion.of('2.6.25') },
      { ...patch('2.6.9'), upgradingFrom: MilvusVersion.of('2.6.25') },
      ['from 2.6.25 to 2.6.8', 'was not tried', 'Go back to 2.6.9'],
    ),
    rule: 'MK-VER-021',
    besides: ['MK-VER-006', 'MK-VER-011'],
  },
  ...standaloneSteps(),
];

function patch(release: string): Partial<MilvusClusterProps> {
  return { version: MilvusVersion.of(release, { allowVulnerable: 'a test' }) };
}

function standaloneSteps(): readonly MistakeCase[] {
  const from = (release: MilvusVersion, version: MilvusVersion): MilvusStandaloneProps => ({ upgradingFrom: release, version });
  const previous = output((chart) => new MilvusStandalone(chart, 'milvus', { version: RELEASES['3.0'] })).objects;
  return [
    inStandalone('MK-VER-014', 'a standalone that steps over lines', 'upgradingFrom', {
      wrong: from(RELEASES['2.3'], RELEASES['3.0']),
      right: from(RELEASES['2.5'], RELEASES['2.6']),
      says: ['2.3.22 to 3.0.2', 'Go to 2.5.27, then 2.6.25, then 3.0.2.'],
    }),
    inStandalone('MK-VER-014', 'a standalone that goes back where there is no way', 'previous', {
      wrong: { version: RELEASES['2.5'], previous },
      right: { version: RELEASES['2.6'], previous },
      says: ['3.0.2 cannot go back to 2.5.27'],
      besides: CHANGED_DEFAULTS,
    }),
  ];
}
