import { Chart, Size } from 'cdk8s';
import { EnvValue } from 'cdk8s-plus-27';
import { CaBundle, Milvus, MilvusVersion, type MilvusClusterProps } from '@org/milvus-k8s';
import { AccessControl, type AccessControlProps } from '@org/milvus-k8s/operations';
import { authorized } from '../../support/authorized';
import { RELEASES, cluster, secret } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import type { MistakeCase } from './mistake-case';

type Props = Partial<AccessControlProps>;
type MakeProps = Props | ((chart: Chart) => Props);

interface Pair extends Pick<MistakeCase, 'says' | 'besides'> {
  readonly wrong: MakeProps;
  readonly right: MakeProps;
}

const made = (given: MakeProps, chart: Chart): Props => (typeof given === 'function' ? given(chart) : given);

/** A mistake in the props of an `AccessControl` named `access`. */
function inAccess(rule: string, mistake: string, prop: string, { wrong, right, ...rest }: Pair): MistakeCase {
  const declare = (given: MakeProps) => (chart: Chart) => {
    const props = made(given, chart);
    new AccessControl(chart, 'access', { ...props, milvus: props.milvus ?? authorized(chart) });
  };
  return { rule, mistake, path: 'test/access', prop, wrong: declare(wrong), right: declare(right), ...rest };
}

/** Declarations for a cluster with these props. */
const of =
  (props: Partial<MilvusClusterProps> | ((chart: Chart) => Partial<MilvusClusterProps>), more: MakeProps = {}) =>
  (chart: Chart): Props => ({ milvus: authorized(chart, typeof props === 'function' ? props(chart) : props), ...made(more, chart) });

const VULNERABLE = { allowVulnerable: 'a test of the library' };
const at = (version: string) => of({ version: MilvusVersion.of(version, VULNERABLE) }, DATABASES);
const DATABASES: Props = { databases: [{ name: 'sales' }] };
const ROLES: Props = { roles: [{ name: 'reader' }] };

const users =
  (...names: readonly string[]) =>
  (chart: Chart): Props => ({ users: names.map((name) => ({ name, secret: secret(chart, 'shop') })) });

const granted = (...grants: NonNullable<NonNullable<AccessControlProps['roles']>[number]['grants']>): Props => ({
  roles: [{ name: 'reader', grants }],
});

const shared = (chart: Chart, rest: object = {}) =>
  Milvus.fromEndpoint(chart, 'shared', { name: 'shared', host: 'shared.search.svc', ...rest });

/** A second declaration for the same Milvus. */
function second(mistake: string, prop: string, first: Props, wrong: Props, right: Props): MistakeCase {
  const declare = (props: Props) => (chart: Chart) => {
    const milvus = authorized(chart);
    new AccessControl(chart, 'first', { milvus, ...first });
    new AccessControl(chart, 'access', { milvus, ...props });
  };
  return { rule: 'MK-USR-008', mistake, path: 'test/access', prop, wrong: declare(wrong), right: declare(right) };
}

/** A declaration in a chart of another namespace than the Milvus. */
const elsewhere = (administrator: boolean) => (chart: Chart) => {
  const other = new Chart(chart.node.root, 'people', { namespace: 'people' });
  new AccessControl(other, 'access', {
    milvus: authorized(chart),
    ...DATABASES,
    ...(administrator ? { administrator: { secret: secret(other, 'deployer') } } : {}),
  });
};

const many = (count: number) => Array.from({ length: count }, (_, index) => `name_${index}`);

export const USER_MISTAKES: readonly MistakeCase[] = [
  inAccess('MK-USR-001', 'users of Milvus 2.3', 'milvus', {
    wrong: of({ version: RELEASES['2.3'] }, ROLES),
    right: of({ version: RELEASES['2.4'] }, ROLES),
    says: ['2.3.22', 'Upgrade Milvus to 2.4'],
  }),
  inAccess('MK-USR-001', 'databases before their REST calls', 'databases', {
    wrong: at('2.4.17'),
    right: at('2.4.18'),
    says: ['needs Milvus 2.4.18 or later; this is 2.4.17.'],
  }),
  inAccess('MK-USR-001', 'a privilege group before 2.5', 'privilegeGroups', {
    wrong: of({ version: RELEASES['2.4'] }, { privilegeGroups: [{ name: 'g', privileges: ['Search'] }] }),
    right: of({ version: RELEASES['2.5'] }, { privilegeGroups: [{ name: 'g', privileges: ['Search'] }] }),
  }),
  inAccess('MK-USR-001', 'the removal of a privilege group before 2.5', 'removedPrivilegeGroups', {
    wrong: of({ version: RELEASES['2.4'] }, { removedPrivilegeGroups: ['g'] }),
    right: of({ version: RELEASES['2.5'] }, { removedPrivilegeGroups: ['g'] }),
  }),
  inAccess('MK-USR-002', 'a Milvus without REST', 'milvus', {
    wrong: of({ config: { 'proxy.http.enabled': false } }, ROLES),
    right: of({ config: { 'proxy.http.port': 8080 } }, ROLES),
    says: ['no REST interface', 'proxy.http.port'],
  }),
  inAccess('MK-USR-002', 'a Milvus of another app without REST', 'milvus', {
    wrong: (chart) => ({ milvus: shared(chart, { rest: 'off' }), ...DATABASES }),
    right: (chart) => ({ milvus: shared(chart, { restPort: 8080 }), ...DATABASES }),
    says: ['Set restPort of Milvus.fromEndpoint'],
  }),
  inAccess('MK-USR-002', 'REST over TLS that nobody can trust', 'milvus', {
    wrong: of((chart) => {
      const { clientTls: _, ...served } = servedTls(chart, 1, 8080);
      return served;
    }, ROLES),
    right: of((chart) => servedTls(chart, 1, 8080), ROLES),
    says: ['clientTls', 'CaBundle'],
  }),
  inAccess('MK-USR-002', 'mutual TLS without a certificate', 'milvus', {
    wrong: of((chart) => servedTls(chart, 2, 8080), ROLES),
    right: of((chart) => {
      const caBundle = CaBundle.fromSecret(secret(chart, 'search-tls'));
      return { ...servedTls(chart, 2, 8080), clientTls: { caBundle, clientCertificate: { secret: secret(chart, 'job') } } };
    }, ROLES),
    says: ['clientCertificate'],
  }),
  inAccess('MK-USR-003', 'authorization without an administrator', 'administrator', {
    wrong: (chart) => ({ milvus: withoutAdministrator(chart), ...DATABASES }),
    right: (chart) => ({
      milvus: withoutAdministrator(chart),
      ...DATABASES,
      administrator: { secret: secret(chart, 'deployer') },
    }),
    says: ['is missing, but authorization of the Milvus is on.'],
  }),
  inAccess('MK-USR-003', 'roles of a Milvus of another app without an administrator', 'administrator', {
    wrong: (chart) => ({ milvus: shared(chart), ...ROLES }),
    right: (chart) => ({ milvus: shared(chart, { administrator: { secret: secret(chart, 'root') } }), ...ROLES }),
  }),
  inAccess('MK-USR-004', 'users without authorization', 'users', {
    wrong: (chart) => ({ milvus: cluster(chart), ...users('shop')(chart) }),
    right: (chart) => ({ milvus: cluster(chart), ...DATABASES }),
    says: ["'common.security.authorizationEnabled': true"],
  }),
  {
    rule: 'MK-USR-005',
    mistake: 'the Secret of the administrator in another namespace',
    path: 'people/access',
    prop: 'administrator',
    wrong: elsewhere(false),
    right: elsewhere(true),
    says: ["the namespace 'search'"],
  },
  inAccess('MK-USR-006', 'a user whose name has a space', 'users[0].name', { wrong: users('my shop'), right: users('my-shop.1') }),
  inAccess('MK-USR-006', 'a user with a long name', 'users[0].name', {
    wrong: users('u'.repeat(33)),
    right: users('u'.repeat(32)),
    says: ['has 33 characters; 32 are allowed.'],
  }),
  inAccess('MK-USR-006', 'a role with a hyphen', 'roles[0].name', {
    wrong: { roles: [{ name: 'read-only' }] },
    right: { roles: [{ name: 'read_only' }] },
  }),
  inAccess('MK-USR-006', 'a grant on a collection with a wildcard in its name', 'roles[0].grants[0].collection', {
    wrong: granted({ collection: 'products_*', privileges: ['Search'] }),
    right: granted({ collection: '*', privileges: ['Search'] }),
  }),
  inAccess('MK-USR-006', 'the removal of a user without a name', 'removedUsers[0]', {
    wrong: { removedUsers: [''] },
    right: { removedUsers: ['old'] },
  }),
  inAccess('MK-USR-006', 'a database that starts with a digit', 'databases[0].name', {
    wrong: { databases: [{ name: '2024' }] },
    right: { databases: [{ name: '_2024' }] },
  }),
  inAccess('MK-USR-007', 'root as a user', 'users[0].name', {
    wrong: users('root'),
    right: users('rooted'),
    says: ['make root the administrator', 'previousPasswordField'],
  }),
  inAccess('MK-USR-007', 'the role public', 'roles[0].name', { wrong: { roles: [{ name: 'public' }] }, right: ROLES }),
  inAccess('MK-USR-007', 'the removal of admin', 'removedRoles[0]', {
    wrong: { removedRoles: ['admin'] },
    right: { removedRoles: ['old'] },
  }),
  inAccess('MK-USR-007', 'a built-in privilege group', 'privilegeGroups[0].name', {
    wrong: { privilegeGroups: [{ name: 'CollectionReadOnly', privileges: ['Search'] }] },
    right: { privilegeGroups: [{ name: 'SearchOnly', privileges: ['Search'] }] },
  }),
  inAccess('MK-USR-008', 'a role twice', 'roles[1].name', {
    wrong: { roles: [{ name: 'reader' }, { name: 'reader' }] },
    right: { roles: [{ name: 'reader' }, { name: 'writer' }] },
  }),
  inAccess('MK-USR-008', 'a user that is also removed', 'users[0].name', {
    wrong: (chart) => ({ ...users('shop')(chart), removedUsers: ['shop'] }),
    right: (chart) => ({ ...users('shop')(chart), removedUsers: ['store'] }),
    says: ['removedUsers'],
  }),
  second('a database of two declarations', 'databases[0].name', DATABASES, DATABASES, { databases: [{ name: 'orders' }] }),
  inAccess('MK-USR-009', 'more users than Milvus takes', 'users', {
    wrong: users(...many(100)),
    right: users(...many(99)),
    says: ['makes 101 with root; proxy.maxUserNum allows 100.'],
  }),
  inAccess('MK-USR-009', 'more roles than Milvus takes', 'roles', {
    wrong: { roles: many(9).map((name) => ({ name })) },
    right: of({ config: { 'proxy.maxRoleNum': 20 } }, { roles: many(9).map((name) => ({ name })) }),
    says: ['makes 11 with admin and public', "'proxy.maxRoleNum': 21"],
  }),
  inAccess('MK-USR-009', 'more databases than Milvus takes', 'databases', {
    wrong: { databases: many(64).map((name) => ({ name })) },
    right: { databases: [...many(63), 'default'].map((name) => ({ name })) },
  }),
  inAccess('MK-USR-010', 'a user of a role that nobody declares', 'users[0].roles', {
    wrong: (chart) => ({ ...ROLES, users: [{ name: 'shop', secret: secret(chart, 'shop'), roles: ['raeder'] }] }),
    right: (chart) => ({ ...ROLES, users: [{ name: 'shop', secret: secret(chart, 'shop'), roles: ['reader', 'admin'] }] }),
    says: ["Did you mean 'reader'?"],
  }),
  inAccess('MK-USR-011', 'a privilege with a slip of the pen', 'roles[0].grants[0].privileges', {
    wrong: granted({ privileges: ['Serach'] }),
    right: granted({ privileges: ['Search'] }),
    says: ["Did you mean 'Search'?"],
  }),
  inAccess('MK-USR-011', 'a privilege of a later release', 'roles[0].grants[0].privileges', {
    wrong: of({ version: RELEASES['2.6'] }, granted({ privileges: ['CreateSnapshot'] })),
    right: of({ version: RELEASES['3.0'] }, granted({ privileges: ['CreateSnapshot'] })),
  }),
  inAccess('MK-USR-011', 'a built-in group before 2.5', 'roles[0].grants[0].privileges', {
    wrong: of({ version: RELEASES['2.4'] }, granted({ privileges: ['CollectionReadOnly'] })),
    right: of({ version: RELEASES['2.4'] }, granted({ privileges: ['Query', 'Search'] })),
  }),
  inAccess('MK-USR-011', 'a group in a group', 'privilegeGroups[1].privileges', {
    wrong: {
      privilegeGroups: [
        { name: 'a', privileges: ['Search'] },
        { name: 'b', privileges: ['a'] },
      ],
    },
    right: {
      privilegeGroups: [
        { name: 'a', privileges: ['Search'] },
        { name: 'b', privileges: ['Query'] },
      ],
    },
  }),
  inAccess('MK-USR-012', 'a cluster privilege on one database', 'roles[0].grants[0].database', {
    wrong: granted({ database: 'sales', privileges: ['ClusterReadOnly'] }),
    right: granted({ privileges: ['ClusterReadOnly'] }),
    says: ["Set database to '*', or leave it out."],
  }),
  inAccess('MK-USR-012', 'a database privilege on one collection', 'roles[0].grants[0].collection', {
    wrong: granted({ collection: 'products', privileges: ['CreateCollection'] }),
    right: granted({ collection: 'products', privileges: ['Search'] }),
  }),
  inAccess('MK-USR-012', 'one collection of every database', 'roles[0].grants[0].database', {
    wrong: granted({ database: '*', collection: 'products', privileges: ['Search'] }),
    right: granted({ database: '*', privileges: ['Search'] }),
  }),
  inAccess('MK-USR-012', 'a description of one collection before 2.5', 'roles[0].grants[0].collection', {
    wrong: of({ version: RELEASES['2.4'] }, granted({ collection: 'products', privileges: ['DescribeCollection'] })),
    right: of({ version: RELEASES['2.5'] }, granted({ collection: 'products', privileges: ['DescribeCollection'] })),
  }),
  inAccess('MK-USR-012', 'a group of the cluster level on one database', 'roles[0].grants[0].database', {
    wrong: { privilegeGroups: [{ name: 'g', privileges: ['FlushAll'] }], ...granted({ database: 'sales', privileges: ['g'] }) },
    right: { privilegeGroups: [{ name: 'g', privileges: ['FlushAll'] }], ...granted({ privileges: ['g'] }) },
  }),
  inAccess('MK-USR-013', 'a privilege group of two levels', 'privilegeGroups[0].privileges', {
    wrong: { privilegeGroups: [{ name: 'g', privileges: ['Search', 'CreateCollection'] }] },
    right: { privilegeGroups: [{ name: 'g', privileges: ['Search', 'Query'] }] },
    says: ['Search of the collection level and CreateCollection of the database level'],
  }),
  inAccess('MK-USR-014', 'a privilege group without privileges', 'privilegeGroups[0].privileges', {
    wrong: { privilegeGroups: [{ name: 'g', privileges: [] }] },
    right: { privilegeGroups: [{ name: 'g', privileges: ['Search'] }] },
  }),
  inAccess('MK-USR-014', 'a grant of nothing', 'roles[0].grants[0].privileges', {
    wrong: granted({ privileges: [] }),
    right: ROLES,
  }),
  inAccess('MK-USR-015', 'an operation that a release cannot deny', 'databases[0].deny', {
    wrong: of({ version: MilvusVersion.of('2.5.26', VULNERABLE) }, { databases: [{ name: 'sales', deny: ['flush'] }] }),
    right: of({ version: MilvusVersion.of('2.5.26', VULNERABLE) }, { databases: [{ name: 'sales', deny: ['writing'] }] }),
    says: ['2.5.27 and later'],
    besides: ['MK-VER-011'],
  }),
  inAccess('MK-USR-015', 'a property with a slip of the pen', 'databases[0].properties', {
    wrong: { databases: [{ name: 'sales', properties: { 'database.max.collection': '3' } }] },
    right: { databases: [{ name: 'sales', properties: { 'cipher.enabled': 'true' } }] },
    says: ["Did you mean 'database.max.collections'?"],
  }),
  inAccess('MK-USR-016', 'a quota below 1 MiB', 'databases[0].diskQuota', {
    wrong: { databases: [{ name: 'sales', diskQuota: Size.kibibytes(512) }] },
    right: { databases: [{ name: 'sales', diskQuota: Size.mebibytes(1) }] },
    says: ['is 0 MiB.'],
  }),
  inAccess('MK-USR-016', 'half a replica', 'databases[0].replicas', {
    wrong: { databases: [{ name: 'sales', replicas: 1.5 }] },
    right: { databases: [{ name: 'sales', replicas: 2 }] },
  }),
  inAccess('MK-USR-017', 'a disk quota while quotas are off', 'databases[0].diskQuota', {
    wrong: of(
      { config: { 'quotaAndLimits.limitWriting.diskProtection.enabled': false } },
      { databases: [{ name: 'sales', diskQuota: Size.gibibytes(5) }] },
    ),
    right: of(
      { config: { 'quotaAndLimits.limitWriting.diskProtection.enabled': false } },
      { databases: [{ name: 'sales', maxCollections: 5 }] },
    ),
    says: ['diskProtection.enabled is false'],
  }),
];

/** A cluster with authorization on, whose administrator only another construct knows. */
function withoutAdministrator(chart: Chart) {
  const env = { COMMON_SECURITY_DEFAULTROOTPASSWORD: EnvValue.fromSecretValue({ secret: secret(chart, 'root'), key: 'password' }) };
  return cluster(chart, { config: { 'common.security.authorizationEnabled': true }, podDefaults: { env } });
}
