import type { LiveLabels, LiveObject } from './pods';

/** A release of the chart in a namespace. */
export interface LiveRelease {
  readonly release: string;
  readonly namespace: string;
}

/** Metadata of an object as Helm leaves it. */
export function helmMetadata({ release, namespace }: LiveRelease, name: string, labels: LiveLabels): LiveObject['metadata'] {
  return {
    name,
    namespace,
    labels: { ...labels, 'app.kubernetes.io/managed-by': 'Helm' },
    annotations: { 'meta.helm.sh/release-name': release, 'meta.helm.sh/release-namespace': namespace },
  };
}

/** Labels by which the chart selects the pods of a component. */
export function chartSelector({ release }: LiveRelease, component: string): LiveLabels {
  return { 'app.kubernetes.io/name': 'milvus', 'app.kubernetes.io/instance': release, component };
}

/** Labels of an object of the chart. */
export function chartLabels(release: LiveRelease, component: string): LiveLabels {
  return { ...chartSelector(release, component), 'helm.sh/chart': 'milvus-5.0.19', 'app.kubernetes.io/version': '2.6.15' };
}

export function liveService(metadata: LiveObject['metadata'], spec: object): LiveObject {
  return { apiVersion: 'v1', kind: 'Service', metadata, spec };
}
