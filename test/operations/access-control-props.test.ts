import { Size, type Chart } from 'cdk8s';
import { Milvus } from '@org/milvus-k8s';
import {
  AccessControl,
  type AccessAdministrator,
  type AccessControlProps,
  type AccessRoleProps,
  type AccessUserProps,
  type DatabaseProps,
  type GrantProps,
  type PrivilegeGroupProps,
} from '@org/milvus-k8s/operations';
import { authorized } from '../support/authorized';
import { testEachProp } from '../support/each-prop';
import { secret } from '../support/instances';
import { output, type Output } from '../support/synthesis';

const declare = (chart: Chart, props: Partial<AccessControlProps>) =>
  void new AccessControl(chart, 'access', { ...props, milvus: props.milvus ?? authorized(chart) });

const job = (output: Output) => {
  const [found] = output.all('Job');
  if (!found) throw new Error('No Job.');
  return found;
};
const pod = (output: Output) => job(output).spec.template.spec;
const variable = (output: Output, name: string) => pod(output).containers[0]?.env?.find((each) => each.name === name)?.value;
const lines = (output: Output) => variable(output, 'DECLARED')?.split('\n');

/** Fields of Secrets that become files: path, Secret and field. */
const files = (output: Output) =>
  pod(output)
    .volumes?.find(({ name }) => name === 'credentials')
    ?.projected?.sources.map((source) => {
      const { secret: from } = source as { secret: { name: string; items: { key: string; path: string }[]; optional?: boolean } };
      const [item] = from.items;
      return `${item?.path} ${from.name} ${item?.key}${from.optional ? ' optional' : ''}`;
    });

/** Name of the Job without the version of a Secret. */
const nameOf = (props: (chart: Chart) => Partial<AccessControlProps>) => job(output((chart) => declare(chart, props(chart)))).metadata.name;
const NAME_WITHOUT_VERSION = nameOf((chart) => ({ users: [{ name: 'shop', secret: secret(chart, 'shop') }] }));
const ADMINISTRATOR_WITHOUT_VERSION = nameOf((chart) => ({ administrator: { secret: secret(chart, 'deployer') } }));

const ROLE = { name: 'reader', grants: [{ privileges: ['Search'] }] };

testEachProp<AccessControlProps>('AccessControlProps', declare, {
  milvus: {
    value: (chart) =>
      Milvus.fromEndpoint(chart, 'shared', { name: 'shared', host: 'vectors', administrator: { secret: secret(chart, 'shared-root') } }),
    shows: (output) => expect(variable(output, 'MILVUS')).toBe('http://vectors:19530'),
  },
  databases: {
    value: () => [{ name: 'sales' }],
    shows: (output) => expect(lines(output)).toEqual(['database sales {}']),
  },
  privilegeGroups: {
    value: () => [{ name: 'search_only', privileges: ['Search'] }],
    shows: (output) => expect(lines(output)).toEqual(['privilege_group search_only', 'privilege search_only Search']),
  },
  roles: {
    value: () => [ROLE],
    shows: (output) => expect(lines(output)).toEqual(['role reader', 'grant reader Search default *']),
  },
  users: {
    value: (chart) => [{ name: 'shop', secret: secret(chart, 'shop') }],
    shows: (output) => expect(lines(output)).toEqual(['user shop']),
  },
  removedUsers: { value: () => ['old'], shows: (output) => expect(lines(output)).toEqual(['remove_user old']) },
  removedRoles: { value: () => ['old'], shows: (output) => expect(lines(output)).toEqual(['remove_role old']) },
  removedPrivilegeGroups: { value: () => ['old'], shows: (output) => expect(lines(output)).toEqual(['remove_privilege_group old']) },
  undeclared: { value: () => 'remove', shows: (output) => expect(variable(output, 'UNDECLARED')).toBe('remove') },
  administrator: {
    value: (chart) => ({ secret: secret(chart, 'deployer') }),
    shows: (output) =>
      expect(files(output)).toEqual(['administrator/username deployer username', 'administrator/password deployer password']),
  },
  image: {
    value: () => 'registry.bank.example/curl:8',
    shows: (output) => {
      expect(pod(output).containers[0]?.image).toBe('registry.bank.example/curl:8');
    },
  },
  imagePullSecrets: {
    value: (chart) => [secret(chart, 'registry')],
    shows: (output) => expect(pod(output).imagePullSecrets).toEqual([{ name: 'registry' }]),
  },
  name: { value: () => 'people', shows: (output) => expect(job(output).metadata.name).toMatch(/^milvus-people-[0-9a-f]{8}$/) },
  override: {
    value: () => (spec) => ({ ...spec, suspend: true }),
    shows: (output) => expect(job(output).spec).toMatchObject({ suspend: true }),
  },
  nodeSelector: { value: () => ({ pool: 'jobs' }), shows: (output) => expect(pod(output).nodeSelector).toEqual({ pool: 'jobs' }) },
  tolerations: {
    value: () => [{ key: 'jobs', operator: 'Exists' }],
    shows: (output) => expect(pod(output).tolerations).toEqual([{ key: 'jobs', operator: 'Exists' }]),
  },
  affinity: {
    value: () => ({ podAntiAffinity: {} }),
    shows: (output) => expect(pod(output).affinity).toEqual({ podAntiAffinity: {} }),
  },
  priorityClassName: { value: () => 'jobs', shows: (output) => expect(pod(output).priorityClassName).toBe('jobs') },
  runtimeClassName: { value: () => 'gvisor', shows: (output) => expect(pod(output)).toMatchObject({ runtimeClassName: 'gvisor' }) },
  schedulerName: { value: () => 'batch', shows: (output) => expect(pod(output)).toMatchObject({ schedulerName: 'batch' }) },
});

testEachProp<DatabaseProps>(
  'DatabaseProps',
  (chart, database) => declare(chart, { databases: [database] }),
  {
    name: { value: () => 'orders', shows: (output) => expect(lines(output)).toEqual(['database orders {}']) },
    replicas: { value: () => 2, shows: (output) => expect(lines(output)).toEqual(['database sales {"database.replica.number":"2"}']) },
    resourceGroups: {
      value: () => ['hot', 'cold'],
      shows: (output) => expect(lines(output)).toEqual(['database sales {"database.resource_groups":"hot,cold"}']),
    },
    diskQuota: {
      value: () => Size.gibibytes(50),
      shows: (output) => expect(lines(output)).toEqual(['database sales {"database.diskQuota.mb":"51200"}']),
    },
    maxCollections: {
      value: () => 20,
      shows: (output) => expect(lines(output)).toEqual(['database sales {"database.max.collections":"20"}']),
    },
    deny: {
      value: () => ['writing'],
      shows: (output) => expect(lines(output)?.[0]).toMatch(/"database.force.deny.writing":"true","database.force.deny.reading":"false"/),
    },
    properties: {
      value: () => ({ timezone: 'Europe/Berlin' }),
      shows: (output) => expect(lines(output)).toEqual(['database sales {"timezone":"Europe/Berlin"}']),
    },
  },
  () => ({ name: 'sales' }),
);

testEachProp<AccessRoleProps>(
  'AccessRoleProps',
  (chart, role) => declare(chart, { roles: [role] }),
  {
    name: { value: () => 'writer', shows: (output) => expect(lines(output)).toEqual(['role writer']) },
    grants: {
      value: () => [{ privileges: ['Search', 'Query'] }],
      shows: (output) => expect(lines(output)?.slice(1)).toEqual(['grant reader Search default *', 'grant reader Query default *']),
    },
  },
  () => ({ name: 'reader' }),
);

testEachProp<GrantProps>(
  'GrantProps',
  (chart, grant) => declare(chart, { roles: [{ name: 'reader', grants: [grant] }] }),
  {
    privileges: { value: () => ['Query'], shows: (output) => expect(lines(output)?.[1]).toBe('grant reader Query default *') },
    database: { value: () => 'sales', shows: (output) => expect(lines(output)?.[1]).toBe('grant reader Search sales *') },
    collection: { value: () => 'products', shows: (output) => expect(lines(output)?.[1]).toBe('grant reader Search default products') },
  },
  () => ({ privileges: ['Search'] }),
);

testEachProp<PrivilegeGroupProps>(
  'PrivilegeGroupProps',
  (chart, group) => declare(chart, { privilegeGroups: [group] }),
  {
    name: { value: () => 'other', shows: (output) => expect(lines(output)?.[0]).toBe('privilege_group other') },
    privileges: { value: () => ['Query'], shows: (output) => expect(lines(output)?.[1]).toBe('privilege search_only Query') },
  },
  () => ({ name: 'search_only', privileges: ['Search'] }),
);

testEachProp<AccessUserProps>(
  'AccessUserProps',
  (chart, user) => declare(chart, { users: [user] }),
  {
    name: { value: () => 'web', shows: (output) => expect(files(output)).toContain('users/web/password shop password') },
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (output) => expect(files(output)).toContain('users/shop/password other password'),
    },
    passwordField: { value: () => 'word', shows: (output) => expect(files(output)).toContain('users/shop/password shop word') },
    previousPasswordField: {
      value: () => 'old',
      shows: (output) => expect(files(output)).toContain('users/shop/previous shop old optional'),
    },
    version: { value: () => '2', shows: (output) => expect(job(output).metadata.name).not.toBe(NAME_WITHOUT_VERSION) },
    roles: { value: () => ['admin'], shows: (output) => expect(lines(output)).toContain('member shop admin') },
  },
  (chart) => ({ name: 'shop', secret: secret(chart, 'shop') }),
);

testEachProp<AccessAdministrator>(
  'AccessAdministrator',
  (chart, administrator) => declare(chart, { administrator }),
  {
    secret: {
      value: (chart) => secret(chart, 'other'),
      shows: (output) => expect(files(output)).toContain('administrator/password other password'),
    },
    usernameField: { value: () => 'user', shows: (output) => expect(files(output)).toContain('administrator/username deployer user') },
    passwordField: { value: () => 'word', shows: (output) => expect(files(output)).toContain('administrator/password deployer word') },
    previousPasswordField: {
      value: () => 'old',
      shows: (output) => expect(files(output)).toContain('administrator/previous deployer old optional'),
    },
    version: { value: () => '2', shows: (output) => expect(job(output).metadata.name).not.toBe(ADMINISTRATOR_WITHOUT_VERSION) },
  },
  (chart) => ({ secret: secret(chart, 'deployer') }),
);
