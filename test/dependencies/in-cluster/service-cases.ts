import { Size } from 'cdk8s';
import { Cpu, Namespaces, ServiceAccount } from 'cdk8s-plus-27';
import { type NamingProps, type StatefulServiceOverrides, type StatefulServiceProps } from '@org/milvus-k8s';
import { ChartNaming } from '../../support/chart-naming';
import { secret } from '../../support/instances';
import type { Output } from '../../support/synthesis';
import type { EachProp, PropCase } from '../../support/each-prop';

const pod = (output: Output, workload: string) => output.workload(workload).spec.template.spec;

/** A term that keeps pods off the nodes of others. */
const APART = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { team: 'batch' } } };

/** What another scheme of names does to a service, whose workload then has this name. */
export function namingCase(workload: string): PropCase<NamingProps, 'naming'> {
  return { value: () => new ChartNaming(), shows: (o) => expect(o.workload(workload).spec.serviceName).toBe(`${workload}-svc`) };
}

/** What every prop of a service does to its StatefulSet, which has more than one member by default. */
export function serviceCases(workload: string): Omit<EachProp<StatefulServiceProps>, 'monitoring'> {
  const resources = (output: Output) => output.container(workload).resources;
  return {
    serviceAccount: {
      value: (chart) => ServiceAccount.fromServiceAccountName(chart, 'own-account', 'members'),
      shows: (o) => expect(o.workload(workload).spec.template.spec.serviceAccountName).toBe('members'),
    },
    stopped: { value: () => true, shows: (o) => expect(o.workload(workload).spec.replicas).toBe(0) },
    syncWaves: {
      value: () => ({ from: 9 }),
      shows: (o) => {
        const names = o.objects.filter(({ metadata }) => metadata.annotations?.['argocd.argoproj.io/sync-wave'] === '9');
        expect(names.map(({ metadata }) => metadata.name)).toContain(workload);
      },
    },
    cpu: { value: () => Cpu.units(7), shows: (o) => expect(resources(o)?.limits?.['cpu']).toBe('7') },
    memory: {
      value: () => ({ request: Size.gibibytes(3), limit: Size.gibibytes(5) }),
      shows: (o) => expect([resources(o)?.requests?.['memory'], resources(o)?.limits?.['memory']]).toEqual(['3Gi', '5Gi']),
    },
    ephemeralStorage: {
      value: () => Size.gibibytes(9),
      shows: (o) => expect(resources(o)?.limits?.['ephemeral-storage']).toBe('9Gi'),
    },
    storage: {
      value: () => ({ size: Size.gibibytes(33), storageClassName: 'premium', retention: 'Delete' }),
      shows: (o) => {
        const { volumeClaimTemplates, persistentVolumeClaimRetentionPolicy: policy } = o.workload(workload).spec;
        expect(volumeClaimTemplates?.[0]?.spec).toMatchObject({
          storageClassName: 'premium',
          resources: { requests: { storage: '33Gi' } },
        });
        expect(policy?.whenDeleted).toBe('Delete');
      },
    },
    image: { value: () => 'example.com/mirror:1', shows: (o) => expect(o.container(workload).image).toBe('example.com/mirror:1') },
    imageRegistry: {
      value: () => 'registry.bank.example/mirror',
      shows: (o) => expect(o.container(workload).image).toMatch(/^registry\.bank\.example\/mirror\/[a-z]+\/[a-z]+:/),
    },
    imagePullSecrets: {
      value: (chart) => [secret(chart, 'registry')],
      shows: (o) => expect(pod(o, workload).imagePullSecrets).toEqual([{ name: 'registry' }]),
    },
    nodeSelector: { value: () => ({ pool: 'data' }), shows: (o) => expect(pod(o, workload).nodeSelector).toEqual({ pool: 'data' }) },
    tolerations: {
      value: () => [{ key: 'dedicated', operator: 'Exists' }],
      shows: (o) => expect(pod(o, workload).tolerations).toEqual([{ key: 'dedicated', operator: 'Exists' }]),
    },
    affinity: {
      value: () => ({ podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [APART] } }),
      shows: (o) =>
        expect(pod(o, workload).affinity).toMatchObject({ podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [APART] } }),
    },
    runtimeClassName: { value: () => 'gvisor', shows: (o) => expect(pod(o, workload).runtimeClassName).toBe('gvisor') },
    schedulerName: { value: () => 'volcano', shows: (o) => expect(pod(o, workload).schedulerName).toBe('volcano') },
    labels: {
      value: () => ({ 'cost-center': '42', 'app.kubernetes.io/name': 'taken' }),
      shows: (o) => {
        const { template, selector } = o.workload(workload).spec;
        expect(template.metadata.labels).toEqual({ ...selector.matchLabels, 'cost-center': '42' });
      },
    },
    annotations: {
      value: () => ({ 'sidecar.istio.io/inject': 'false' }),
      shows: (o) => expect(o.workload(workload).spec.template.metadata.annotations).toEqual({ 'sidecar.istio.io/inject': 'false' }),
    },
    topologyKeys: {
      value: () => ['example.com/rack'],
      shows: (o) => expect(pod(o, workload).topologySpreadConstraints?.map(({ topologyKey }) => topologyKey)).toEqual(['example.com/rack']),
    },
    unhealthyPodEvictionPolicy: {
      value: () => 'IfHealthyBudget',
      shows: (o) => expect(o.get('PodDisruptionBudget', workload).spec).toHaveProperty('unhealthyPodEvictionPolicy', 'IfHealthyBudget'),
    },
    priorityClassName: { value: () => 'high', shows: (o) => expect(pod(o, workload).priorityClassName).toBe('high') },
    spread: {
      value: () => 'required',
      shows: (o) =>
        expect(pod(o, workload).topologySpreadConstraints?.map(({ whenUnsatisfiable }) => whenUnsatisfiable)).toEqual([
          'DoNotSchedule',
          'DoNotSchedule',
        ]),
    },
    clients: {
      value: (chart) => [Namespaces.select(chart, 'clients', { names: ['backup'] })],
      shows: (o) =>
        expect(JSON.stringify(o.get('NetworkPolicy', workload).spec.ingress)).toContain('"kubernetes.io/metadata.name":"backup"'),
    },
    overrides: {
      value: (): StatefulServiceOverrides => ({ statefulSet: (spec) => ({ ...spec, revisionHistoryLimit: 3 }) }),
      shows: (o) => expect(o.workload(workload).spec).toHaveProperty('revisionHistoryLimit', 3),
    },
  };
}

/** What every override of a service does to its objects. */
export function overrideCases(workload: string): EachProp<StatefulServiceOverrides> {
  return {
    statefulSet: {
      value: () => (spec) => ({ ...spec, podManagementPolicy: 'OrderedReady' }),
      shows: (o) => expect(o.workload(workload).spec).toHaveProperty('podManagementPolicy', 'OrderedReady'),
    },
    headlessService: {
      value: () => (spec) => ({ ...spec, ipFamilyPolicy: 'SingleStack' }),
      shows: (o) => expect(o.get('Service', `${workload}-headless`).spec).toHaveProperty('ipFamilyPolicy', 'SingleStack'),
    },
    disruptionBudget: {
      value: () => (spec) => ({ ...spec, unhealthyPodEvictionPolicy: 'IfHealthyBudget' }),
      shows: (o) => expect(o.get('PodDisruptionBudget', workload).spec).toHaveProperty('unhealthyPodEvictionPolicy', 'IfHealthyBudget'),
    },
    networkPolicy: {
      value: () => (spec) => ({ ...spec, policyTypes: ['Ingress', 'Egress'] }),
      shows: (o) => expect(o.get('NetworkPolicy', workload).spec.policyTypes).toEqual(['Ingress', 'Egress']),
    },
  };
}

/** What scrapers get that are let in. */
export const monitoring = (workload: string, port: number): EachProp<StatefulServiceProps>['monitoring'] => ({
  value: (chart) => [Namespaces.select(chart, 'monitoring', { names: ['prometheus'] })],
  shows: (o) =>
    expect(o.get('NetworkPolicy', workload).spec.ingress.at(-1)).toEqual({
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'prometheus' } } }],
      ports: [{ protocol: 'TCP', port }],
    }),
});
