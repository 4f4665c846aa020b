/** A resource group of Milvus, and which query nodes belong to it. */
export interface ResourceGroupSpec {
  readonly name: string;
  /** Server labels that its query nodes carry. */
  readonly nodeLabels: Readonly<Record<string, string>>;
  /** Number of query nodes that Milvus tries to assign to the group. */
  readonly requests: number;
  /** Largest number of query nodes in the group. */
  readonly limits: number;
}

/** A Milvus user whose name and password are in a Secret. */
export interface MilvusUserSpec {
  readonly secretName: string;
  readonly usernameField: string;
  readonly passwordField: string;
}

/** Where the proxies serve REST. */
export interface RestInterfaceSpec {
  /** Separate port; left out if REST shares the port of clients. */
  readonly port?: number;
  readonly isEncrypted: boolean;
}

/**
 * Reason why the Job cannot use the REST calls: the release does not have them, REST is off, or TLS is on and the separate port, the
 * trusted authority or, with mutual TLS, the client certificate is missing.
 */
export type ResourceGroupObstacle =
  'unsupported-release' | 'rest-off' | 'rest-port-missing' | 'authority-missing' | 'client-certificate-missing';

/** The resource groups that query nodes of an instance are for, and how they come to be. */
export interface ResourceGroupsSpec {
  readonly groups: readonly ResourceGroupSpec[];
  readonly rest: RestInterfaceSpec;
  /** User that creates the groups, if authorization is on. */
  readonly administrator?: MilvusUserSpec;
  /** Reason why no object in the output creates them. */
  readonly obstacle?: ResourceGroupObstacle;
}
