import { MilvusVersion } from '@org/milvus-k8s';
import { RELEASES } from '../../../support/instances';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

const of = (version: string, image?: string) => ({
  version: MilvusVersion.of(version, { allowVulnerable: 'a test', ...(image === undefined ? {} : { image }) }),
});

const MIRROR = 'registry.bank.example/milvusdb/milvus';

export const RELEASE_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-VER-006', 'a release whose query coordinator can deadlock', 'version', {
    wrong: of('2.6.12'),
    right: of('2.6.16'),
    says: ['milvus#48308', 'milvus#48470', '2.6.16 or newer'],
    besides: ['MK-VER-011'],
  }),
  inCluster('MK-VER-006', 'a release with other labels on its metrics', 'version', {
    wrong: of('2.6.21'),
    right: of('2.6.22'),
    says: ['milvus#51909'],
  }),
  inCluster('MK-VER-006', 'the first release with other labels on its metrics', 'version', {
    wrong: of('2.6.19'),
    right: of('2.6.18'),
    says: ['milvus#51493', '2.6.22 or newer'],
    besides: ['MK-VER-011'],
  }),
  inCluster('MK-VER-007', 'an image of another release line', 'version', {
    wrong: of('2.6.25', `${MIRROR}:v2.5.27`),
    right: of('2.6.25', `${MIRROR}:v2.6.25`),
    says: ['is 2.5.27', "MilvusVersion.of('2.5.27'"],
  }),
  inCluster('MK-VER-007', 'an image of another release line with the same second number, and nothing of its patch', 'version', {
    wrong: of('3.0.2', `${MIRROR}:v2.0.5`),
    right: of('3.0.2', `${MIRROR}:v3.0.2`),
    says: ['is 2.0.5', 'version is 3.0.2'],
  }),
  inCluster('MK-VER-008', 'one role with an image of another patch release', 'dataNode.image', {
    wrong: { ...of('2.6.25'), dataNode: { image: `${MIRROR}:v2.6.24-gpu` } },
    right: { ...of('2.6.25'), dataNode: { image: `${MIRROR}:v2.6.25-gpu` } },
    says: ['is 2.6.24'],
  }),
  ...['latest', 'master-latest', '2.6-latest'].map((tag) =>
    inCluster('MK-VER-009', `the image tag ${tag}`, 'proxy.image', {
      wrong: { proxy: { image: `${MIRROR}:${tag}` } },
      right: { proxy: { image: `${MIRROR}:${tag}@sha256:${'a'.repeat(64)}` } },
      says: [tag],
    }),
  ),
  inCluster('MK-VER-009', 'an image without a tag', 'queryNode.image', {
    wrong: { queryNode: { image: MIRROR } },
    right: { queryNode: { image: `${MIRROR}:v2.6.25` } },
  }),
  inCluster('MK-VER-010', 'separate coordinators in 2.5', 'coordinators', {
    wrong: { version: RELEASES['2.5'], coordinators: 'separate' },
    right: { version: RELEASES['2.4'], coordinators: 'separate' },
    says: ['mixcoord'],
  }),
  inCluster('MK-VER-011', 'a release of 2.6 that cannot be upgraded to 3.0', 'version', {
    wrong: of('2.6.19'),
    right: of('2.6.22'),
    says: ['cannot be upgraded to 3.0', '2.6.20 or newer'],
    besides: ['MK-VER-006'],
  }),
  inCluster('MK-VER-011', 'a release of 2.5 that cannot be upgraded to 2.6', 'version', {
    wrong: of('2.5.15'),
    right: of('2.5.16'),
    says: ['cannot be upgraded to 2.6'],
  }),
  inCluster('MK-VER-012', 'a vulnerable release on a node port', 'service.type', {
    wrong: { ...of('2.5.20'), service: { type: 'NodePort' } },
    right: { ...of('2.5.20'), service: { type: 'ClusterIP' } },
    says: ['NodePort', '2.5.20'],
    besides: ['MK-EXP-004'],
  }),
  inCluster('MK-VER-013', 'change data capture before 2.6.16', 'cdc', {
    wrong: { ...of('2.6.15'), cdc: {} },
    right: { ...of('2.6.16'), cdc: {} },
    says: ['2.6.15', '2.6.16'],
    besides: ['MK-VER-006', 'MK-VER-011'],
  }),
  inCluster('MK-VER-015', 'a canary of another release line', 'proxyCanary.version', {
    wrong: { ...of('2.6.25'), proxyCanary: of('3.0.2') },
    right: { ...of('2.6.25'), proxyCanary: of('2.6.26') },
    says: ['is 3.0.2', 'a patch release of 2.6', 'a second cluster'],
  }),
  inCluster('MK-VER-016', 'a canary older than its cluster', 'proxyCanary.version', {
    wrong: { ...of('2.6.25'), proxyCanary: of('2.6.24') },
    right: { ...of('2.6.24'), proxyCanary: of('2.6.25') },
    says: ['is 2.6.24', 'runs 2.6.25'],
  }),
  inCluster('MK-VER-017', 'a canary that stays after it was promoted', 'proxyCanary.version', {
    wrong: { ...of('2.6.26'), proxyCanary: of('2.6.26') },
    right: { ...of('2.6.26'), proxyCanary: of('2.6.26'), upgradingFrom: MilvusVersion.of('2.6.25') },
    says: ['Remove proxyCanary'],
  }),
  inCluster('MK-VER-006', 'a canary with a known defect', 'proxyCanary.version', {
    wrong: { ...of('2.6.22'), proxyCanary: of('2.6.21') },
    right: { ...of('2.6.22'), proxyCanary: of('2.6.23') },
    says: ['milvus#51909'],
    besides: ['MK-VER-016'],
  }),
  inCluster('MK-VER-007', 'a canary with an image of another release line', 'proxyCanary.version', {
    wrong: { ...of('2.6.25'), proxyCanary: of('2.6.26', `${MIRROR}:v3.0.2`) },
    right: { ...of('2.6.25'), proxyCanary: of('2.6.26', `${MIRROR}:v2.6.26`) },
    says: ['is 3.0.2'],
  }),
  inCluster('MK-VER-008', 'a canary with an image of another patch release', 'proxyCanary.version', {
    wrong: { ...of('2.6.25'), proxyCanary: of('2.6.26', `${MIRROR}:v2.6.25`) },
    right: { ...of('2.6.25'), proxyCanary: of('2.6.26', `${MIRROR}:v2.6.26`) },
    says: ['is 2.6.25', 'version is 2.6.26'],
  }),
  inCluster('MK-VER-005', 'a digest of the canary that is none', 'proxyCanary.imageDigest', {
    wrong: { ...of('2.6.25'), proxyCanary: { ...of('2.6.26'), imageDigest: 'sha256:4a' } },
    right: { ...of('2.6.25'), proxyCanary: { ...of('2.6.26'), imageDigest: `sha256:${'4a'.repeat(32)}` } },
  }),
  inCluster('MK-VER-002', 'a vulnerable release of the canary', 'proxyCanary.version', {
    wrong: { ...of('2.6.9'), proxyCanary: { version: MilvusVersion.of('2.6.9') } },
    right: { ...of('2.6.9'), proxyCanary: of('2.6.9') },
    besides: ['MK-VER-006', 'MK-VER-011', 'MK-VER-017'],
  }),
];
