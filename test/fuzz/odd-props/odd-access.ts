import { Secret } from 'cdk8s-plus-27';
import { Milvus } from '@org/milvus-k8s';
import type {
  AccessAdministrator,
  AccessControlProps,
  AccessRoleProps,
  AccessUserProps,
  DatabaseProps,
  GrantProps,
  PrivilegeGroupProps,
} from '@org/milvus-k8s/operations';
import { newChart } from '../../support/synthesis';
import { NUMBERS, ODD_LISTS, ODD_SIZES, TEXTS, type OddValues } from './odd-values';

const SECRETS = TEXTS.map((name) => Secret.fromSecretName(newChart(), 'odd', name));
const MAPS = TEXTS.flatMap((text) => [{ [text]: 'x' }, { x: text }]);

export const ODD_DATABASE: OddValues<DatabaseProps> = {
  name: TEXTS,
  replicas: NUMBERS,
  resourceGroups: ODD_LISTS,
  diskQuota: ODD_SIZES,
  maxCollections: NUMBERS,
  deny: [[], ['writing', 'writing']],
  properties: MAPS,
};

export const ODD_GROUP: OddValues<PrivilegeGroupProps> = { name: TEXTS, privileges: ODD_LISTS };

export const ODD_ROLE: OddValues<AccessRoleProps> = { name: TEXTS, grants: [[], ...ODD_LISTS.map((privileges) => [{ privileges }])] };

export const ODD_GRANT: OddValues<GrantProps> = { privileges: ODD_LISTS, database: TEXTS, collection: TEXTS };

export const ODD_USER: OddValues<AccessUserProps> = {
  name: TEXTS,
  secret: SECRETS,
  version: TEXTS,
  passwordField: TEXTS,
  previousPasswordField: TEXTS,
  roles: ODD_LISTS,
};

export const ODD_ADMINISTRATOR: OddValues<AccessAdministrator> = {
  secret: SECRETS,
  version: TEXTS,
  usernameField: TEXTS,
  passwordField: TEXTS,
  previousPasswordField: TEXTS,
};

export const ODD_ACCESS_CONTROL: OddValues<AccessControlProps> = {
  milvus: TEXTS.map((host) => Milvus.fromEndpoint(newChart(), 'shared', { host })),
  databases: [[]],
  privilegeGroups: [[]],
  roles: [[]],
  users: [[]],
  removedUsers: ODD_LISTS,
  removedRoles: ODD_LISTS,
  removedPrivilegeGroups: ODD_LISTS,
  undeclared: ['keep', 'remove'],
  administrator: SECRETS.map((secret) => ({ secret })),
  image: TEXTS,
  imagePullSecrets: SECRETS.map((secret) => [secret]),
  name: TEXTS,
  override: [(spec) => spec],
  nodeSelector: MAPS,
  tolerations: [[]],
  affinity: [{}],
  priorityClassName: TEXTS,
  runtimeClassName: TEXTS,
  schedulerName: TEXTS,
};
