import { Size, type Chart } from 'cdk8s';
import { InClusterEtcd, LocalStorage, MilvusVersion } from '@org/milvus-k8s';
import { LoadBalancer, OpenShiftRoute, type OpenShiftRouteProps } from '@org/milvus-k8s/exposure';
import { Platform } from '@org/milvus-k8s/platform';
import { cluster } from '../../../support/instances';
import { servedTls } from '../../../support/served-tls';
import type { MistakeCase } from '../mistake-case';
import { on } from './platform-case';

/** Routes of OpenShift to a cluster. */
function inRoute(
  rule: string,
  mistake: string,
  prop: string,
  [wrong, right]: readonly [RouteSetup, RouteSetup],
  says: readonly string[],
): MistakeCase {
  const build =
    ({ isPlain = false, ...props }: RouteSetup) =>
    (chart: Chart) =>
      void new OpenShiftRoute(chart, 'public', { milvus: cluster(chart, isPlain ? {} : servedTls(chart)), host: HOST, ...props });
  return { rule, mistake, path: 'test/public', prop, wrong: build(wrong), right: build(right), says };
}

interface RouteSetup extends Partial<OpenShiftRouteProps> {
  readonly isPlain?: boolean;
}

const HOST = 'milvus.apps.bank.example';

export const DISTRIBUTION_MISTAKES: readonly MistakeCase[] = [
  on(
    'MK-PLT-013',
    'an image of a fixed group on OpenShift',
    ['test/milvus', 'version'],
    [
      { platform: { distribution: 'openshift' }, props: { version: MilvusVersion.V3_0 } },
      { platform: { distribution: 'openshift', podUser: 'library' }, props: { version: MilvusVersion.V3_0 } },
    ],
    { says: ['group 999', 'nonroot-v2'] },
  ),
  on(
    'MK-PLT-014',
    'a disk of no class on EKS',
    ['test/milvus', 'queryNode.storage'],
    [
      { platform: { distribution: 'eks' }, props: { queryNode: { storage: LocalStorage.ephemeralVolume({ size: Size.gibibytes(50) }) } } },
      {
        platform: { distribution: 'eks', storageClassName: 'gp3' },
        props: { queryNode: { storage: LocalStorage.ephemeralVolume({ size: Size.gibibytes(50) }) } },
      },
    ],
    { says: ['EKS', 'gp3'] },
  ),
  {
    rule: 'MK-PLT-015',
    mistake: 'a disk of an etcd below the smallest of ACK',
    path: 'test/etcd',
    prop: 'storage',
    wrong: (chart) => etcdOn(chart, 'ack', 10),
    right: (chart) => etcdOn(chart, 'ack', 20),
    says: ['10Gi', '20 GiB'],
  },
  {
    rule: 'MK-PLT-016',
    mistake: 'an etcd in a directory of a node of k3s',
    path: 'test/etcd',
    prop: 'storage',
    wrong: (chart) => etcdOn(chart, 'k3s', 20),
    right: (chart) => etcdOn(chart, 'k3s', 20, 'longhorn'),
    says: ['the default class of k3s'],
  },
  on(
    'MK-PLT-017',
    'the load balancer of another cloud',
    ['test/milvus', 'service.loadBalancer'],
    [
      { platform: { distribution: 'eks' }, props: { service: { loadBalancer: LoadBalancer.gke() } } },
      { platform: { distribution: 'gke' }, props: { service: { loadBalancer: LoadBalancer.gke() } } },
    ],
    { says: ['is for GKE', 'EKS'] },
  ),
  on(
    'MK-PLT-018',
    'a load balancer on kind',
    ['test/milvus', 'service.type'],
    [
      { platform: { distribution: 'kind' }, props: { service: { type: 'LoadBalancer', sourceRanges: ['10.0.0.0/8'] } } },
      {
        platform: { distribution: 'kind' },
        props: { service: { loadBalancer: LoadBalancer.metalLb(), sourceRanges: ['10.0.0.0/8'] } },
      },
    ],
    { says: ['kind', 'NodePort'] },
  ),
  inRoute('MK-PLT-019', 'a wildcard as the host of a route', 'host', [{ host: '*.apps.bank.example' }, {}], ["is '*.apps.bank.example'"]),
  inRoute('MK-PLT-020', 'a passthrough route to a Milvus in plain text', 'milvus', [{ isPlain: true }, {}], ['serves no TLS', 'ServerTls']),
];

function etcdOn(chart: Chart, distribution: 'ack' | 'k3s', size: number, storageClassName?: string): void {
  new Platform({ distribution, ...(storageClassName === undefined ? {} : { storageClassName }) }).applyTo(chart);
  new InClusterEtcd(chart, 'etcd', { storage: { size: Size.gibibytes(size) } });
}
