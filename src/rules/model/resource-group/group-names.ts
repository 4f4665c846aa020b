import type { ConfigEntry } from '../../../config';

/** The resource groups that collections are loaded into where a load names none. */
export const LOAD_GROUPS_KEY = 'queryCoord.clusterLevelLoadResourceGroups';

/** The resource groups that an entry names. */
export function groupNames({ value }: { readonly value?: ConfigEntry['value'] | undefined }): string[] {
  const names = Array.isArray(value) ? value.map(String) : String(value ?? '').split(',');
  return names.map((name) => name.trim()).filter(Boolean);
}
