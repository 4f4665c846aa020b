import type { ApiObject } from 'cdk8s';
import type { Findings } from '../findings';
import type { InstanceModel } from '../model';
import { INSTANCE_LABEL, NAME_LABEL } from '../naming';
import { SERVICE_OF_ALL_PODS } from './rules';

/** Reports Services of the app that lead to every pod of a Milvus, whatever its role. */
export function checkBroadServices(objects: readonly ApiObject[], instances: readonly InstanceModel[], findings: Findings): void {
  const foreign = objects.filter(({ kind, node }) => kind === 'Service' && !instances.some(({ path }) => node.path.startsWith(`${path}/`)));
  for (const object of foreign) {
    const { spec } = object.toJson() as { readonly spec?: { readonly selector?: Readonly<Record<string, string>> } };
    const selector = spec?.selector ?? {};
    const selected = instances.find((instance) => selectsAll(selector, instance) && object.metadata.namespace === instance.namespace);
    if (!selected) continue;
    const role = selected.mode === 'cluster' ? 'milvus.proxy' : 'milvus.standalone';
    const problem = `leads to every pod of ${selected.path}.`;
    findings.addAt(object.node.scope?.node.path ?? object.node.path, 'selector', {
      rule: SERVICE_OF_ALL_PODS,
      problem,
      fix: `Write selector: ${role}.`,
    });
  }
}

/** Whether a selector names the instance, or all of Milvus, and nothing that tells its pods apart. */
function selectsAll(selector: Readonly<Record<string, string>>, { name }: InstanceModel): boolean {
  const { [NAME_LABEL]: software, [INSTANCE_LABEL]: instance = name, ...others } = selector;
  return software === 'milvus' && instance === name && Object.keys(others).length === 0;
}
