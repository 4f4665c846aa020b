import type { JobSpec, RoleSpec } from '../model';
import { CONFIG_DIRECTORY, CONFIG_INIT_CONTAINER, USER_CONFIG_DIRECTORY, VOLUMES, WRITABLE_DIRECTORIES } from '../naming';
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

/** Every container of the pods of a Job, including containers that an override adds. */
export function jobContainers({ pod }: JobSpec): readonly k8s.Container[] {
  return [...(pod.initContainers ?? []), ...pod.containers];
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

/** Paths at which the library mounts something into Milvus' container. */
export function libraryPaths({ mounts }: RoleSpec): string[] {
  return [...WRITABLE_DIRECTORIES, CONFIG_DIRECTORY, USER_CONFIG_DIRECTORY, ...mounts.map(({ path }) => path)];
}

/** Elements that occur in `before` or earlier in the list. */
export function repeated<T>(elements: readonly T[], before: readonly T[] = []): T[] {
  const seen = new Set(before);
  return elements.filter((element) => seen.has(element) || !seen.add(element));
}

const SECRET_NAME = /(^|_)(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i;

/** Variables with the name of a secret and a literal value. */
export function literalSecrets(environment: readonly k8s.EnvVar[] = []): readonly k8s.EnvVar[] {
  return environment.filter(({ name, value }) => SECRET_NAME.test(name) && value !== undefined && value !== '');
}
