/** Variables that send connections through a proxy, in both spellings that programs read. */
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];

/** Variables with the exceptions. */
const EXCEPTIONS = ['NO_PROXY', 'no_proxy'];

/** Hosts that every pod reaches without a proxy: itself, and Services by their names in a cluster. */
export const CLUSTER_NAMES = ['localhost', '127.0.0.1', '.svc', '.cluster.local'] as const;

/** A variable of a container. */
interface Variable {
  readonly name: string;
  readonly value?: string;
}

/** What a proxy and its exceptions do to connections between pods. */
export interface ProxyGap {
  /** The variable that names the proxy. */
  readonly variable: string;
  /** What the exceptions do not cover. */
  readonly uncovered: readonly string[];
}

/**
 * What a proxy would get of the connections between pods. The roles of Milvus connect to the addresses of pods, and to Services by names
 * such as `milvus-etcd.search.svc`: one network and one suffix of these names must be exceptions.
 *
 * Source: golang.org/x/net/http/httpproxy, which grpc-go asks for every address; `internal/util/sessionutil` of Milvus registers addresses.
 */
export function proxyGap(environment: readonly Variable[]): ProxyGap | undefined {
  const proxy = environment.find(({ name, value }) => PROXY_VARIABLES.includes(name) && value !== '');
  if (!proxy) return undefined;
  const exceptions = environment.filter(({ name }) => EXCEPTIONS.includes(name));
  // A value from a ConfigMap is not known here.
  if (exceptions.some(({ value }) => value === undefined)) return undefined;
  const entries = exceptions.flatMap(({ value = '' }) => value.split(',').map((entry) => entry.trim()));
  if (entries.includes('*')) return undefined;
  const uncovered = [
    ...(entries.some((entry) => NETWORK.test(entry)) ? [] : ['the addresses of pods']),
    ...(entries.some((entry) => /^\.?(svc|cluster\.local)$/.test(entry)) ? [] : ['the names of Services']),
  ];
  return uncovered.length === 0 ? undefined : { variable: proxy.name, uncovered };
}

/** A network in CIDR form. */
export const NETWORK = /^([\da-f:]*:[\da-f:]*|\d+(\.\d+){3})\/\d+$/i;
