import type { RoleSpec } from '../model';
import { CONFIG_INIT_CONTAINER, VOLUMES } from '../naming';
import type { k8s } from 'cdk8s-plus-27';

/** A container that the user adds, and the prop that holds it. */
export interface OwnContainer {
  readonly prop: string;
  readonly container: k8s.Container;
}

/** Every container that the user adds to the pods of a role. */
export function ownContainers({ initContainers, sidecars }: RoleSpec): OwnContainer[] {
  return [
    ...initContainers.map((container, index) => ({ prop: `initContainers[${index}]`, container })),
    ...sidecars.map((container, index) => ({ prop: `sidecars[${index}]`, container })),
  ];
}

/** Names of the containers that the library puts into every pod of a role. */
export function libraryContainers({ identity }: RoleSpec): string[] {
  return [identity.component, CONFIG_INIT_CONTAINER];
}

/** Names of the volumes that the library puts into every pod of a role. */
export function libraryVolumes({ mounts, claims = [] }: RoleSpec): string[] {
  const { data, userConfig, config, temporary, run } = VOLUMES;
  return [data, userConfig, config, temporary, run, ...[...mounts, ...claims].map(({ name }) => name)];
}

/** Elements that come again after they came before. */
export function repeated<T>(elements: readonly T[], before: readonly T[] = []): T[] {
  const seen = new Set(before);
  return elements.filter((element) => seen.has(element) || !seen.add(element));
}
