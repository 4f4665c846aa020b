import { nameOf, type Json } from '../../../plan/cases';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Resource } from '../../kubernetes/objects';
import { until } from '../../kubernetes/waiting';
import { workloadKinds } from './settling';

const clearSeconds = 60;

/** Waits until a namespace has nothing left of a case, for the next one. */
export async function cleared(kubectl: Kubectl, objects: readonly Json[]): Promise<void> {
  const names = [...new Set(objects.map(nameOf))];
  await until(`${kubectl.namespace ?? ''} is empty`, clearSeconds, async () => {
    const [dependents, own] = await Promise.all([
      kubectl.list<Resource>(`${workloadKinds},replicasets,pods,persistentvolumeclaims`),
      Promise.all(names.map((name) => kubectl.tryGet(...(name.split(' ') as [string, string])))),
    ]);
    const left = [...dependents, ...own.flatMap((object) => object ?? [])];
    return left.length === 0 || left.map(({ kind = '', metadata }) => `${kind} ${metadata.name}`).join(', ');
  });
}
