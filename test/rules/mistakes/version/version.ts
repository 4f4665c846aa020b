import { MetaStore, MilvusStandalone, MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';
import { RELEASES, cluster, type Line } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

const MILVUS = 'test/milvus';

/** What is said of a release because it is not the newest, and of coordinators that run apart. */
const OLD_RELEASE = ['MK-VER-006', 'MK-VER-011'];
const SEPARATE = ['MK-VER-010'];

function standaloneOf(version: string, image?: string): MistakeCase['wrong'] {
  return (chart) => new MilvusStandalone(chart, 'milvus', { version: MilvusVersion.of(version, image === undefined ? {} : { image }) });
}

/** A prop of a role that one release has and the other does not. */
function roleOf(role: keyof MilvusClusterProps, wrong: Line, right: Line, says: readonly string[]): MistakeCase {
  const build = (line: Line) => (chart: Parameters<MistakeCase['wrong']>[0]) =>
    cluster(chart, { version: RELEASES[line], [role]: { replicas: 2 } });
  return {
    mistake: `${role} of Milvus ${right} in ${wrong}`,
    wrong: build(wrong),
    right: build(right),
    rule: 'MK-VER-003',
    path: MILVUS,
    prop: role,
    says,
  };
}

export const VERSION_MISTAKES: readonly MistakeCase[] = [
  {
    mistake: 'an unknown major release',
    wrong: standaloneOf('9'),
    right: standaloneOf('3.0.1'),
    rule: 'MK-VER-001',
    path: MILVUS,
    prop: 'version',
    says: ["'9'", '2.3, 2.4, 2.5, 2.6, 3.0'],
  },
  {
    mistake: 'a minor line that nobody knows yet',
    wrong: standaloneOf('2.7.0'),
    right: standaloneOf('2.6.10'),
    rule: 'MK-VER-001',
    path: MILVUS,
    prop: 'version',
    says: ["'2.7.0'"],
    besides: OLD_RELEASE,
  },
  {
    mistake: 'a release without its patch number',
    wrong: standaloneOf('2.6'),
    right: standaloneOf('v2.6.16'),
    rule: 'MK-VER-001',
    path: MILVUS,
    prop: 'version',
    says: ["'2.6'"],
    besides: OLD_RELEASE,
  },
  {
    mistake: 'a patch number with a zero before it',
    wrong: standaloneOf('2.6.025'),
    right: standaloneOf('2.6.25'),
    rule: 'MK-VER-001',
    path: MILVUS,
    prop: 'version',
    says: ["'2.6.025'"],
  },
  ...['https://registry.bank.example/milvus:v2.6.25', 'Not An Image', ''].map((image): MistakeCase => ({
    mistake: `the image '${image}' of a release`,
    wrong: standaloneOf('2.6.25', image),
    right: standaloneOf('2.6.25', 'registry.bank.example/milvus:v2.6.25'),
    rule: 'MK-VER-005',
    path: MILVUS,
    prop: 'version.image',
    says: [`'${image}' is not an image reference`],
  })),
  {
    mistake: 'the image of a canary that is no reference',
    wrong: (chart) =>
      cluster(chart, { version: RELEASES['2.6'], proxyCanary: { version: MilvusVersion.of('2.6.26', { image: ':v2.6.26' }) } }),
    right: (chart) =>
      cluster(chart, { version: RELEASES['2.6'], proxyCanary: { version: MilvusVersion.of('2.6.26', { image: 'milvus:v2.6.26' }) } }),
    rule: 'MK-VER-005',
    path: MILVUS,
    prop: 'proxyCanary.version.image',
    says: ["':v2.6.26'"],
  },
  {
    mistake: 'a patch release below the security floor of its line',
    wrong: standaloneOf('2.6.9'),
    right: standaloneOf('2.6.10'),
    rule: 'MK-VER-002',
    path: MILVUS,
    prop: 'version',
    says: ['2.6.10', 'allowVulnerable'],
    besides: OLD_RELEASE,
  },
  {
    mistake: 'a release that is in no table',
    wrong: (chart) => cluster(chart, { version: MilvusVersion.of('2.6.99') }),
    right: (chart) => cluster(chart, { version: MilvusVersion.of('2.6.45') }),
    rule: 'MK-VER-022',
    path: MILVUS,
    prop: 'version',
    says: ['far beyond 2.6.25'],
  },
  {
    mistake: 'change data capture of a standalone whose release has none',
    wrong: (chart) =>
      void new MilvusStandalone(chart, 'milvus', {
        version: RELEASES['2.5'],
        cdc: {},
        metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      }),
    right: (chart) =>
      void new MilvusStandalone(chart, 'milvus', {
        version: RELEASES['2.5'],
        metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
      }),
    rule: 'MK-VER-003',
    path: MILVUS,
    prop: 'cdc',
    says: ['has no cdc'],
  },
  {
    mistake: 'a line without any fixed release',
    wrong: (chart) => cluster(chart, { version: MilvusVersion.of('2.4.24') }),
    right: (chart) => cluster(chart, { version: MilvusVersion.of('2.4.24', { allowVulnerable: 'no route from outside, until March' }) }),
    rule: 'MK-VER-002',
    path: MILVUS,
    prop: 'version',
    says: ['No release of 2.4 is fixed'],
  },
  {
    mistake: 'allowVulnerable without a word of reason',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { version: MilvusVersion.of('2.5.1', { allowVulnerable: ' ' }) }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { version: MilvusVersion.of('2.5.1', { allowVulnerable: 'laptop' }) }),
    rule: 'MK-VER-004',
    path: MILVUS,
    prop: 'version.allowVulnerable',
    says: ['empty'],
    besides: OLD_RELEASE,
  },
  roleOf('indexNode', '2.6', '2.5', ['releases before 2.6.0', 'dataNode builds the indexes']),
  roleOf('streamingNode', '2.5', '2.6', ['2.6.0 and later']),
  {
    ...roleOf('cdc', '2.5', '2.6', ['2.6.6 and later']),
    mistake: 'cdc before the patch release that brings it',
    besides: [...OLD_RELEASE, 'MK-VER-013'],
    wrong: (chart) => cluster(chart, { version: MilvusVersion.of('2.6.5', { allowVulnerable: 'test' }), cdc: {} }),
    right: (chart) => cluster(chart, { version: MilvusVersion.of('2.6.6', { allowVulnerable: 'test' }), cdc: {} }),
  },
  ...(['rootCoord', 'queryCoord', 'dataCoord', 'indexCoord'] as const).flatMap((role): MistakeCase[] => [
    {
      mistake: `${role} in a release without separate coordinators`,
      wrong: (chart) => cluster(chart, { version: RELEASES['2.6'], [role]: {} }),
      right: (chart) => cluster(chart, { version: RELEASES['2.5'], coordinators: 'separate', [role]: {} }),
      rule: 'MK-VER-003',
      path: MILVUS,
      prop: role,
      says: ['releases before 2.6.0', 'mixCoord does its work'],
      besides: SEPARATE,
    },
    {
      mistake: `${role} beside coordinators: 'mixcoord'`,
      wrong: (chart) => cluster(chart, { version: RELEASES['2.5'], coordinators: 'mixcoord', [role]: {} }),
      right: (chart) => cluster(chart, { version: RELEASES['2.5'], coordinators: 'separate', [role]: {} }),
      rule: 'MK-VER-003',
      path: MILVUS,
      prop: role,
      says: ["coordinators: 'separate'"],
      besides: SEPARATE,
    },
  ]),
  {
    mistake: "mixCoord beside coordinators: 'separate'",
    wrong: (chart) => cluster(chart, { version: RELEASES['2.5'], coordinators: 'separate', mixCoord: {} }),
    right: (chart) => cluster(chart, { version: RELEASES['2.5'], mixCoord: {} }),
    rule: 'MK-VER-003',
    path: MILVUS,
    prop: 'mixCoord',
    says: ["coordinators: 'mixcoord'"],
    besides: SEPARATE,
  },
  {
    mistake: 'a registry with a scheme',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { imageRegistry: 'https://registry.bank.example' }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { imageRegistry: 'registry.bank.example:5000/mirror' }),
    rule: 'MK-VER-005',
    path: MILVUS,
    prop: 'imageRegistry',
    says: ['without a scheme'],
  },
  {
    mistake: 'a digest that is cut short',
    wrong: (chart) => new MilvusStandalone(chart, 'milvus', { imageDigest: `sha256:${'a'.repeat(63)}` }),
    right: (chart) => new MilvusStandalone(chart, 'milvus', { imageDigest: `sha256:${'a'.repeat(64)}` }),
    rule: 'MK-VER-005',
    path: MILVUS,
    prop: 'imageDigest',
    says: ['64 hexadecimal digits'],
  },
];
