import type { ReleaseLine } from '@org/milvus-k8s';
import { StandIn, type Answer } from './rest-stand-in';

interface Grant {
  readonly privilege: string;
  readonly dbName: string;
  readonly objectName: string;
  readonly objectType: string;
  readonly grantor: string;
}

type Body = Readonly<Record<string, unknown>>;

const REFUSED = 1100;
const GROUPS = ['ClusterReadOnly', 'DatabaseReadOnly', 'CollectionReadOnly', 'CollectionReadWrite'];

/** Why Milvus does not do what it is asked. */
class Refusal extends Error {
  constructor(
    public readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * A Milvus with users, roles and databases, which answers as the REST interface of a line does. Sources: `internal/distributed/proxy/httpserver/
 * handler_v2.go` and `internal/rootcoord` of the lines 2.4, 2.5 and 3.0.
 */
export class AccessStandIn extends StandIn {
  public readonly users = new Map<string, { password: string; roles: string[] }>([['root', { password: 'Milvus', roles: ['admin'] }]]);
  public readonly roles = new Map<string, Grant[]>([
    ['admin', []],
    ['public', []],
  ]);
  public readonly databases = new Map<string, Record<string, string>>([['default', {}]]);
  public readonly privilegeGroups = new Map<string, string[]>(GROUPS.map((name) => [name, ['Query']]));
  public superUsers: readonly string[] = [];
  public isAuthorizing = true;
  /** Calls that change something, without their passwords. */
  public readonly calls: string[] = [];
  /** Answers to the n-th call that changes something, such as a lost connection. */
  public crashAfter = Number.POSITIVE_INFINITY;

  constructor(private readonly line: ReleaseLine = '2.6') {
    super();
  }

  protected override answer(url: string, body: Body, authorization = ''): Answer | string {
    const [, call = ''] = /^\/v2\/vectordb\/(\w+\/\w+)$/.exec(url) ?? [];
    const [user = '', password] = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString().split(/:(.*)/s);
    if (this.isAuthorizing && this.users.get(user)?.password !== password) return { code: 1800, message: "user hasn't authenticated" };
    const caller = this.isAuthorizing ? user : 'root';
    if (this.isAuthorizing && !this.users.get(caller)?.roles.includes('admin')) {
      return { code: 65535, message: `PrivilegeListUsers: permission deny to ${caller}` };
    }
    const isRead = /\/(list|describe)$/.test(call);
    if (!isRead) {
      if (this.calls.length >= this.crashAfter) return { code: 65535, message: 'rootcoord: broken pipe' };
      this.calls.push(
        `${call} ${JSON.stringify({ ...body, ...(body['password'] === undefined ? {} : { password: '…', newPassword: '…' }) })}`,
      );
    }
    try {
      const data = this.run(call, body, caller);
      return data === undefined ? '404 page not found' : { code: this.line === '2.4' ? 200 : 0, data };
    } catch (refusal) {
      if (refusal instanceof Refusal) return { code: refusal.code, message: refusal.message };
      throw refusal;
    }
  }

  private run(call: string, body: Body, caller: string): unknown {
    const text = (name: string) => {
      const value = body[name];
      if (typeof value !== 'string' || value === '') throw new Refusal(1802, `missing required parameters, error: ${name}`);
      return value;
    };
    switch (call) {
      case 'users/list':
        return [...this.users.keys()];
      case 'users/describe':
        return this.user(text('userName')).roles;
      case 'users/create':
        return this.createUser(text('userName'), text('password'));
      case 'users/update_password': {
        const user = this.user(text('userName'));
        if (!this.superUsers.includes(caller) && user.password !== text('password')) {
          throw new Refusal(1400, `old password not correct for ${text('userName')}: not authenticated`);
        }
        user.password = checkedPassword(text('newPassword'));
        return {};
      }
      case 'users/drop':
        if (text('userName') === 'root') throw new Refusal(1401, 'root user cannot be deleted');
        this.users.delete(text('userName'));
        return {};
      case 'users/grant_role':
        this.role(text('roleName'));
        this.user(text('userName')).roles.push(text('roleName'));
        return {};
      case 'users/revoke_role': {
        const user = this.user(text('userName'));
        user.roles = user.roles.filter((role) => role !== text('roleName'));
        return {};
      }
      case 'roles/list':
        return [...this.roles.keys()];
      case 'roles/describe': {
        // Up to 2.4, Milvus shows the grants of one database, which REST cannot choose.
        const isShown = ({ dbName }: Grant) => this.line !== '2.4' || dbName === 'default';
        return this.role(text('roleName')).filter(isShown);
      }
      case 'roles/create':
        if (this.roles.has(text('roleName'))) throw new Refusal(this.refusal, `role [name:"${text('roleName')}"] already exists`);
        if (this.roles.size >= 10)
          throw new Refusal(this.refusal, 'unable to create role because the number of roles has reached the limit');
        this.roles.set(text('roleName'), []);
        return {};
      case 'roles/drop':
        if (this.role(text('roleName')).length > 0) {
          throw new Refusal(this.refusal, 'fail to drop the role that it has privileges. Use REVOKE API to revoke privileges');
        }
        this.roles.delete(text('roleName'));
        return {};
      case 'roles/grant_privilege':
      case 'roles/revoke_privilege':
        return this.operate(call, text('roleName'), {
          privilege: text('privilege'),
          dbName: (body['dbName'] as string | undefined) ?? 'default',
          objectName: text('objectName'),
          objectType: text('objectType'),
          grantor: caller,
        });
      case 'roles/grant_privilege_v2':
      case 'roles/revoke_privilege_v2': {
        if (this.line === '2.4') return undefined;
        const [privilege, dbName, objectName] = [text('privilege'), text('dbName'), text('collectionName')];
        const isCluster = /^Cluster|Databases$/.test(privilege);
        if (isCluster && dbName !== '*')
          throw new Refusal(REFUSED, `dbName and collectionName should be * for the cluster level privilege: ${privilege}`);
        return this.operate(call, text('roleName'), { privilege, dbName, objectName, objectType: 'Global', grantor: caller });
      }
      case 'databases/list':
        return [...this.databases.keys()];
      case 'databases/create':
        if (this.databases.has(text('dbName'))) throw new Refusal(this.refusal, `database already exist: ${text('dbName')}`);
        if (this.databases.size >= 64) throw new Refusal(this.refusal, 'database number (64) exceeds max configuration (64)');
        this.databases.set(text('dbName'), { ...(body['properties'] as Record<string, string>) });
        return {};
      case 'databases/describe':
        return { dbName: text('dbName'), dbID: 7, properties: this.propertiesOf(text('dbName')) };
      case 'databases/alter':
        Object.assign(this.databases.get(text('dbName')) ?? {}, body['properties']);
        return {};
      default:
        return this.line === '2.4' ? undefined : this.operateGroup(call, body, text);
    }
  }

  private operateGroup(call: string, body: Body, text: (name: string) => string): unknown {
    const privileges = (body['privileges'] as string[] | undefined) ?? [];
    switch (call) {
      case 'privilege_groups/list':
        return {
          privilegeGroups: [...this.privilegeGroups].map(([name, members]) => ({
            privilegeGroupName: name,
            privileges: members.join(','),
          })),
        };
      case 'privilege_groups/create':
        if (this.privilegeGroups.has(text('privilegeGroupName'))) throw new Refusal(REFUSED, 'privilege group name is already defined');
        this.privilegeGroups.set(text('privilegeGroupName'), []);
        return {};
      case 'privilege_groups/add_privileges_to_group':
      case 'privilege_groups/remove_privileges_from_group': {
        const members = this.privilegeGroups.get(text('privilegeGroupName')) ?? [];
        const kept = members.filter((member) => !privileges.includes(member));
        this.privilegeGroups.set(text('privilegeGroupName'), call.includes('/add') ? [...kept, ...privileges] : kept);
        return {};
      }
      case 'privilege_groups/drop': {
        const group = text('privilegeGroupName');
        const role = [...this.roles].find(([, grants]) => grants.some(({ privilege }) => privilege === group))?.[0];
        if (role !== undefined)
          throw new Refusal(REFUSED, `privilege group [${group}] is used by role [${role}], Use REVOKE API to revoke it first`);
        this.privilegeGroups.delete(group);
        return {};
      }
      default:
        return undefined;
    }
  }

  private operate(call: string, role: string, grant: Grant): unknown {
    const grants = this.role(role);
    const isSame = (other: Grant) =>
      other.privilege === grant.privilege && other.dbName === grant.dbName && other.objectName === grant.objectName;
    if (call.includes('/revoke'))
      this.roles.set(
        role,
        grants.filter((other) => !isSame(other)),
      );
    // Granting twice is no error, and does not change the grantor.
    else if (!grants.some(isSame)) grants.push(grant);
    return {};
  }

  private createUser(name: string, password: string): unknown {
    if (this.users.has(name)) throw new Refusal(this.refusal, `user already exists: ${name}`);
    this.users.set(name, { password: checkedPassword(password), roles: [] });
    return {};
  }

  private user(name: string) {
    const user = this.users.get(name);
    if (!user) throw new Refusal(this.refusal, `not found the user: ${name}`);
    return user;
  }

  private role(name: string): Grant[] {
    const role = this.roles.get(name);
    if (!role) throw new Refusal(this.refusal, `not found the role: ${name}`);
    return role;
  }

  private propertiesOf(database: string): unknown {
    return Object.entries(this.databases.get(database) ?? {}).map(([key, value]) => ({ key, value }));
  }

  private get refusal(): number {
    return this.line === '2.4' || this.line === '2.5' ? 65535 : REFUSED;
  }
}

function checkedPassword(password: string): string {
  if (password.length < 6 || password.length > 72) throw new Refusal(REFUSED, `invalid password length: out of range 6 <= value <= 72`);
  return password;
}
