import { k8s } from 'cdk8s-plus-27';
import type { ClaimSpec, WorkloadSpec } from './workload-spec';
import { present } from '../props';

/** Spec of a Deployment. */
export function deploymentSpec(workload: WorkloadSpec): k8s.DeploymentSpec {
  const { rollout } = workload;
  return {
    ...present({ replicas: workload.replicas }),
    selector: { matchLabels: workload.selector },
    minReadySeconds: rollout.minReadySeconds,
    strategy:
      rollout.type === 'Recreate'
        ? { type: 'Recreate' }
        : {
            type: 'RollingUpdate',
            rollingUpdate: { maxSurge: intOrString(rollout.maxSurge ?? 1), maxUnavailable: intOrString(rollout.maxUnavailable ?? 0) },
          },
    template: podTemplate(workload),
  };
}

/** Spec of a StatefulSet. */
export function statefulSetSpec(workload: WorkloadSpec): k8s.StatefulSetSpec {
  const retention = workload.claims?.[0]?.retention;
  return {
    ...present({ replicas: workload.replicas }),
    serviceName: workload.serviceName ?? workload.name,
    selector: { matchLabels: workload.selector },
    podManagementPolicy: workload.podManagementPolicy ?? 'Parallel',
    minReadySeconds: workload.rollout.minReadySeconds,
    updateStrategy: { type: 'RollingUpdate' },
    ...(retention ? { persistentVolumeClaimRetentionPolicy: { whenDeleted: retention, whenScaled: 'Retain' } } : {}),
    template: podTemplate(workload),
    ...present({ volumeClaimTemplates: workload.claims?.map((claim) => claimTemplate(claim, workload)) }),
  };
}

/**
 * Kubernetes JSON of a StatefulSet. The API server adds `apiVersion`, `kind` and `volumeMode` to each claim template,
 * and Argo CD then reports the StatefulSet as out of sync forever. So they are written from the start.
 */
export function statefulSetJson(spec: k8s.StatefulSetSpec): unknown {
  const json = k8s.toJson_StatefulSetSpec(spec) as { volumeClaimTemplates?: object[] };
  if (!json.volumeClaimTemplates) return json;
  const claims = json.volumeClaimTemplates.map((claim) => ({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', ...claim }));
  return { ...json, volumeClaimTemplates: claims };
}

function podTemplate(workload: WorkloadSpec): k8s.PodTemplateSpec {
  const annotations = workload.podAnnotations ?? {};
  return {
    metadata: {
      labels: { ...workload.podLabels, ...workload.selector },
      ...(Object.keys(annotations).length > 0 ? { annotations: { ...annotations } } : {}),
    },
    spec: workload.podSpec,
  };
}

function claimTemplate(claim: ClaimSpec, workload: WorkloadSpec): k8s.KubePersistentVolumeClaimProps {
  const labels = workload.claimLabels ?? workload.selector;
  return {
    metadata: { name: claim.name, ...(Object.keys(labels).length > 0 ? { labels } : {}) },
    spec: {
      accessModes: ['ReadWriteOnce'],
      volumeMode: 'Filesystem',
      ...present({ storageClassName: claim.storageClassName }),
      resources: { requests: { storage: k8s.Quantity.fromString(claim.size) } },
    },
  };
}

function intOrString(value: number | string): k8s.IntOrString {
  return typeof value === 'number' ? k8s.IntOrString.fromNumber(value) : k8s.IntOrString.fromString(value);
}
