import type { DisruptionBudget, Pod, Resource, Workload } from '../kubernetes/objects';

interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface BudgetStatus {
  readonly status?: Readonly<Partial<Record<'currentHealthy' | 'desiredHealthy' | 'expectedPods' | 'disruptionsAllowed', number>>>;
}

/**
 * What kube-state-metrics says about these objects, as far as the alerts of the drills ask it. The lab has no kube-state-metrics.
 *
 * Source: kube-state-metrics, `docs/metrics`.
 */
export function stateMetrics(objects: readonly Resource[]): string {
  return objects
    .flatMap(seriesOf)
    .map(({ name, labels, value }) => {
      const written = Object.entries(labels).map(([label, text]) => `${label}=${JSON.stringify(text)}`);
      return `${name}{${written.join(',')}} ${value}\n`;
    })
    .join('');
}

function seriesOf(object: Resource): Series[] {
  const { kind = '', metadata } = object;
  const of = (label: string, values: Readonly<Record<string, number | undefined>>): Series[] =>
    Object.entries(values).map(([name, value = 0]) => ({
      name,
      labels: { namespace: metadata.namespace ?? '', [label]: metadata.name },
      value,
    }));
  switch (kind) {
    case 'Deployment': {
      const { spec, status } = object as Workload;
      return of('deployment', {
        kube_deployment_spec_replicas: spec.replicas,
        kube_deployment_status_replicas_available: status?.availableReplicas,
      });
    }
    case 'StatefulSet': {
      const { spec, status } = object as Workload;
      return of('statefulset', { kube_statefulset_replicas: spec.replicas, kube_statefulset_status_replicas_ready: status?.readyReplicas });
    }
    case 'PodDisruptionBudget': {
      const { status } = object as DisruptionBudget & BudgetStatus;
      return of('poddisruptionbudget', {
        kube_poddisruptionbudget_status_current_healthy: status?.currentHealthy,
        kube_poddisruptionbudget_status_desired_healthy: status?.desiredHealthy,
        kube_poddisruptionbudget_status_expected_pods: status?.expectedPods,
        kube_poddisruptionbudget_status_pod_disruptions_allowed: status?.disruptionsAllowed,
      });
    }
    case 'Pod':
      return ((object as Pod).status?.containerStatuses ?? []).flatMap(({ name, restartCount }) =>
        of('pod', { kube_pod_container_status_restarts_total: restartCount }).map((series) => ({
          ...series,
          labels: { ...series.labels, container: name },
        })),
      );
    case 'CronJob': {
      const { status } = object as Resource & { readonly status?: { readonly lastSuccessfulTime?: string } };
      return of('cronjob', {
        kube_cronjob_created: secondsOf(metadata.creationTimestamp),
        ...(status?.lastSuccessfulTime === undefined
          ? {}
          : { kube_cronjob_status_last_successful_time: secondsOf(status.lastSuccessfulTime) }),
      });
    }
    case 'Job': {
      const { status } = object as Resource & { readonly status?: { readonly startTime?: string; readonly failed?: number } };
      return of('job_name', { kube_job_status_start_time: secondsOf(status?.startTime), kube_job_status_failed: status?.failed });
    }
    default:
      return [];
  }
}

const secondsOf = (time = ''): number => new Date(time).getTime() / 1000;
