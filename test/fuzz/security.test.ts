import * as fc from 'fast-check';
import type { ContainerJson, PodSpecJson } from '../support/manifest-json';
import { appOutput } from './app-output';
import { appRecipes } from './app-recipe';
import { podsOf, podsOfJobs } from '../support/pods';
import type { Output } from '../support/synthesis';

/** Pods of workloads and of Jobs. */
function everyPod(output: Output) {
  return [...podsOf(output), ...podsOfJobs(output)];
}

/** Kinds of volume that the restricted Pod Security Standard allows. */
const ALLOWED_VOLUMES = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'persistentVolumeClaim', 'projected', 'secret'];

/** What of the restricted Pod Security Standard a container breaks. */
function violations(pod: PodSpecJson, container: ContainerJson): readonly string[] {
  const own = container.securityContext ?? {};
  const shared = pod.securityContext ?? {};
  const rules: Readonly<Record<string, boolean>> = {
    'shares a namespace of the host': Boolean(pod.hostNetwork ?? pod.hostPID ?? pod.hostIPC),
    'is privileged': own.privileged === true,
    'allows privilege escalation': own.allowPrivilegeEscalation !== false,
    'may run as root': (own.runAsNonRoot ?? shared.runAsNonRoot) !== true,
    'runs as root': (own.runAsUser ?? shared.runAsUser) === 0,
    'keeps capabilities': own.capabilities?.drop?.includes('ALL') !== true,
    'adds capabilities': (own.capabilities?.add ?? []).some((capability) => capability !== 'NET_BIND_SERVICE'),
    'has no seccomp profile': !['RuntimeDefault', 'Localhost'].includes((own.seccompProfile ?? shared.seccompProfile)?.type ?? ''),
    'has a port on the host': (container.ports ?? []).some((port) => 'hostPort' in port),
    'has a forbidden volume': (pod.volumes ?? []).some((volume) =>
      Object.keys(volume).some((key) => key !== 'name' && !ALLOWED_VOLUMES.includes(key)),
    ),
  };
  return Object.keys(rules).filter((rule) => rules[rule]);
}

test('every container satisfies the restricted Pod Security Standard', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      for (const { spec } of everyPod(appOutput(recipe))) {
        for (const container of [...(spec.initContainers ?? []), ...spec.containers]) {
          expect([container.name, violations(spec, container)]).toEqual([container.name, []]);
        }
      }
    }),
  );
});

test('every root file system is read-only, no pod gets a token, and no variables come from the Services of the namespace', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      for (const { spec } of everyPod(output)) {
        expect(spec.automountServiceAccountToken).toBe(false);
        expect(spec.enableServiceLinks).toBe(false);
        for (const container of [...(spec.initContainers ?? []), ...spec.containers]) {
          expect(container.securityContext?.readOnlyRootFilesystem).toBe(true);
        }
      }
      for (const account of output.all('ServiceAccount')) expect(account.automountServiceAccountToken).toBe(false);
    }),
  );
});

test('every container has requests and limits for CPU, memory and ephemeral storage', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      for (const { spec } of everyPod(appOutput(recipe))) {
        for (const { resources } of [...(spec.initContainers ?? []), ...spec.containers]) {
          for (const amounts of [resources?.requests, resources?.limits]) {
            expect(Object.keys(amounts ?? {}).sort()).toEqual(['cpu', 'ephemeral-storage', 'memory']);
          }
        }
      }
    }),
  );
});

test('no Secret is emitted, and no ConfigMap, argument or annotation holds a credential', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const { objects } = appOutput(recipe);
      expect(objects.filter(({ kind }) => kind === 'Secret')).toEqual([]);
      expect(JSON.stringify(objects)).not.toMatch(/minioadmin|secretAccessKey:|saslPassword:|authParams: (?!file:)/);
    }),
  );
});
