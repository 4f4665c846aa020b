import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { MilvusInstance } from '../cluster/instance';
import type { ExtensionSpec } from '../model';
import type { IMilvus } from '../network';
import { present } from '../props';
import type { PasswordCredentials } from '../security';

/** How a Job reaches a Milvus, as plain data. */
export interface ClientReach extends ExtensionSpec {
  /** Path of the Milvus. */
  readonly milvus: string;
  /** Address of the Milvus. Two constructs of one address are the same Milvus. */
  readonly address: string;
  /** Release of the Milvus. */
  readonly release: string;
  /** Where REST is: unreachable, or encrypted without the certificates of a client. */
  readonly obstacle?: 'rest-missing' | 'authority-missing';
  readonly hasAdministrator: boolean;
  readonly hasClientCertificate: boolean;
  /** Namespace with the Secret of the user, if the Job is in another one. */
  readonly foreignNamespace?: string;
}

/**
 * How the Job of a construct reaches a Milvus.
 *
 * @param given the user of the construct itself, instead of the one of the Milvus
 */
export function clientReach<Name extends string>(
  extension: Name,
  scope: Construct,
  milvus: IMilvus,
  given: PasswordCredentials | undefined,
): ClientReach & { readonly extension: Name } {
  const { namespace } = Chart.of(scope);
  const isForeign = given === undefined && milvus instanceof MilvusInstance && milvus.namespace !== namespace;
  return {
    kind: 'extension',
    extension,
    path: scope.node.path,
    milvus: milvus.node.path,
    address: milvus.endpoint.uri,
    release: milvus.version.version,
    ...present({ obstacle: obstacleOf(milvus), foreignNamespace: isForeign ? (milvus.namespace ?? '') : undefined }),
    hasAdministrator: (given ?? milvus.administrator) !== undefined,
    hasClientCertificate: milvus.clientTls?.clientCertificate !== undefined,
  };
}

function obstacleOf({ restEndpoint, clientTls }: IMilvus): ClientReach['obstacle'] {
  if (restEndpoint === undefined) return 'rest-missing';
  return restEndpoint.uri.startsWith('https:') && clientTls === undefined ? 'authority-missing' : undefined;
}
