import type { ConnectionSpec } from '../../../model';
import type { Egress, OutgoingConnections } from '../../../network';

/** Connections that the members of a service open. They are limited if a Milvus that uses the service limits its own. */
export class ServiceEgress {
  private egress: Egress | undefined;
  private readonly connections: ConnectionSpec[] = [];

  /** Whether they are limited. */
  public get isLimited(): boolean {
    return this.egress !== undefined;
  }

  /** Limits the connections as a Milvus does. Of several, the first decides. */
  public follow(egress: Egress | undefined): void {
    this.egress ??= egress;
  }

  /** Adds connections of the members. */
  public connect(...connections: readonly ConnectionSpec[]): void {
    this.connections.push(...connections);
  }

  /** Connections of the members; `undefined` if they are not limited. */
  public ofMembers(own: readonly ConnectionSpec[]): OutgoingConnections | undefined {
    return this.limitedTo([...own, ...this.connections]);
  }

  /** Connections of other pods of the service; `undefined` if they are not limited. */
  public limitedTo(connections: readonly ConnectionSpec[]): OutgoingConnections | undefined {
    const { egress } = this;
    if (egress === undefined) return undefined;
    return { policies: egress.policies, dns: egress.dns, connections: connections.map((connection) => egress.resolve(connection)) };
  }
}
