import { MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';
import { RELEASES, cluster } from '../../support/instances';
import type { MistakeCase } from './mistake-case';

function step(
  mistake: string,
  wrong: Partial<MilvusClusterProps>,
  right: Partial<MilvusClusterProps>,
  says: readonly string[],
): MistakeCase {
  return {
    mistake,
    wrong: (chart) => cluster(chart, wrong),
    right: (chart) => cluster(chart, right),
    rule: 'MK-VER-014',
    path: 'test/milvus',
    prop: 'upgradingFrom',
    says,
  };
}

const TO_2_6 = { version: RELEASES['2.6'] };

export const UPGRADE_MISTAKES: readonly MistakeCase[] = [
  step(
    'a step to 2.6 from a release before 2.5.16',
    { ...TO_2_6, upgradingFrom: MilvusVersion.of('2.5.15') },
    { ...TO_2_6, upgradingFrom: MilvusVersion.of('2.5.16') },
    ['not from 2.5.15', 'Go to 2.5.16'],
  ),
  step(
    'a step over a line',
    { version: RELEASES['3.0'], upgradingFrom: MilvusVersion.V2_5 },
    { version: RELEASES['3.0'], upgradingFrom: MilvusVersion.V2_6 },
    ['2.5.27 to 3.0.2', 'newest release of 2.6 first'],
  ),
  step(
    'four coordinators straight to 2.6',
    { ...TO_2_6, upgradingFrom: MilvusVersion.V2_5, upgradingFromCoordinators: 'separate' },
    { ...TO_2_6, upgradingFrom: MilvusVersion.V2_5, upgradingFromCoordinators: 'mixcoord' },
    ['run apart', 'Join the coordinators of 2.5.27 first'],
  ),
  step(
    'a way back that the metadata does not have',
    { version: MilvusVersion.V2_5, upgradingFrom: MilvusVersion.V2_6 },
    { version: MilvusVersion.V2_6, upgradingFrom: MilvusVersion.V3_0 },
    ['can not go back to 2.5.27', 'restore a backup'],
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
      { ...TO_2_6, upgradingFrom: MilvusVersion.of('2.5.27') },
      ["'2.7.0'"],
    ),
    rule: 'MK-VER-001',
  },
];
