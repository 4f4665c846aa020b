import type { Resource } from '../../kubernetes/objects';
import { stateMetrics } from '../../prometheus/state-metrics';

const object = (kind: string, parts: object): Resource => ({ kind, metadata: { name: 'milvus', namespace: 'search' }, ...parts });

test('a workload says how many pods it should have and how many it has, also when it has none', () => {
  const lines = stateMetrics([
    object('Deployment', { spec: { replicas: 3 }, status: { availableReplicas: 2 } }),
    object('StatefulSet', { spec: { replicas: 3 }, status: {} }),
  ]);
  expect(lines.split('\n')).toEqual([
    'kube_deployment_spec_replicas{namespace="search",deployment="milvus"} 3',
    'kube_deployment_status_replicas_available{namespace="search",deployment="milvus"} 2',
    'kube_statefulset_replicas{namespace="search",statefulset="milvus"} 3',
    'kube_statefulset_status_replicas_ready{namespace="search",statefulset="milvus"} 0',
    '',
  ]);
});

test('each container says how often it restarted, and a budget how many pods are healthy', () => {
  const pod = object('Pod', { status: { containerStatuses: [{ name: 'proxy', restartCount: 4 }] } });
  expect(stateMetrics([pod])).toBe('kube_pod_container_status_restarts_total{namespace="search",pod="milvus",container="proxy"} 4\n');
  const budget = object('PodDisruptionBudget', { status: { currentHealthy: 1, desiredHealthy: 2 } });
  expect(stateMetrics([budget])).toContain(
    'kube_poddisruptionbudget_status_desired_healthy{namespace="search",poddisruptionbudget="milvus"} 2',
  );
});

test('a CronJob says when it succeeded last, once it has, and a Job when it began and whether it failed', () => {
  const created = '2026-11-30T01:00:00Z';
  const cronJob = { kind: 'CronJob', metadata: { name: 'backup', namespace: 'search', creationTimestamp: created } };
  expect(stateMetrics([cronJob])).toBe('kube_cronjob_created{namespace="search",cronjob="backup"} 1796000400\n');
  expect(stateMetrics([{ ...cronJob, status: { lastSuccessfulTime: created } } as Resource])).toContain(
    'kube_cronjob_status_last_successful_time{namespace="search",cronjob="backup"} 1796000400\n',
  );
  expect(stateMetrics([object('Job', { status: { startTime: created, failed: 1 } })])).toBe(
    'kube_job_status_start_time{namespace="search",job_name="milvus"} 1796000400\n' +
      'kube_job_status_failed{namespace="search",job_name="milvus"} 1\n',
  );
});
