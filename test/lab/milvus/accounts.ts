import { MilvusClient, RbacObjects, type PrivilegesTypes, type ResStatus } from '@zilliz/milvus2-sdk-node';

import { clientConfig, type ClientSecurity } from './client-security';

export interface Account {
  readonly username: string;
  readonly password: string;
}

/** Users and roles of a Milvus, changed through the SDK by an administrator. */
export class Accounts {
  private constructor(private readonly client: MilvusClient) {}

  /** Logs in as an administrator, does some work, and leaves. */
  public static async as(address: string, security: ClientSecurity, work: (accounts: Accounts) => Promise<void>): Promise<void> {
    const client = new MilvusClient(clientConfig(address, 30, security));
    try {
      await client.connectPromise;
      await work(new Accounts(client));
    } finally {
      await client.closeConnection();
    }
  }

  public async changePassword(username: string, oldPassword: string, newPassword: string): Promise<void> {
    check(await this.client.updatePassword({ username, oldPassword, newPassword }));
  }

  public async createUser({ username, password }: Account): Promise<void> {
    check(await this.client.createUser({ username, password }));
  }

  /** Creates a role that may do these things to one collection. */
  public async createRole(roleName: string, collection: string, ...privileges: readonly PrivilegesTypes[]): Promise<void> {
    check(await this.client.createRole({ roleName }));
    for (const privilegeName of privileges) {
      check(await this.client.grantRolePrivilege({ roleName, object: RbacObjects.Collection, objectName: collection, privilegeName }));
    }
  }

  public async give(roleName: string, username: string): Promise<void> {
    check(await this.client.addUserToRole({ roleName, username }));
  }
}

function check({ error_code, reason }: ResStatus): void {
  if (error_code !== 'Success' && error_code !== 0) throw new Error(`Milvus answered ${error_code}: ${reason}`);
}
