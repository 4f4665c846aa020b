import type { INetworkPolicyPeer, IPodSelector } from 'cdk8s-plus-27';
import type { IConstruct } from 'constructs';
import type { ClientTls } from '../security';
import type { MilvusVersion } from '../version';
import type { MilvusEndpoint } from './endpoint';

/** The prefixes that keep the data of one Milvus apart from other data on the same services. */
export interface MilvusPrefixes {
  /** Prefix of all keys in etcd. */
  readonly etcdRootPath: string;
  /** Prefix of all objects in the bucket. */
  readonly bucketRootPath: string;
  /** Prefix of all topics of the message queue. */
  readonly channelPrefix: string;
}

/**
 * A Milvus that runs in a Kubernetes cluster: one that this app declares, or one of another app (`Milvus.fromEndpoint`).
 *
 * Whatever stands beside a Milvus takes this interface: routes, monitors, Jobs that call it.
 */
export interface IMilvus extends IConstruct, IPodSelector, INetworkPolicyPeer {
  /** Name of the instance, as in the label `app.kubernetes.io/instance` of its pods. */
  readonly name: string;
  /** Namespace of its objects; `undefined` where the chart has none. */
  readonly namespace: string | undefined;
  /** The release. */
  readonly version: MilvusVersion;
  /** Where clients inside the Kubernetes cluster reach gRPC. */
  readonly endpoint: MilvusEndpoint;
  /** Where they reach REST; `undefined` where it is switched off, or unknown. */
  readonly restEndpoint: MilvusEndpoint | undefined;
  /** Port of the metrics of each pod. */
  readonly metricsPort: number;
  /** What a client needs to trust the proxies; `undefined` where they are reached without TLS. */
  readonly clientTls: ClientTls | undefined;
  /** The bucket that holds the data; `undefined` where data lies on the pod's own disk, or where it is unknown. */
  readonly bucket: string | undefined;
  /** Its prefixes in etcd, bucket and message queue; `undefined` where they are unknown. */
  readonly prefixes: MilvusPrefixes | undefined;
}
