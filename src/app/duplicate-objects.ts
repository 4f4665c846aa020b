import type { ApiObject } from 'cdk8s';
import type { Findings } from '../findings';
import type { InstanceModel } from '../model';
import { DUPLICATE_OBJECT } from './rules';

/** Reports objects that would overwrite each other, once for each pair of constructs. */
export function checkDuplicateObjects(objects: readonly ApiObject[], instances: readonly InstanceModel[], findings: Findings): void {
  const seen = new Map<string, ApiObject>();
  const reported = new Set<string>();
  for (const object of objects) {
    const id = JSON.stringify([object.apiGroup, object.kind, object.metadata.namespace ?? '', object.name]);
    const other = seen.get(id);
    seen.set(id, other ?? object);
    if (!other) continue;
    const [owner, otherOwner] = [ownerOf(object, instances), ownerOf(other, instances)];
    if (reported.has(`${owner} ${otherOwner}`)) continue;
    reported.add(`${owner} ${otherOwner}`);
    findings.addAt(owner, 'name', {
      rule: DUPLICATE_OBJECT,
      problem: `the ${object.kind} '${object.name}' is also declared by ${otherOwner}.`,
      fix: DUPLICATE_OBJECT.fix,
    });
  }
}

/** The instance that an object belongs to, otherwise its parent construct. */
function ownerOf(object: ApiObject, instances: readonly InstanceModel[]): string {
  const { path } = object.node;
  return instances.find((instance) => path.startsWith(`${instance.path}/`))?.path ?? object.node.scope?.node.path ?? path;
}
