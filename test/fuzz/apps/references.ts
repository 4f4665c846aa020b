import { fc } from '../../support/fast-check';
import { parse } from 'yaml';
import type { ObjectJson, PodSpecJson, WorkloadJson } from '../../support/manifest-json';
import type { Output } from '../../support/synthesis';
import { appOutput } from './app-output';
import { EXTERNAL_SECRET_PREFIX, appRecipes } from './app-recipe';
import { matches, podsOf } from '../../support/pods';

/** A reference from a pod to another object of its namespace. */
type Reference = readonly [kind: string, name: string];

function references(spec: PodSpecJson): readonly Reference[] {
  const containers = [...(spec.initContainers ?? []), ...spec.containers];
  const environment = containers.flatMap(({ env = [] }) => env.map(({ valueFrom }) => valueFrom));
  const sources = containers.flatMap(({ envFrom = [] }) => envFrom);
  const volumes = spec.volumes ?? [];
  return [
    ...(spec.serviceAccountName === undefined ? [] : [['ServiceAccount', spec.serviceAccountName] as const]),
    ...environment.flatMap((from): Reference[] => (from?.secretKeyRef ? [['Secret', from.secretKeyRef.name]] : [])),
    ...environment.flatMap((from): Reference[] =>
      from?.configMapKeyRef && from.configMapKeyRef.optional !== true ? [['ConfigMap', from.configMapKeyRef.name]] : [],
    ),
    ...sources.flatMap(({ secretRef }): Reference[] => (secretRef ? [['Secret', secretRef.name]] : [])),
    ...sources.flatMap(({ configMapRef }): Reference[] => (configMapRef ? [['ConfigMap', configMapRef.name]] : [])),
    ...(spec.imagePullSecrets ?? []).map(({ name }): Reference => ['Secret', name]),
    ...volumes.flatMap(({ configMap }): Reference[] => (configMap ? [['ConfigMap', configMap.name]] : [])),
    ...volumes.flatMap(({ secret }): Reference[] => (secret ? [['Secret', secret.secretName]] : [])),
    ...volumes.flatMap(({ persistentVolumeClaim: claim }): Reference[] => (claim ? [['PersistentVolumeClaim', claim.claimName]] : [])),
  ];
}

function resolves(output: Output, from: ObjectJson, [kind, name]: Reference): boolean {
  if (kind === 'Secret') return name.startsWith(EXTERNAL_SECRET_PREFIX) || isIssued(output, from, name);
  return output.objects.some(
    ({ kind: otherKind, metadata }) => otherKind === kind && metadata.name === name && metadata.namespace === from.metadata.namespace,
  );
}

/** Whether cert-manager creates a Secret. */
function isIssued(output: Output, from: ObjectJson, name: string): boolean {
  return output.all('Certificate').some(({ metadata, spec }) => spec.secretName === name && metadata.namespace === from.metadata.namespace);
}

test('every ConfigMap, Secret, claim and service account that a pod names exists, or was declared external', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      for (const { workload, spec } of podsOf(output)) {
        expect(references(spec).filter((reference) => !resolves(output, workload, reference))).toEqual([]);
      }
    }),
  );
});

test('every mount has a volume or a claim template, and every volume and claim is mounted', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      for (const { workload, spec } of podsOf(appOutput(recipe))) {
        const containers = [...(spec.initContainers ?? []), ...spec.containers];
        const mounted = containers.flatMap(({ volumeMounts = [] }) => volumeMounts.map(({ name }) => name));
        const claims = (workload.spec.volumeClaimTemplates ?? []).map(({ metadata }) => metadata?.name ?? '');
        const provided = [...(spec.volumes ?? []).map(({ name }) => name), ...claims];
        expect([...new Set(mounted)].sort()).toEqual(provided.sort());
      }
    }),
  );
});

test('every probe and every Service port meets a port of the container behind it', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      for (const { spec } of podsOf(output)) {
        for (const { startupProbe, readinessProbe, livenessProbe, ports = [] } of spec.containers) {
          for (const probe of [startupProbe, readinessProbe, livenessProbe]) {
            expect(probe).toBeDefined();
            if (probe?.httpGet) expect(ports.map(({ name }) => name)).toContain(probe.httpGet.port);
          }
        }
      }
      for (const service of output.all('Service')) {
        for (const pods of podsOf(output).filter(({ labels }) => matches({ matchLabels: service.spec.selector }, labels))) {
          const targets = pods.spec.containers.flatMap(({ ports = [] }) =>
            ports.flatMap(({ name, containerPort }) => [name, containerPort]),
          );
          for (const { targetPort } of service.spec.ports) expect(targets).toContain(targetPort);
        }
      }
    }),
  );
});

test('every StatefulSet has its Service, and every autoscaler its workload, which has no replicas of its own', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      for (const { spec } of output.all('StatefulSet')) expect(output.get('Service', spec.serviceName ?? '').spec.clusterIP).toBe('None');
      const scaled = output.all('HorizontalPodAutoscaler').map(({ spec }) => {
        const target: WorkloadJson = output.get(spec.scaleTargetRef.kind as 'Deployment', spec.scaleTargetRef.name);
        return target.metadata.name;
      });
      const withoutReplicas = output.workloads.filter(({ spec }) => spec.replicas === undefined).map(({ metadata }) => metadata.name);
      expect(scaled.sort()).toEqual([...withoutReplicas].sort());
    }),
  );
});

test('every address of a dependency in the cluster is that of an emitted Service, and of one of its pods where it names one', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      for (const { data, metadata } of output.all('ConfigMap')) {
        // `internaltls` has a name that only certificates contain.
        const { internaltls: _names, ...config } = parse(data?.['user.yaml'] ?? '{}') as Record<string, unknown>;
        const hosts = addressesIn(config).filter((host) => host.endsWith('.svc'));
        if (recipe.dependencies.kind === 'in-cluster' && metadata.name === `${recipe.name}-proxy-config`) expect(hosts).not.toEqual([]);
        for (const host of hosts) expect([host, hasService(output, host)]).toEqual([host, true]);
      }
    }),
  );
});

function addressesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(',').map((address) => address.replace(/:\d+$/, ''));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

function hasService(output: Output, host: string): boolean {
  const [, namespace, service, pod] = host.split('.').reverse();
  const isInNamespace = (object: ObjectJson) => object.metadata.namespace === namespace;
  if (!output.all('Service').some((each) => isInNamespace(each) && each.metadata.name === service)) return false;
  if (pod === undefined) return true;
  const [, workload, ordinal] = /^(.*)-(\d+)$/.exec(pod) ?? [];
  const statefulSet = output.all('StatefulSet').find((each) => isInNamespace(each) && each.metadata.name === workload);
  return statefulSet?.spec.serviceName === service && Number(ordinal) < (statefulSet?.spec.replicas ?? 0);
}
