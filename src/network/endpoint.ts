import { CLIENT_PORT } from '../version';

/** Address at which clients reach a Milvus. */
export interface MilvusEndpoint {
  /** Host name inside the cluster, such as `milvus.search.svc`. */
  readonly host: string;
  /** Port of gRPC and REST. */
  readonly port: number;
  /** Address for Milvus' SDKs, such as `http://milvus.search.svc:19530`. */
  readonly uri: string;
}

/** Host name of a Service, with the namespace if it is known. */
export function serviceHost(service: string, namespace: string | undefined): string {
  return namespace === undefined ? service : `${service}.${namespace}.svc`;
}

/** The endpoint of a headless Service, for clients that resolve it to all pods. Source: gRPC, name resolution. */
export function headlessEndpoint(service: string, namespace: string | undefined): MilvusEndpoint {
  const host = serviceHost(service, namespace);
  return { host, port: CLIENT_PORT, uri: `dns:///${host}:${CLIENT_PORT}` };
}

/** The endpoint of a Service. */
export function serviceEndpoint(
  service: string,
  namespace: string | undefined,
  port: number,
  scheme: 'http' | 'https' = 'http',
): MilvusEndpoint {
  const host = serviceHost(service, namespace);
  return { host, port, uri: `${scheme}://${host}:${port}` };
}
