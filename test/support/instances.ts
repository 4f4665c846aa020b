import {
  InCluster,
  InClusterDependencies,
  type InClusterDependenciesProps,
  type InClusterEtcdProps,
  type InClusterMinioProps,
  ExternalDependencies,
  type ExternalDependenciesProps,
  type IDependencies,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  type MilvusClusterProps,
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
  type ReleaseLine,
} from '@org/milvus-k8s';
import type { Chart } from 'cdk8s';
import { Secret, type ISecret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { RELEASES as FACTS, RELEASE_LINES } from '../../src/version';

/** A role that an EKS cluster lets pods take. */
export const ROLE_ARN = 'arn:aws:iam::111122223333:role/milvus';

/** Services that run already; any of them can be replaced. */
export function externalDependencies(scope: Construct, id = 'dependencies', props: Partial<ExternalDependenciesProps> = {}): IDependencies {
  return new ExternalDependencies(scope, id, {
    metaStore: MetaStore.etcd(['etcd-0.etcd:2379']),
    objectStorage: ObjectStorage.s3({ bucket: 'search-vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole(ROLE_ARN) }),
    messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar' }),
    ...props,
  });
}

/** Props of `InClusterDependencies`, with those of its etcd and its MinIO in place. */
export interface InClusterSetup extends Omit<InClusterDependenciesProps, 'metaStore' | 'objectStorage'> {
  readonly metaStore?: InClusterEtcdProps;
  readonly objectStorage?: InClusterMinioProps;
}

/** Services that run in the cluster; the MinIO has the credentials it asks for. */
export function inClusterDependencies(
  scope: Construct,
  id = 'deps',
  { metaStore, objectStorage, ...props }: InClusterSetup = {},
): InClusterDependencies {
  return new InClusterDependencies(scope, id, {
    ...props,
    ...(metaStore === undefined ? {} : { metaStore: InCluster.etcd(metaStore) }),
    objectStorage: InCluster.minio({ credentials: { secret: secret(scope, 'minio') }, ...objectStorage }),
  });
}

/** A cluster on external services, named `milvus` unless told otherwise. */
export function cluster(chart: Chart, props: Partial<MilvusClusterProps> = {}, id = 'milvus'): MilvusCluster {
  return new MilvusCluster(chart, id, {
    ...props,
    dependencies: props.dependencies ?? externalDependencies(chart, `${id}-dependencies`),
  });
}

/** Reference to a Secret that exists outside the app. */
export function secret(scope: Construct, name: string): ISecret {
  const id = `secret-${name}`;
  const existing = scope.node.tryFindChild(id) as ISecret | undefined;
  return existing ?? Secret.fromSecretName(scope, id, name);
}

export type Line = ReleaseLine;

export const LINES = RELEASE_LINES;

/** Lines that begin with 2.6, where streaming nodes and one mixcoord came. */
export const STREAMING_LINES = LINES.filter((line) => FACTS[line].mixcoordRole);

/** The recommended release of each line; those of the two oldest are allowed in spite of their vulnerabilities. */
export const RELEASES = Object.fromEntries(
  LINES.map((line) => {
    const { recommended, securityFloor } = FACTS[line];
    return [line, MilvusVersion.of(recommended, securityFloor === undefined ? { allowVulnerable: 'a test of the library' } : {})];
  }),
) as Readonly<Record<Line, MilvusVersion>>;
