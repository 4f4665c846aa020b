import type { ReleaseLine, RoleName } from '../version';
import { keyFacts } from './key-table';
import type { ConfigEntry } from './config-entry';

/** By which name the rows of `READERS` list each role. Coordinators read the same, together or apart. */
const READER_NAMES = {
  proxy: 'proxy',
  mixCoord: 'coordinator',
  rootCoord: 'coordinator',
  queryCoord: 'coordinator',
  dataCoord: 'coordinator',
  indexCoord: 'coordinator',
  queryNode: 'queryNode',
  dataNode: 'dataNode',
  indexNode: 'indexNode',
  streamingNode: 'streamingNode',
  cdc: 'cdc',
  standalone: 'everything',
} as const satisfies Readonly<Record<RoleName, string>>;

type Reader = Exclude<(typeof READER_NAMES)[RoleName], 'everything'>;

/** Roles that read a key. */
type Readers = readonly Reader[] | 'every role';

type ReadersByLine = Readonly<Record<ReleaseLine, Readers>>;

const EVERY_ROLE = 'every role';

/** Readers in 2.3, in 2.4 and 2.5, and in 2.6 and 3.0: the code moved between them. */
function byLine(in2_3: Readers, in2_4: Readers, in2_6: Readers): ReadersByLine {
  return { '2.3': in2_3, '2.4': in2_4, '2.5': in2_4, '2.6': in2_6, '3.0': in2_6 };
}

function always(readers: Readers): ReadersByLine {
  return byLine(readers, readers, readers);
}

/**
 * Roles that read a key, by prefix of the key. The longest prefix applies. Every role reads a key without a row.
 *
 * A missing reader would leave a pod on an old value; an extra one costs a restart. So a role is listed unless it is
 * known not to read the key. Sources: for 2.3 every read of a parameter in the 2.3.5 binary, by disassembly; for later lines that list and
 * the code that moved since (`cmd/roles`, `cmd/components`, `internal/*` and `pkg/util/paramtable` of each line).
 * The flow graph of a data node is built in `internal/datanode` and, from 2.5 on, only in `internal/flushcommon/pipeline`.
 * `<role>.grpc.client*` is read by the clients of a role, and the queries' GC settings are fallbacks for all roles.
 */
const READERS: Readonly<Record<string, ReadersByLine>> = {
  'metastore.': byLine(['coordinator'], ['coordinator'], ['coordinator', 'streamingNode']),
  'tikv.': byLine(['coordinator'], ['coordinator'], ['coordinator', 'streamingNode']),
  'quotaandlimits.': byLine(
    ['proxy', 'coordinator', 'queryNode'],
    ['proxy', 'coordinator', 'queryNode', 'dataNode'],
    ['proxy', 'coordinator', 'queryNode', 'streamingNode', 'dataNode'],
  ),
  'autoindex.': byLine(
    ['proxy', 'coordinator', 'queryNode', 'indexNode'],
    ['proxy', 'coordinator', 'queryNode', 'indexNode', 'dataNode'],
    ['proxy', 'coordinator', 'queryNode', 'dataNode', 'streamingNode'],
  ),
  'scalarautoindex.': byLine(
    ['proxy', 'coordinator', 'queryNode', 'indexNode'],
    ['proxy', 'coordinator', 'queryNode', 'indexNode', 'dataNode'],
    ['proxy', 'coordinator', 'queryNode', 'dataNode', 'streamingNode'],
  ),
  'gpu.': byLine(['queryNode', 'indexNode'], ['queryNode', 'indexNode'], ['queryNode', 'dataNode', 'streamingNode']),
  'knowhere.': byLine(
    EVERY_ROLE,
    ['proxy', 'coordinator', 'queryNode', 'indexNode', 'dataNode'],
    ['proxy', 'coordinator', 'queryNode', 'dataNode', 'streamingNode'],
  ),
  'rootcoord.': byLine(['coordinator'], ['coordinator', 'proxy'], ['coordinator', 'proxy', 'streamingNode']),
  'mixcoord.': always(['coordinator']),
  'querycoord.': always(['coordinator']),
  // The segment loader reads it too: `pkg/util/paramtable`, queryNodeConfig.OverloadedMemoryThresholdPercentage.
  'querycoord.overloadedmemorythresholdpercentage': byLine(
    ['coordinator', 'queryNode'],
    ['coordinator', 'queryNode'],
    ['coordinator', 'queryNode', 'streamingNode'],
  ),
  'datacoord.': byLine(
    ['coordinator', 'dataNode', 'queryNode'],
    ['coordinator', 'dataNode', 'queryNode', 'proxy', 'indexNode'],
    ['coordinator', 'dataNode', 'queryNode', 'proxy', 'streamingNode'],
  ),
  'indexcoord.': always(['coordinator']),
  'datanode.': byLine(
    ['coordinator', 'dataNode'],
    ['coordinator', 'dataNode', 'indexNode'],
    ['coordinator', 'dataNode', 'streamingNode', 'queryNode'],
  ),
  'datanode.datasync.flowgraph.': byLine(['dataNode'], ['dataNode'], ['dataNode', 'streamingNode']),
  'datanode.datasync.': byLine(['dataNode'], ['dataNode', 'indexNode'], ['dataNode', 'streamingNode', 'queryNode']),
  'indexnode.': byLine(['indexNode'], ['indexNode', 'coordinator'], ['dataNode']),
  'querynode.': byLine(['queryNode'], ['queryNode', 'coordinator'], ['queryNode', 'streamingNode', 'proxy', 'coordinator', 'dataNode']),
  'querynode.gchelper.': always(EVERY_ROLE),
  'querynode.gcenabled': always(EVERY_ROLE),
  'proxy.': byLine(['proxy', 'coordinator'], ['proxy', 'coordinator'], ['proxy', 'coordinator', 'streamingNode', 'dataNode']),
  'proxy.http.': always(['proxy']),
  'proxy.http.enablepprof': always(EVERY_ROLE),
  'proxy.http.enablewebui': always(EVERY_ROLE),
  'proxy.accesslog.': always(['proxy']),
  'tls.': always(['proxy']),
  'builtinroles.': always(['coordinator']),
  'streamingnode.': byLine(EVERY_ROLE, EVERY_ROLE, ['streamingNode']),
  'function.': byLine(
    EVERY_ROLE,
    ['proxy', 'coordinator', 'queryNode', 'dataNode', 'indexNode', 'streamingNode'],
    ['proxy', 'coordinator', 'queryNode', 'dataNode', 'streamingNode'],
  ),
  'credential.': byLine(
    EVERY_ROLE,
    ['proxy', 'coordinator', 'queryNode', 'dataNode', 'indexNode', 'streamingNode'],
    ['proxy', 'coordinator', 'queryNode', 'dataNode', 'streamingNode'],
  ),
  'rootcoord.grpc.client': always(EVERY_ROLE),
  'querycoord.grpc.client': always(EVERY_ROLE),
  'datacoord.grpc.client': always(EVERY_ROLE),
  'mixcoord.grpc.client': always(EVERY_ROLE),
  'querynode.grpc.client': byLine(
    ['proxy', 'coordinator', 'queryNode'],
    ['proxy', 'coordinator', 'queryNode'],
    ['proxy', 'coordinator', 'queryNode', 'streamingNode'],
  ),
  'streamingnode.grpc.client': always(EVERY_ROLE),
};

/** Longest prefix first, so that the first match applies. */
const BY_LENGTH = Object.entries(READERS).sort(([a], [b]) => b.length - a.length);

/** Whether a role of a release line reads a key. */
export function reads(role: RoleName, key: string, line: ReleaseLine): boolean {
  const normalized = key.toLowerCase();
  const [, byLines] = BY_LENGTH.find(([prefix]) => normalized.startsWith(prefix)) ?? [];
  const name = READER_NAMES[role];
  if (!byLines || name === 'everything') return true;
  const readers = byLines[line];
  return readers === EVERY_ROLE || readers.includes(name);
}

/** Whether a running server needs a restart to use a new value of the key. */
export function needsRestart(entry: ConfigEntry): boolean {
  return !(keyFacts(entry.key)?.reloads ?? false);
}
