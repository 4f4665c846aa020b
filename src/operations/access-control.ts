import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import type { Manifest } from '../emit';
import { DIGEST_END } from '../jobs';
import type { ModelPart } from '../model';
import { STAND_IN_NAME } from '../naming';
import { Milvus, checkPurpose } from '../network';
import { readProps } from '../props';
import { checkImage } from '../version';
import { ACCESS_CONTROL_TYPE, type AccessControlProps } from './access-control-props';
import type { AccessControlSpec } from './access-control-spec';
import { accessJob } from './access-job';
import { ClientJob } from './client-job';
import { clientReach } from './client-reach';
import { databaseProperties } from './database-props';
import { levelOf, type PrivilegeLevel } from './privileges';
import type { AccessRoleProps } from './role-props';
import { ACCESS_RULES } from './rules';
import { checkAdministratorSecret, checkUserSecret } from './user-props';

/**
 * Databases, privilege groups, roles and users of a Milvus. A Job makes them through Milvus' REST interface, from 2.4 on.
 *
 * The Job runs in every sync of Argo CD, and again when the declaration or the `version` of a Secret changes. It only changes what differs,
 * and ends with a table of what it did. It never removes a database, or the user `root` and the roles `admin` and `public`.
 *
 * @example
 * new AccessControl(this, 'access', {
 *   milvus: Milvus.fromEndpoint(this, 'shared', { name: 'shared', host: 'shared.search.svc' }),
 *   administrator: { secret: Secret.fromSecretName(this, 'deployer', 'search-deployer') },
 *   databases: [{ name: 'sales', maxCollections: 20, diskQuota: Size.gibibytes(50) }],
 *   roles: [{ name: 'reader', grants: [{ database: 'sales', privileges: ['CollectionReadOnly', 'DatabaseReadOnly'] }] }],
 *   users: [{ name: 'shop', secret: Secret.fromSecretName(this, 'shop', 'search-shop'), roles: ['reader'] }],
 * });
 */
export class AccessControl extends Construct implements Sealable {
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;

  private readonly clientJob: ClientJob;
  private readonly props: AccessControlProps;

  constructor(scope: Construct, id: string, given: AccessControlProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(ACCESS_RULES);
    model.add(this);
    const { props, mistakes } = readProps(given, ACCESS_CONTROL_TYPE, {
      milvus: () => Milvus.fromEndpoint(this, 'stand-in', { name: STAND_IN_NAME, host: STAND_IN_NAME }),
    });
    model.findings.addAll(this, '', mistakes);
    this.props = props;
    this.checkProps();
    this.clientJob = new ClientJob(
      this,
      accessJob(props, () => this.spec()),
    );
    this.networkPolicy = this.clientJob.networkPolicy;
  }

  /** The Job. Its name derives from its content, so changes of the Milvus after the first use of this prop do not reach it. */
  public get job(): Manifest {
    return this.clientJob.manifest;
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    return [this.spec(), ...this.clientJob.seal()];
  }

  private checkProps(): void {
    const { findings } = AppModel.of(this);
    const { milvus, name, image, users = [], administrator } = this.props;
    checkPurpose(this, milvus, name, DIGEST_END);
    if (image !== undefined) findings.addAll(this, 'image', checkImage(image));
    users.forEach((user, index) => findings.addAll(this, `users[${index}]`, checkUserSecret(user)));
    if (administrator) findings.addAll(this, 'administrator', checkAdministratorSecret(administrator));
  }

  private spec(): AccessControlSpec {
    const { milvus, databases = [], privilegeGroups = [], roles = [], users = [] } = this.props;
    const { removedUsers = [], removedRoles = [], removedPrivilegeGroups = [], administrator } = this.props;
    const release = milvus.version.version;
    return {
      ...clientReach('access-control', this, milvus, administrator),
      databases: databases.map((database) => ({ name: database.name, properties: databaseProperties(database, release) })),
      privilegeGroups: privilegeGroups.map(({ name, privileges }) => ({ name, privileges: [...new Set(privileges)] })),
      roles: roles.map((role, index) => ({ name: role.name, grants: grants(role, index, (privilege) => this.levelOf(privilege)) })),
      emptyGrants: roles.flatMap(({ grants: given = [] }, index) =>
        given.flatMap(({ privileges }, place) => (privileges.length === 0 ? [`roles[${index}].grants[${place}]`] : [])),
      ),
      users: users.map(({ name, roles: given = [] }) => ({ name, roles: [...new Set(given)] })),
      removed: { users: [...removedUsers], roles: [...removedRoles], privilegeGroups: [...removedPrivilegeGroups] },
    };
  }

  /** Level of a privilege, or of the privileges of a declared group. */
  private levelOf(name: string): PrivilegeLevel | undefined {
    const { milvus, privilegeGroups = [] } = this.props;
    const { version } = milvus.version;
    const members = privilegeGroups.find((group) => group.name === name)?.privileges ?? [name];
    return members.map((privilege) => levelOf(privilege, version)).find((level) => level !== undefined);
  }
}

/** The grants of a role. Privileges of the cluster level are about all databases. */
function grants(
  { grants: given = [] }: AccessRoleProps,
  index: number,
  levelFor: (privilege: string) => PrivilegeLevel | undefined,
): AccessControlSpec['roles'][number]['grants'] {
  return given.flatMap(({ privileges, database, collection = '*' }, place) =>
    privileges.map((privilege) => ({
      privilege,
      database: database ?? (levelFor(privilege) === 'cluster' ? '*' : 'default'),
      collection,
      prop: `roles[${index}].grants[${place}]`,
    })),
  );
}
