import { Duration, Size } from 'cdk8s';
import { Cpu, EnvValue, ServiceAccount } from 'cdk8s-plus-27';
import { Rollout, type PodProps, type RoleOverrides, type RoleProps } from '@org/milvus-k8s';
import { secret } from '../support/instances';
import type { Output } from '../support/synthesis';
import type { EachProp } from '../support/each-prop';

/** A disruption budget, an autoscaler and a headless Service only exist with these props. */
const SIDECAR = { name: 'log-shipper', image: 'example.com/log-shipper:1' };

/** What every prop of a pod does to a workload. */
export function podCases(workload: string): EachProp<PodProps> {
  const pod = (output: Output) => output.workload(workload).spec.template.spec;
  const milvus = (output: Output) => output.container(workload);
  const metadata = (output: Output) => output.workload(workload).spec.template.metadata;
  return {
    cpu: {
      value: () => Cpu.units(7),
      shows: (o) => expect([milvus(o).resources?.requests?.cpu, milvus(o).resources?.limits?.cpu]).toEqual(['7', '7']),
    },
    memory: {
      value: () => ({ request: Size.gibibytes(20), limit: Size.gibibytes(40) }),
      shows: (o) => expect([milvus(o).resources?.requests?.memory, milvus(o).resources?.limits?.memory]).toEqual(['20Gi', '40Gi']),
    },
    ephemeralStorage: {
      value: () => Size.gibibytes(60),
      shows: (o) => expect(milvus(o).resources?.limits?.['ephemeral-storage']).toBe('60Gi'),
    },
    config: {
      value: () => ({ log: { level: 'warn' } }),
      shows: (o) => expect(o.config(workload)['log.level']).toBe('warn'),
    },
    env: {
      value: (chart) => ({ GOGC: '80', TOKEN: EnvValue.fromSecretValue({ secret: secret(chart, 'tokens'), key: 'a' }) }),
      shows: (o) => {
        expect(o.environment(workload, 'GOGC')).toBe('80');
        expect(o.environment(workload, 'TOKEN')).toEqual({ secretKeyRef: { name: 'tokens', key: 'a' } });
      },
    },
    labels: {
      value: () => ({ team: 'search' }),
      shows: (o) => {
        expect(metadata(o).labels?.['team']).toBe('search');
        expect(o.workload(workload).spec.selector.matchLabels).not.toHaveProperty('team');
      },
    },
    annotations: {
      value: () => ({ 'example.com/scrape': 'yes' }),
      shows: (o) => expect(metadata(o).annotations?.['example.com/scrape']).toBe('yes'),
    },
    nodeSelector: {
      value: () => ({ pool: 'milvus' }),
      shows: (o) => expect(pod(o).nodeSelector).toEqual({ pool: 'milvus' }),
    },
    tolerations: {
      value: () => [{ key: 'dedicated', operator: 'Exists' }],
      shows: (o) => expect(pod(o).tolerations).toEqual([{ key: 'dedicated', operator: 'Exists' }]),
    },
    affinity: {
      value: () => ({
        podAntiAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'rack', labelSelector: { matchLabels: { noisy: 'yes' } } }],
        },
      }),
      shows: (o) => expect(JSON.stringify(pod(o).affinity)).toContain('"topologyKey":"rack"'),
    },
    spread: {
      value: () => 'required',
      shows: (o) => {
        const demands = (pod(o).topologySpreadConstraints ?? []).map(({ topologyKey, whenUnsatisfiable }) => [
          topologyKey,
          whenUnsatisfiable,
        ]);
        expect(demands).toEqual([
          ['topology.kubernetes.io/zone', 'DoNotSchedule'],
          ['kubernetes.io/hostname', 'DoNotSchedule'],
        ]);
      },
    },
    topologyKeys: {
      value: () => ['example.com/rack'],
      shows: (o) => expect((pod(o).topologySpreadConstraints ?? []).map(({ topologyKey }) => topologyKey)).toEqual(['example.com/rack']),
    },
    lostNodeTolerance: {
      value: () => Duration.seconds(90),
      shows: (o) =>
        expect(pod(o).tolerations).toEqual(
          ['not-ready', 'unreachable'].map((condition) => ({
            key: `node.kubernetes.io/${condition}`,
            operator: 'Exists',
            effect: 'NoExecute',
            tolerationSeconds: 90,
          })),
        ),
    },
    unhealthyPodEvictionPolicy: {
      value: () => 'IfHealthyBudget',
      shows: (o) => expect(o.get('PodDisruptionBudget', workload).spec).toHaveProperty('unhealthyPodEvictionPolicy', 'IfHealthyBudget'),
    },
    priorityClassName: { value: () => 'high', shows: (o) => expect(pod(o).priorityClassName).toBe('high') },
    runtimeClassName: { value: () => 'gvisor', shows: (o) => expect(pod(o).runtimeClassName).toBe('gvisor') },
    schedulerName: { value: () => 'volcano', shows: (o) => expect(pod(o).schedulerName).toBe('volcano') },
    serviceAccount: {
      value: (chart) => ServiceAccount.fromServiceAccountName(chart, 'account', 'platform'),
      shows: (o) => expect(pod(o).serviceAccountName).toBe('platform'),
    },
    volumes: {
      value: () => [{ name: 'certificates', configMap: { name: 'ca-bundle' } }],
      shows: (o) => expect(pod(o).volumes).toContainEqual({ name: 'certificates', configMap: { name: 'ca-bundle' } }),
    },
    volumeMounts: {
      value: () => [{ name: 'tmp', mountPath: '/scratch' }],
      shows: (o) => expect(milvus(o).volumeMounts).toContainEqual({ name: 'tmp', mountPath: '/scratch' }),
    },
    initContainers: {
      value: () => [{ name: 'warm-up', image: 'example.com/warm-up:1' }],
      shows: (o) => expect(pod(o).initContainers?.map(({ name }) => name)).toEqual(['link-config', 'warm-up']),
    },
    sidecars: {
      value: () => [SIDECAR],
      shows: (o) => expect(pod(o).containers[1]).toEqual(SIDECAR),
    },
    image: {
      value: () => 'registry.example.com/milvus:patched',
      shows: (o) => {
        const containers = [...(pod(o).initContainers ?? []), ...pod(o).containers];
        expect(containers.map(({ image }) => image)).toEqual(containers.map(() => 'registry.example.com/milvus:patched'));
      },
    },
    terminationGracePeriod: {
      value: () => Duration.minutes(9),
      shows: (o) => expect(pod(o).terminationGracePeriodSeconds).toBe(540),
    },
    probes: {
      value: () => ({ startup: Duration.minutes(20) }),
      shows: (o) => expect(windowOf(milvus(o).startupProbe)).toBe(1200),
    },
    rollout: {
      value: () => Rollout.rolling({ maxSurge: '25%', maxUnavailable: 1 }),
      shows: (o) => expect(o.workload(workload).spec.strategy?.rollingUpdate).toEqual({ maxSurge: '25%', maxUnavailable: 1 }),
    },
    minReady: { value: () => Duration.seconds(33), shows: (o) => expect(o.workload(workload).spec.minReadySeconds).toBe(33) },
    recommendResources: {
      value: () => true,
      shows: (o) =>
        expect(o.custom('VerticalPodAutoscaler', workload).spec).toMatchObject({
          targetRef: { name: workload },
          updatePolicy: { updateMode: 'Off' },
        }),
    },
  };
}

/** Seconds until a probe that always fails has its effect. */
export function windowOf(probe: { readonly periodSeconds: number; readonly failureThreshold: number } | undefined): number {
  return (probe?.periodSeconds ?? 0) * (probe?.failureThreshold ?? 0);
}

/** What every prop of a role does to a workload; `replicas` has to differ from the default. */
export function roleCases(workload: string, replicas = 4): EachProp<RoleProps> {
  return {
    ...podCases(workload),
    replicas: { value: () => replicas, shows: (o) => expect(o.workload(workload).spec.replicas).toBe(replicas) },
    overrides: {
      value: (): RoleOverrides => ({ configMap: (files) => ({ ...files, 'extra.yaml': 'a: 1\n' }) }),
      shows: (o) => expect(o.get('ConfigMap', `${workload}-config`).data?.['extra.yaml']).toBe('a: 1\n'),
    },
  };
}
