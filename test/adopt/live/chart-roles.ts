import { chartLabels, chartSelector, helmMetadata, liveService, type LiveRelease } from './chart-objects';
import { METRICS, MILVUS_IMAGE, commandOf, type LiveObject } from './pods';

/** A Deployment of the chart. */
export interface ChartRole {
  readonly component: string;
  readonly replicas?: number;
  readonly port?: { readonly name: string; readonly containerPort: number };
  /** The disk of the node, as the chart mounts it. */
  readonly disk?: boolean;
  readonly strategy?: 'Recreate';
  /** Resource group, with its own Deployment. */
  readonly resourceGroup?: string;
  readonly image?: string;
  /** Variables, as the value `extraEnv` adds them. */
  readonly env?: readonly object[];
  /** Claim with the data; a standalone has one. */
  readonly claim?: string;
}

const probe = (action: object, failureThreshold = 5) => ({
  ...action,
  initialDelaySeconds: 90,
  timeoutSeconds: 5,
  successThreshold: 1,
  failureThreshold,
});

/** Deployment of a component, with the fields that the chart's template writes. */
export function chartDeployment(release: LiveRelease, fullname: string, role: ChartRole): LiveObject {
  const { component, replicas = 1, port, disk = false, strategy, resourceGroup, image = MILVUS_IMAGE, claim, env = [] } = role;
  const group = resourceGroup === undefined ? {} : { 'milvus.io/resource-group': resourceGroup };
  const labels = { ...chartSelector(release, component), ...group };
  const name = [fullname, component, ...(resourceGroup === undefined ? [] : [resourceGroup])].join('-');
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: helmMetadata(release, name, { ...chartLabels(release, component), ...group }),
    spec: {
      replicas,
      selector: { matchLabels: labels },
      ...(strategy === undefined ? {} : { strategy: { type: strategy } }),
      template: {
        metadata: { labels, annotations: { 'checksum/config': '5d0f2e' } },
        spec: {
          serviceAccountName: 'default',
          containers: [
            {
              name: component,
              image,
              imagePullPolicy: 'IfNotPresent',
              args: commandOf(component),
              env: [
                ...(resourceGroup === undefined ? [] : [{ name: 'MILVUS_SERVER_LABEL_RESOURCE_GROUP', value: resourceGroup }]),
                { name: 'TZ', value: 'UTC' },
                ...env,
              ],
              ports: [...(port ? [{ ...port, protocol: 'TCP' }] : []), METRICS],
              livenessProbe: { ...probe({ tcpSocket: { port: 'metrics' } }), periodSeconds: 30 },
              readinessProbe: { ...probe({ httpGet: { path: '/healthz', port: 'metrics' } }), periodSeconds: 10 },
              volumeMounts: [
                { name: 'milvus-config', mountPath: '/milvus/configs/default.yaml', subPath: 'default.yaml', readOnly: true },
                { name: 'milvus-config', mountPath: '/milvus/configs/user.yaml', subPath: 'user.yaml', readOnly: true },
                { name: 'tools', mountPath: '/milvus/tools' },
                ...(claim === undefined ? [] : [{ name: 'milvus-data-disk', mountPath: '/var/lib/milvus' }]),
                ...(disk ? [{ name: 'disk', mountPath: '/var/lib/milvus/data' }] : []),
              ],
            },
          ],
          volumes: [
            { name: 'milvus-config', configMap: { name: fullname } },
            { name: 'tools', emptyDir: {} },
            ...(claim === undefined ? [] : [{ name: 'milvus-data-disk', persistentVolumeClaim: { claimName: claim } }]),
            ...(disk ? [{ name: 'disk', emptyDir: {} }] : []),
          ],
        },
      },
    },
  };
}

/** The Service that clients connect to. */
export function chartService(release: LiveRelease, fullname: string, front: string): LiveObject {
  return liveService(helmMetadata(release, fullname, chartLabels(release, front)), {
    type: 'ClusterIP',
    ports: [
      { name: 'milvus', port: 19530, protocol: 'TCP', targetPort: 'milvus' },
      { name: 'metrics', port: 9091, protocol: 'TCP', targetPort: 'metrics' },
    ],
    selector: chartSelector(release, front),
  });
}

/** The Service through which the metrics of a component are scraped. */
export function metricsService(release: LiveRelease, fullname: string, component: string): LiveObject {
  return liveService(helmMetadata(release, `${fullname}-${component}`, chartLabels(release, component)), {
    ...(component === 'mixcoord' ? { type: 'ClusterIP' } : { clusterIP: 'None' }),
    ports: [{ name: 'metrics', port: 9091, protocol: 'TCP', targetPort: 'metrics' }],
    selector: chartSelector(release, component),
  });
}
