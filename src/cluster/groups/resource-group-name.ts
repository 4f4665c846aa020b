import type { Mistake } from '../../findings';
import { DEFAULT_RESOURCE_GROUP, type MilvusVersion } from '../../version';
import { RESOURCE_GROUP } from '../rules';

/** Checks the name of a resource group, and that the release reads the label of its pods. */
export function checkResourceGroup(resourceGroup: string, version: MilvusVersion): Mistake[] {
  if (!version.facts.serverLabels) {
    const problem = `Milvus ${version} does not read server labels.`;
    return [{ rule: RESOURCE_GROUP, problem, fix: 'Remove resourceGroup, or use 2.4 or later.' }];
  }
  if (/^[A-Za-z_]\w{0,254}$/.test(resourceGroup) && resourceGroup !== DEFAULT_RESOURCE_GROUP) return [];
  const fix = `Use letters, digits and '_', such as '${suggestGroup(resourceGroup)}'.`;
  return [{ rule: RESOURCE_GROUP, problem: `'${resourceGroup}' is not a resource group name.`, fix }];
}

function suggestGroup(resourceGroup: string): string {
  const name = resourceGroup.replace(/\W+/g, '_').replace(/^(?=\d)/, '_');
  return name === '' || name === DEFAULT_RESOURCE_GROUP ? 'hot' : name;
}
