import * as fc from 'fast-check';
import type { ObjectJson } from '../support/manifest-json';
import { appOutput } from './app-output';
import { appRecipes } from './app-recipe';
import { podsOf } from '../support/pods';

const DNS_LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const PORT_NAME = /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;
const LABEL_VALUE = /^([A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;
const LABEL_KEY = /^([a-z0-9.-]{1,253}\/)?[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$/;

/** A StatefulSet's controller appends 11 characters of hash to its name to make a label of at most 63. */
function longest({ kind }: ObjectJson): number {
  return kind === 'StatefulSet' ? 52 : 63;
}

test('every object name is a DNS label within the limit of its kind; Services start with a letter', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      for (const object of appOutput(recipe).objects) {
        const { name } = object.metadata;
        expect(name).toMatch(DNS_LABEL);
        expect(name.length).toBeLessThanOrEqual(longest(object));
        if (object.kind === 'Service') expect(name).toMatch(/^[a-z]/);
      }
    }),
  );
});

test('no two objects have the same kind, namespace and name', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const ids = appOutput(recipe).objects.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }),
  );
});

test('every object says its namespace', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const { isElsewhere, kind } = recipe.dependencies;
      const namespaces = new Set(appOutput(recipe).objects.map(({ metadata }) => metadata.namespace));
      expect([...namespaces].sort()).toEqual(kind === 'in-cluster' && isElsewhere ? ['search', 'services'] : ['search']);
    }),
  );
});

test('containers, ports, volumes, mount paths and variables of a pod are unique and legal', () => {
  const unique = (values: readonly string[]) => expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      for (const { workload, spec } of podsOf(appOutput(recipe))) {
        const containers = [...(spec.initContainers ?? []), ...spec.containers];
        const claims = (workload.spec.volumeClaimTemplates ?? []).map(({ metadata }) => metadata?.name ?? '');
        const volumes = [...(spec.volumes ?? []).map(({ name }) => name), ...claims];
        unique(containers.map(({ name }) => name));
        unique(volumes);
        for (const name of [...volumes, ...containers.map((container) => container.name)]) expect(name).toMatch(DNS_LABEL);
        for (const { ports = [], volumeMounts = [], env = [] } of containers) {
          unique(ports.map(({ name }) => name));
          unique(ports.map(({ containerPort }) => String(containerPort)));
          unique(volumeMounts.map(({ mountPath }) => mountPath));
          unique(env.map(({ name }) => name));
          for (const { name } of ports) expect(name).toMatch(PORT_NAME);
        }
      }
    }),
  );
});

test('labels are legal, and nothing a user may change later is part of a selector', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const labels = output.objects.flatMap(({ metadata }) => Object.entries(metadata.labels ?? {}));
      for (const [key, value] of [...labels, ...podsOf(output).flatMap((pods) => Object.entries(pods.labels))]) {
        expect(key).toMatch(LABEL_KEY);
        expect(value).toMatch(LABEL_VALUE);
      }
      for (const { spec } of output.workloads) {
        expect(Object.keys(spec.selector.matchLabels ?? {}).sort()).toEqual([
          'app.kubernetes.io/component',
          'app.kubernetes.io/instance',
          'app.kubernetes.io/name',
          'milvus.io/group',
        ]);
      }
    }),
  );
});
