import type { Duration } from 'cdk8s';
import { milvusReader, type IMilvus } from '../../network';
import { durationAmount, peers, string, type NetworkPeer, type PropsType } from '../../props';

/** Props of `OpenShiftRoute`. */
export interface OpenShiftRouteProps {
  /** The Milvus that the route leads to. It serves TLS. */
  readonly milvus: IMilvus;
  /** DNS name that clients of gRPC connect to, on port 443. The certificate of Milvus contains it. */
  readonly host: string;
  /**
   * Another DNS name, for REST, which has a separate port with TLS.
   *
   * @default - REST is not reachable through the router
   */
  readonly restHost?: string;
  /**
   * Time without data after which the router closes a connection.
   *
   * @default - that of the router, usually one hour
   */
  readonly idleTimeout?: Duration;
  /**
   * Pods of the router, for the NetworkPolicy of the Milvus.
   *
   * @default - all pods of namespaces with the label `policy-group.network.openshift.io/ingress`
   */
  readonly pods?: readonly NetworkPeer[];
  /**
   * End of the names of the objects, after that of the Milvus.
   *
   * @default - the construct id
   */
  readonly name?: string;
}

/** The props of a route. */
export const OPENSHIFT_ROUTE_TYPE: PropsType<OpenShiftRouteProps> = {
  readers: { milvus: milvusReader, host: string, restHost: string, idleTimeout: durationAmount, pods: peers, name: string },
  hints: {
    milvus: "Write the Milvus: new MilvusCluster(this, 'milvus', { … }).",
    host: "Write a DNS name: host: 'milvus.apps.example.com'.",
  },
};
