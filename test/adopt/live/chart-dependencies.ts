import { helmMetadata, liveService, type LiveRelease } from './chart-objects';
import type { LiveLabels, LiveObject } from './pods';

/** A StatefulSet of a sub-chart. */
interface LiveMembers {
  readonly name: string;
  readonly serviceName: string;
  readonly selector: LiveLabels;
  readonly podLabels: LiveLabels;
  readonly replicas: number;
  readonly container: { readonly name: string; readonly image: string; readonly [field: string]: unknown };
  readonly podSpec?: object;
  readonly claim: { readonly name: string; readonly size: string };
}

function statefulSet(release: LiveRelease, members: LiveMembers): LiveObject {
  const { name, serviceName, selector, podLabels, replicas, container, podSpec = {}, claim } = members;
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: helmMetadata(release, name, podLabels),
    spec: {
      replicas,
      selector: { matchLabels: selector },
      serviceName,
      podManagementPolicy: 'Parallel',
      updateStrategy: { type: 'RollingUpdate' },
      template: { metadata: { labels: { ...podLabels, ...selector } }, spec: { ...podSpec, containers: [container] } },
      volumeClaimTemplates: [
        {
          metadata: { name: claim.name },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: claim.size } } },
        },
      ],
    },
  };
}

/** The etcd of a release: chart etcd 8.12.0, which Milvus' chart contains. */
export function chartEtcd(release: LiveRelease, replicas = 3): readonly LiveObject[] {
  const name = `${release.release}-etcd`;
  const selector = { 'app.kubernetes.io/name': 'etcd', 'app.kubernetes.io/instance': release.release };
  const labels = { ...selector, 'helm.sh/chart': 'etcd-8.12.0' };
  const ports = [
    { name: 'client', port: 2379, targetPort: 'client' },
    { name: 'peer', port: 2380, targetPort: 'peer' },
  ];
  return [
    liveService(helmMetadata(release, name, labels), { type: 'ClusterIP', ports, selector }),
    liveService(helmMetadata(release, `${name}-headless`, labels), {
      type: 'ClusterIP',
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      ports,
      selector,
    }),
    statefulSet(release, {
      name,
      serviceName: `${name}-headless`,
      selector,
      podLabels: labels,
      replicas,
      claim: { name: 'data', size: '10Gi' },
      podSpec: { serviceAccountName: 'default', securityContext: { fsGroup: 1001 } },
      container: {
        name: 'etcd',
        image: 'docker.io/milvusdb/etcd:3.5.25-r1',
        imagePullPolicy: 'IfNotPresent',
        env: [
          { name: 'ETCD_DATA_DIR', value: '/bitnami/etcd/data' },
          { name: 'ETCD_INITIAL_CLUSTER_TOKEN', value: 'etcd-cluster-k8s' },
        ],
        ports: [
          { name: 'client', containerPort: 2379, protocol: 'TCP' },
          { name: 'peer', containerPort: 2380, protocol: 'TCP' },
        ],
        securityContext: { runAsNonRoot: true, runAsUser: 1001 },
        volumeMounts: [{ name: 'data', mountPath: '/bitnami/etcd' }],
      },
    }),
  ];
}

/** The MinIO of a release, whose pods find each other by their names. */
export function chartMinio(release: LiveRelease, replicas = 4): readonly LiveObject[] {
  const name = `${release.release}-minio`;
  const selector = { app: 'minio', release: release.release };
  const labels = { ...selector, chart: 'minio-8.0.17' };
  return [
    liveService(helmMetadata(release, name, labels), {
      type: 'ClusterIP',
      ports: [{ name: 'http', port: 9000, protocol: 'TCP', targetPort: 9000 }],
      selector,
    }),
    liveService(helmMetadata(release, `${name}-svc`, labels), {
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      ports: [{ name: 'http', port: 9000, protocol: 'TCP' }],
      selector,
    }),
    statefulSet(release, {
      name,
      serviceName: `${name}-svc`,
      selector,
      podLabels: labels,
      replicas,
      claim: { name: 'export', size: '500Gi' },
      container: {
        name: 'minio',
        image: 'docker.io/minio/minio:RELEASE.2024-12-18T13-15-44Z',
        command: ['/bin/sh', '-ce', `/usr/bin/docker-entrypoint.sh minio server http://${name}-{0...${replicas - 1}}.${name}-svc/export`],
        ports: [{ name: 'http', containerPort: 9000, protocol: 'TCP' }],
        volumeMounts: [{ name: 'export', mountPath: '/export' }],
      },
    }),
  ];
}
