/** Address of a service, in parts that can be compared. */
export interface AddressSpec {
  /** Protocol of the address; `bucket` if a cloud, and not a host, distinguishes buckets. */
  readonly protocol: 'etcd' | 'tikv' | 'kafka' | 'pulsar' | 'woodpecker' | 'http' | 'https' | 'bucket';
  readonly host: string;
  /**
   * The port.
   *
   * @default - defined by the protocol or the cloud
   */
  readonly port?: number;
  /**
   * Part of the service: a bucket, or tenant and namespace of Pulsar.
   *
   * @default - the whole service
   */
  readonly path?: string;
  /**
   * Whether the app runs the service itself, so that another installation is not mistaken for a sharer.
   *
   * @default false
   */
  readonly isInApp?: boolean;
}

/** An address as people write it: `kafka://kafka-0.kafka:9092`. */
export function addressText({ protocol, host, port, path }: AddressSpec): string {
  return `${protocol}://${host}${port === undefined ? '' : `:${port}`}${path === undefined ? '' : `/${path}`}`;
}
