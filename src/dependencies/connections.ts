import { isIP } from 'node:net';
import type { AddressSpec, ConnectionSpec, DependencyBinding } from '../model';
import { inNamespace } from '../network';
import type { CalledService } from '../version';
import { hostScope } from './private-host';

/** Connections that the pods of a Milvus open to a service. */
export interface ServiceConnection extends ConnectionSpec {
  readonly service: CalledService;
}

/** Port of the stores of a TiKV, whose addresses the placement driver returns. Source: TiKV documentation, `server.advertise-addr`. */
const TIKV_STORE_PORT = 20160;

const SLOT_SERVICES = { metaStore: 'etcd', objectStorage: 'objectStorage', messageQueue: 'messageQueue' } as const;

/** Connections to a dependency, from pods in a namespace. */
export function connectionsOf(
  slot: keyof typeof SLOT_SERVICES,
  { addresses, connections = [] }: Pick<DependencyBinding, 'addresses' | 'connections'>,
): ServiceConnection[] {
  const service = SLOT_SERVICES[slot];
  const outside = addresses.filter(({ protocol, isInApp }) => protocol !== 'bucket' && isInApp !== true);
  return [
    ...outside.map((address) => ({ service: address.protocol === 'tikv' ? ('tikv' as const) : service, ...toAddress(address) })),
    ...connections.map((connection) => ({ service, ...connection })),
  ];
}

/** Connections to one address. The names of buckets can be part of the host. */
function toAddress({ protocol, host, port, path }: AddressSpec): ConnectionSpec {
  const ports = [...(port === undefined ? [] : [port]), ...(protocol === 'tikv' ? [TIKV_STORE_PORT] : [])];
  const place = toHost(host, ports);
  const isBucket = (protocol === 'https' || protocol === 'http') && path !== undefined;
  return isBucket && place.hosts ? { ...place, hosts: [host, `${path}.${host}`] } : place;
}

/**
 * Connections to a host: to its address; to the pods of its namespace, if it is the name of a Service; or else to a host that only DNS
 * knows. The pods behind a Service can have another port than the Service, which its name does not tell.
 */
export function toHost(host: string, ports: readonly number[]): ConnectionSpec {
  const address = host.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  if (version !== 0) return { ports, peers: [{ ipBlock: { cidr: `${address}/${version === 4 ? 32 : 128}` } }] };
  const namespace = namespaceInHost(host);
  return namespace === undefined ? { ports, hosts: [host.replace(/\.$/, '').toLowerCase()] } : { ports, peers: [inNamespace(namespace)] };
}

/** Namespace of the Service that a host names: empty for that of the pod; `undefined` if the host is no Service. */
function namespaceInHost(host: string): string | undefined {
  const labels = host.replace(/\.$/, '').split('.');
  const end = labels.indexOf('svc');
  if (end > 1) return labels[end - 1];
  if (labels.length === 1) return '';
  return hostScope(host) === 'service' ? labels[1] : undefined;
}
