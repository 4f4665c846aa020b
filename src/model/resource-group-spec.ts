/** A resource group of Milvus, and which query nodes belong to it. */
export interface ResourceGroupSpec {
  readonly name: string;
  /** Server labels that its query nodes carry. */
  readonly nodeLabels: Readonly<Record<string, string>>;
  /** Query nodes that Milvus looks for until the group has them. */
  readonly requests: number;
  /** Query nodes that the group may have. */
  readonly limits: number;
}

/** A user of Milvus, whose name and password are in a Secret. */
export interface MilvusUserSpec {
  readonly secretName: string;
  readonly usernameField: string;
  readonly passwordField: string;
}

/**
 * What keeps the Job from the REST calls: the release has none, REST is off, it has a port of its own that the client Service does
 * not have, or TLS takes it off the port of clients.
 */
export type ResourceGroupObstacle = 'release' | 'REST off' | 'REST port' | 'TLS';

/** The resource groups that query nodes of an instance are for, and how they come to be. */
export interface ResourceGroupsSpec {
  readonly groups: readonly ResourceGroupSpec[];
  /** Who makes them, where Milvus asks. */
  readonly administrator?: MilvusUserSpec;
  /** Why nothing in the output makes them. */
  readonly obstacle?: ResourceGroupObstacle;
}
