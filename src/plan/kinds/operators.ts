import { groupOf, type KubernetesObject } from '../kubernetes-object';

/** The controller that acts on the custom resources of a group, by the end of the group's name. */
const OPERATORS: Readonly<Record<string, string>> = {
  'milvus.io': 'the Milvus operator',
  'kafka.strimzi.io': 'Strimzi',
  'core.strimzi.io': 'Strimzi',
  'cert-manager.io': 'cert-manager',
  'external-secrets.io': 'the External Secrets Operator',
  'bitnami.com': 'the Sealed Secrets controller',
  'monitoring.coreos.com': 'the Prometheus Operator',
  'grafana.integreatly.org': 'the Grafana Operator',
  'autoscaling.k8s.io': 'the Vertical Pod Autoscaler',
  'keda.sh': 'KEDA',
  'argoproj.io': 'Argo',
  'toolkit.fluxcd.io': 'Flux',
  'istio.io': 'Istio',
  'cilium.io': 'Cilium',
  'traefik.io': 'Traefik',
  'projectcontour.io': 'Contour',
  'route.openshift.io': 'the router of OpenShift',
  'minio.min.io': 'the MinIO Operator',
  'pulsar.streamnative.io': 'the Pulsar Operators',
  'snapshot.storage.k8s.io': 'the snapshot controller',
};

/** The controller of a custom resource, in words. */
export function operatorOf(object: KubernetesObject): string {
  const group = groupOf(object);
  const [, operator] = Object.entries(OPERATORS).find(([suffix]) => group === suffix || group.endsWith(`.${suffix}`)) ?? [];
  return operator ?? `the controller of ${group === '' ? object.kind : group}`;
}
