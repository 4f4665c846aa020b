import { chartEtcd, chartMinio } from './chart-dependencies';
import { chartLabels, helmMetadata, type LiveRelease } from './chart-objects';
import { chartDeployment, chartService, metricsService, type ChartRole } from './chart-roles';
import type { LiveObject } from './pods';

/**
 * A cluster of Milvus 2.6 as the Helm chart 5.0.19 leaves it: names, labels, selectors and fields of its templates, written by hand from the
 * templates of the chart.
 */
export const CHART_ROLES: readonly ChartRole[] = [
  { component: 'mixcoord', strategy: 'Recreate' },
  { component: 'proxy', replicas: 2, port: { name: 'milvus', containerPort: 19530 } },
  { component: 'querynode', replicas: 2, port: { name: 'querynode', containerPort: 21123 }, disk: true },
  { component: 'datanode', port: { name: 'datanode', containerPort: 21124 } },
  { component: 'streamingnode', port: { name: 'streamingnode', containerPort: 22222 } },
];

/** The Milvus of a release, with the services that the chart starts next to it. */
export function chartCluster(release: LiveRelease, roles: readonly ChartRole[] = CHART_ROLES): readonly LiveObject[] {
  const fullname = `${release.release}-milvus`;
  const others = roles.filter(({ component, resourceGroup }) => component !== 'proxy' && resourceGroup === undefined);
  return [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: helmMetadata(release, fullname, chartLabels(release, 'config')),
      data: {
        'default.yaml': 'etcd:\n  endpoints:\n  - rel-etcd:2379\n',
        'user.yaml': 'proxy:\n  maxNameLength: 255\n',
      },
    },
    chartService(release, fullname, 'proxy'),
    ...others.map(({ component }) => metricsService(release, fullname, component)),
    ...roles.map((role) => chartDeployment(release, fullname, role)),
    ...chartEtcd(release),
    ...chartMinio(release),
  ];
}

/** A standalone of a release, with its claim. */
export function chartStandalone(release: LiveRelease, options: Pick<ChartRole, 'image' | 'disk' | 'env'> = {}): readonly LiveObject[] {
  const fullname = `${release.release}-milvus`;
  return [
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: {
        ...helmMetadata(release, fullname, chartLabels(release, 'standalone')),
        annotations: {
          ...helmMetadata(release, fullname, {}).annotations,
          'helm.sh/resource-policy': 'keep',
        },
      },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '50Gi' } } },
    },
    chartService(release, fullname, 'standalone'),
    chartDeployment(release, fullname, {
      component: 'standalone',
      port: { name: 'milvus', containerPort: 19530 },
      strategy: 'Recreate',
      claim: fullname,
      disk: true,
      ...options,
    }),
  ];
}
