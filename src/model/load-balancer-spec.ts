/** What is known about the load balancer of a Service whose annotations the library writes. */
export interface LoadBalancerSpec {
  /** Name of the platform, such as `AWS NLB`. */
  readonly platform: string;
  /** Clients that can reach its address; missing if the addresses come from a pool that the library does not know. */
  readonly reach?: 'internal' | 'internet';
  /** The connection to Milvus behind a load balancer that terminates TLS; missing if it passes on connections as they are. */
  readonly behindTls?: 'plain' | 'tls';
  /** Seconds after which it forgets a connection without traffic; missing if it never does. */
  readonly idleTimeout?: number;
  /** Seconds for which the connections of a removed pod live on; missing if it cuts none. */
  readonly deregistrationDelay?: number;
}
