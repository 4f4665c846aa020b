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
 * What keeps the Job from the REST calls: the release has none, REST is off, or it is behind TLS, where it needs a port of its own
 * and the Job somebody to trust, and with mutual TLS a certificate.
 */
export type ResourceGroupObstacle =
  'unsupported-release' | 'rest-off' | 'rest-port-missing' | 'authority-missing' | 'client-certificate-missing';

/** Where the proxies serve REST. */
export interface RestInterfaceSpec {
  /** Port of its own; none where it shares the port of clients. */
  readonly port?: number;
  readonly isEncrypted: boolean;
}

/** The resource groups that query nodes of an instance are for, and how they come to be. */
export interface ResourceGroupsSpec {
  readonly groups: readonly ResourceGroupSpec[];
  readonly rest: RestInterfaceSpec;
  /** Who makes them, where Milvus asks. */
  readonly administrator?: MilvusUserSpec;
  /** Why nothing in the output makes them. */
  readonly obstacle?: ResourceGroupObstacle;
}
