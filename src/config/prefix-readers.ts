import type { ReleaseLine } from '../version';
import type { Readers } from './readers';

/** The lines whose readers are known by prefix of the key alone. */
export type PrefixLine = Extract<ReleaseLine, '2.3' | '2.4'>;

type ReadersByLine = Readonly<Record<PrefixLine, Readers>>;

const EVERY_ROLE = 'every role';

function byLine(in2_3: Readers, in2_4: Readers): ReadersByLine {
  return { '2.3': in2_3, '2.4': in2_4 };
}

function always(readers: Readers): ReadersByLine {
  return byLine(readers, readers);
}

/**
 * Roles that read a key in 2.3 and 2.4, by prefix of the key. The longest prefix applies. Every role reads a key without a row.
 *
 * A missing reader would leave a pod on an old value; an extra one costs a restart. So a role is listed unless it is
 * known not to read the key. Sources: for 2.3 every read of a parameter in the 2.3.5 binary, by disassembly; for 2.4 that list and the code
 * that moved since (`cmd/roles`, `cmd/components`, `internal/*` and `pkg/util/paramtable`).
 * `<role>.grpc.client*` is read by the clients of a role, and the queries' GC settings are fallbacks for all roles.
 */
const READERS: Readonly<Record<string, ReadersByLine>> = {
  'metastore.': byLine(['coordinator'], ['coordinator']),
  'tikv.': byLine(['coordinator'], ['coordinator']),
  'quotaandlimits.': byLine(['proxy', 'coordinator', 'queryNode'], ['proxy', 'coordinator', 'queryNode', 'dataNode']),
  'autoindex.': byLine(['proxy', 'coordinator', 'queryNode', 'indexNode'], ['proxy', 'coordinator', 'queryNode', 'indexNode', 'dataNode']),
  'scalarautoindex.': byLine(
    ['proxy', 'coordinator', 'queryNode', 'indexNode'],
    ['proxy', 'coordinator', 'queryNode', 'indexNode', 'dataNode'],
  ),
  'gpu.': byLine(['queryNode', 'indexNode'], ['queryNode', 'indexNode']),
  'knowhere.': byLine(EVERY_ROLE, ['proxy', 'coordinator', 'queryNode', 'indexNode', 'dataNode']),
  'rootcoord.': byLine(['coordinator'], ['coordinator', 'proxy']),
  'mixcoord.': always(['coordinator']),
  'querycoord.': always(['coordinator']),
  // The segment loader reads it too: `pkg/util/paramtable`, queryNodeConfig.OverloadedMemoryThresholdPercentage.
  'querycoord.overloadedmemorythresholdpercentage': byLine(['coordinator', 'queryNode'], ['coordinator', 'queryNode']),
  'datacoord.': byLine(['coordinator', 'dataNode', 'queryNode'], ['coordinator', 'dataNode', 'queryNode', 'proxy', 'indexNode']),
  'indexcoord.': always(['coordinator']),
  'datanode.': byLine(['coordinator', 'dataNode'], ['coordinator', 'dataNode', 'indexNode']),
  'datanode.datasync.flowgraph.': byLine(['dataNode'], ['dataNode']),
  'datanode.datasync.': byLine(['dataNode'], ['dataNode', 'indexNode']),
  'indexnode.': byLine(['indexNode'], ['indexNode', 'coordinator']),
  'querynode.': byLine(['queryNode'], ['queryNode', 'coordinator']),
  'querynode.gchelper.': always(EVERY_ROLE),
  'querynode.gcenabled': always(EVERY_ROLE),
  'proxy.': byLine(['proxy', 'coordinator'], ['proxy', 'coordinator']),
  'proxy.http.': always(['proxy']),
  'proxy.http.enablepprof': always(EVERY_ROLE),
  'proxy.http.enablewebui': always(EVERY_ROLE),
  'proxy.accesslog.': always(['proxy']),
  'tls.': always(['proxy']),
  'builtinroles.': always(['coordinator']),
  'function.': byLine(EVERY_ROLE, ['proxy', 'coordinator', 'queryNode', 'dataNode', 'indexNode']),
  'credential.': byLine(EVERY_ROLE, ['proxy', 'coordinator', 'queryNode', 'dataNode', 'indexNode']),
  'rootcoord.grpc.client': always(EVERY_ROLE),
  'querycoord.grpc.client': always(EVERY_ROLE),
  'datacoord.grpc.client': always(EVERY_ROLE),
  'mixcoord.grpc.client': always(EVERY_ROLE),
  'querynode.grpc.client': byLine(['proxy', 'coordinator', 'queryNode'], ['proxy', 'coordinator', 'queryNode']),
};

/** Longest prefix first, so that the first match applies. */
const BY_LENGTH = Object.entries(READERS).sort(([a], [b]) => b.length - a.length);

/** Roles that read a key in 2.3 or 2.4, by its name in lower case. */
export function readersByPrefix(key: string, line: PrefixLine): Readers {
  const [, byLines] = BY_LENGTH.find(([prefix]) => key.startsWith(prefix)) ?? [];
  return byLines?.[line] ?? EVERY_ROLE;
}
