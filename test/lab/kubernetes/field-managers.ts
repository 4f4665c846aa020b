import type { Kubectl } from './kubectl';
import type { Metadata, Resource } from './objects';

interface ManagedField {
  readonly manager: string;
  readonly operation: string;
  readonly subresource?: string;
}

export interface Managed extends Resource {
  readonly metadata: Metadata & { readonly managedFields?: readonly ManagedField[] };
}

/** Managers of the fields of an object, but those of its status. */
export function managersOf({ metadata }: Managed): readonly string[] {
  return (metadata.managedFields ?? []).filter(({ subresource }) => subresource === undefined).map(({ manager }) => manager);
}

/**
 * Gives the fields that one tool wrote to a server-side applier, as `docs/how-to/adopt-a-helm-release.md` does with jq. The next apply then
 * removes the fields that the new manifest lacks.
 */
export async function handOver(kubectl: Kubectl, objects: readonly Resource[], from: string, to: string): Promise<void> {
  for (const { kind = '', metadata } of objects) {
    const live = await kubectl.tryGet<Managed>(kind, metadata.name);
    const fields = live?.metadata.managedFields ?? [];
    const value = fields.map((field) =>
      field.manager === from && field.subresource === undefined ? { ...field, manager: to, operation: 'Apply' } : field,
    );
    if (JSON.stringify(value) === JSON.stringify(fields)) continue;
    const patch = JSON.stringify([{ op: 'replace', path: '/metadata/managedFields', value }]);
    await kubectl.run(['patch', kind, metadata.name, '--type=json', `--patch=${patch}`]);
  }
}
