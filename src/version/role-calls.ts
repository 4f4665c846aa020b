import type { ReleaseRange } from '../findings';
import { CLIENT_PORT, ROLES, type RoleName } from './role-facts';
import { isWithin, valueIn } from './release-range';

/** A gRPC server of a pod, named after the role whose port it has; `client` is the port of clients. */
type Server = 'client' | RoleName;

/** Calls of some roles to a server of another one. */
interface Calls {
  readonly from: readonly RoleName[];
  readonly to: RoleName;
  readonly server: Server;
  readonly releases: ReleaseRange;
}

/** Port of a role that another role connects to. */
export interface CalledPort {
  readonly to: RoleName;
  readonly port: number;
}

const BEFORE_2_6: ReleaseRange = { below: '2.6.0' };
const FROM_2_6: ReleaseRange = { from: '2.6.0' };

/** Roles with a root coordinator, a query coordinator or a data coordinator in their process, up to 2.5. */
const COORDINATORS: readonly RoleName[] = ['mixCoord', 'rootCoord', 'queryCoord', 'dataCoord'];

/** A coordinator of 2.3 to 2.5 in its own pod, and in the process `mixture`, in which each keeps its port. */
function toCoordinator(server: 'rootCoord' | 'queryCoord' | 'dataCoord', from: readonly RoleName[]): Calls[] {
  const callers = [...COORDINATORS, ...from];
  return [server, 'mixCoord' as const].map((to) => ({ from: callers, to, server, releases: BEFORE_2_6 }));
}

/**
 * Which role connects to which server of another.
 *
 * Sources: the gRPC clients that each component creates, `internal/distributed/<role>/service.go` and
 * `internal/distributed/<role>/client` of each line; `internal/querynodev2/delegator` for query nodes, whose leaders call
 * workers; `internal/streamingnode/client` and `internal/distributed/streaming` from 2.6. A streaming node of 2.6 has a query node
 * in its process. `internal/datacoord` polls tasks of data nodes from 2.6, which no longer call a coordinator. Nobody calls an
 * index coordinator.
 */
const CALLS: readonly Calls[] = [
  ...toCoordinator('rootCoord', ['proxy', 'dataNode']),
  ...toCoordinator('queryCoord', ['proxy']),
  ...toCoordinator('dataCoord', ['proxy', 'dataNode']),
  { from: ['mixCoord', 'rootCoord'], to: 'proxy', server: 'proxy', releases: BEFORE_2_6 },
  { from: ['queryCoord'], to: 'proxy', server: 'proxy', releases: { from: '2.4.0', below: '2.6.0' } },
  { from: ['mixCoord', 'dataCoord'], to: 'dataNode', server: 'dataNode', releases: BEFORE_2_6 },
  { from: ['mixCoord', 'dataCoord'], to: 'indexNode', server: 'indexNode', releases: BEFORE_2_6 },
  { from: ['proxy', 'mixCoord', 'queryCoord', 'queryNode'], to: 'queryNode', server: 'queryNode', releases: BEFORE_2_6 },

  { from: ['proxy', 'mixCoord', 'queryNode', 'streamingNode', 'cdc'], to: 'mixCoord', server: 'mixCoord', releases: FROM_2_6 },
  { from: ['proxy', 'mixCoord', 'queryNode', 'streamingNode', 'cdc'], to: 'streamingNode', server: 'streamingNode', releases: FROM_2_6 },
  { from: ['proxy', 'mixCoord', 'queryNode', 'streamingNode'], to: 'queryNode', server: 'queryNode', releases: FROM_2_6 },
  { from: ['proxy', 'mixCoord', 'queryNode', 'streamingNode'], to: 'streamingNode', server: 'queryNode', releases: FROM_2_6 },
  // A standalone has all servers in its process.
  { from: ['cdc'], to: 'standalone', server: 'mixCoord', releases: FROM_2_6 },
  { from: ['cdc'], to: 'standalone', server: 'streamingNode', releases: FROM_2_6 },
  { from: ['mixCoord'], to: 'dataNode', server: 'dataNode', releases: FROM_2_6 },
  { from: ['mixCoord'], to: 'proxy', server: 'proxy', releases: FROM_2_6 },
  // A proxy of 2.6 forwards requests while proxies of 2.5 exist.
  { from: ['proxy'], to: 'proxy', server: 'client', releases: FROM_2_6 },
];

/** Servers of other roles that a role of a release connects to. */
export function callsOf(role: RoleName, release: string): CalledPort[] {
  const calls = CALLS.filter(({ from, releases }) => from.includes(role) && isWithin(release, releases));
  return calls.flatMap(({ to, server }) => {
    const port = portOfServer(server, release);
    return port === undefined ? [] : [{ to, port }];
  });
}

function portOfServer(server: Server, release: string): number | undefined {
  if (server === 'client') return CLIENT_PORT;
  const { port } = ROLES[server];
  return port && valueIn(release, port);
}

/** A kind of service that Milvus connects to. */
export type CalledService = 'etcd' | 'tikv' | 'objectStorage' | 'messageQueue' | 'embedding';

/**
 * Roles that connect to a service, by release; every role if it is missing.
 *
 * Sources: `internal/metastore/kv` for TiKV, which only the catalogs of coordinators use; `internal/util/dependency/factory.go` for the
 * message streams of each role up to 2.5; `pkg/streaming/walimpls` for the log from 2.6, which streaming nodes write, coordinators
 * assign, and proxies of the woodpecker service read (`pkg/streaming/walimpls/impls/wp`); `internal/util/function` for models, which
 * proxies call for inserts and searches and data nodes for imports.
 */
const SERVICE_CALLERS: Readonly<Partial<Record<CalledService, readonly (ReleaseRange & { readonly roles: readonly RoleName[] })[]>>> = {
  tikv: [{ roles: COORDINATORS }],
  messageQueue: [
    { ...BEFORE_2_6, roles: [...COORDINATORS, 'indexCoord', 'proxy', 'dataNode', 'queryNode'] },
    { ...FROM_2_6, roles: ['mixCoord', 'streamingNode', 'proxy'] },
  ],
  embedding: [{ roles: ['proxy', 'dataNode'] }],
};

/** Whether a role of a release connects to a service. A standalone connects to all of them. */
export function callsService(role: RoleName, service: CalledService, release: string): boolean {
  if (role === 'standalone') return true;
  const callers = SERVICE_CALLERS[service];
  return callers === undefined || callers.some((range) => isWithin(release, range) && range.roles.includes(role));
}
