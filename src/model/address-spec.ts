/** Where a service is reached, in parts that can be compared. */
export interface AddressSpec {
  /** What is spoken there; `bucket` where a cloud, and not a host, tells buckets apart. */
  readonly protocol: 'etcd' | 'tikv' | 'kafka' | 'pulsar' | 'woodpecker' | 'http' | 'https' | 'bucket';
  readonly host: string;
  /**
   * The port.
   *
   * @default - none, where the protocol or the cloud says it
   */
  readonly port?: number;
  /**
   * What lies there, where one address is for several: a bucket, or tenant and namespace of Pulsar.
   *
   * @default - the whole service
   */
  readonly path?: string;
  /**
   * Whether the app runs the service itself, so that no installation beside it takes it for its own.
   *
   * @default false
   */
  readonly isInApp?: boolean;
}

/** An address as people write it: `kafka://kafka-0.kafka:9092`. */
export function addressText({ protocol, host, port, path }: AddressSpec): string {
  return `${protocol}://${host}${port === undefined ? '' : `:${port}`}${path === undefined ? '' : `/${path}`}`;
}
