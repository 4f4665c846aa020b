import { established } from '../kubernetes/established';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import { customResourceDefinitions, definedGroups } from '../infrastructure/custom-resources';

/** The definitions of those custom resources among these objects that the cluster does not know. */
export async function unknownDefinitions(kubectl: Kubectl, objects: readonly Resource[]): Promise<Resource[]> {
  const groups = new Set(objects.map(({ apiVersion = '' }) => apiVersion.split('/')[0] ?? ''));
  const unknown: Resource[] = [];
  for (const group of definedGroups.filter((defined) => groups.has(defined))) {
    for (const definition of await customResourceDefinitions(group)) {
      if (!(await kubectl.tryGet('crd', definition.metadata.name))) {
        unknown.push(definition);
      }
    }
  }
  return unknown;
}

/** Makes the API server know a custom resource. `undo` is called as soon as there is something to undo. */
export async function define(kubectl: Kubectl, definition: Resource, undo: (work: () => Promise<unknown>) => void): Promise<void> {
  const name = `crd/${definition.metadata.name}`;
  await kubectl.run(['create', '--filename=-'], { input: JSON.stringify(definition) });
  undo(() => kubectl.run(['delete', name, '--timeout=60s']));
  await established(kubectl, definition.metadata.name);
}
