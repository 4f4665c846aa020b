import { LINES, STREAMING_LINES, type Line } from '../../support/instances';

/** Lines before 2.6, with several coordinators. */
const OLD = LINES.filter((line) => !STREAMING_LINES.includes(line));

/** Ports on which the pods of each component listen. A coordinator of several in one process keeps the port of each. */
export function listening(line: Line): Readonly<Record<string, readonly number[]>> {
  const isOld = OLD.includes(line);
  return {
    proxy: [19530, 19529, 9091],
    mixcoord: isOld ? [53100, 19531, 13333, 31000, 9091] : [22125, 9091],
    rootcoord: [53100, 9091],
    querycoord: [19531, 9091],
    datacoord: [13333, 9091],
    indexcoord: [31000, 9091],
    querynode: [21123, 9091],
    datanode: [21124, 9091],
    indexnode: [21121, 9091],
    streamingnode: [22222, 21123, 9091],
    cdc: [9091],
  };
}

/**
 * The connections between roles that Milvus opens, as `caller > target:port`, with the lines. It was read from the clients that each
 * component of Milvus creates (`internal/distributed/*\/service.go` of each line), and does not use the table of the library.
 */
const ROLE_CONNECTIONS: readonly (readonly [lines: readonly Line[], connections: string])[] = [
  [OLD, 'proxy > rootcoord:53100, proxy > querycoord:19531, proxy > datacoord:13333, proxy > querynode:21123'],
  [OLD, 'proxy > mixcoord:53100, proxy > mixcoord:19531, proxy > mixcoord:13333'],
  [OLD, 'rootcoord > proxy:19529, mixcoord > proxy:19529'],
  [['2.4', '2.5'], 'querycoord > proxy:19529'],
  [OLD, 'rootcoord > rootcoord:53100, rootcoord > querycoord:19531, rootcoord > datacoord:13333'],
  [OLD, 'querycoord > rootcoord:53100, querycoord > querycoord:19531, querycoord > datacoord:13333'],
  [OLD, 'datacoord > rootcoord:53100, datacoord > querycoord:19531, datacoord > datacoord:13333'],
  [OLD, 'mixcoord > mixcoord:53100, mixcoord > mixcoord:19531, mixcoord > mixcoord:13333'],
  [OLD, 'querycoord > querynode:21123, mixcoord > querynode:21123'],
  [OLD, 'datacoord > datanode:21124, datacoord > indexnode:21121, mixcoord > datanode:21124, mixcoord > indexnode:21121'],
  [OLD, 'datanode > rootcoord:53100, datanode > datacoord:13333, datanode > mixcoord:53100, datanode > mixcoord:13333'],
  [OLD, 'querynode > querynode:21123'],
  [STREAMING_LINES, 'proxy > mixcoord:22125, proxy > querynode:21123, proxy > streamingnode:21123, proxy > streamingnode:22222'],
  [STREAMING_LINES, 'proxy > proxy:19530'],
  [STREAMING_LINES, 'mixcoord > proxy:19529, mixcoord > mixcoord:22125, mixcoord > querynode:21123, mixcoord > datanode:21124'],
  [STREAMING_LINES, 'mixcoord > streamingnode:21123, mixcoord > streamingnode:22222'],
  [
    STREAMING_LINES,
    'querynode > querynode:21123, querynode > mixcoord:22125, querynode > streamingnode:22222, querynode > streamingnode:21123',
  ],
  [STREAMING_LINES, 'streamingnode > querynode:21123, streamingnode > streamingnode:21123'],
  [STREAMING_LINES, 'streamingnode > mixcoord:22125, streamingnode > streamingnode:22222'],
  [STREAMING_LINES, 'cdc > mixcoord:22125, cdc > streamingnode:22222'],
];

/** Components that use the message queue. */
export function queueCallers(line: Line): readonly string[] {
  return OLD.includes(line)
    ? ['proxy', 'mixcoord', 'rootcoord', 'querycoord', 'datacoord', 'indexcoord', 'datanode', 'querynode']
    : ['proxy', 'mixcoord', 'streamingnode'];
}

/** Connections between the given components in a line. */
export function roleConnections(line: Line, components: ReadonlySet<string>): Set<string> {
  const all = ROLE_CONNECTIONS.flatMap(([lines, connections]) => (lines.includes(line) ? connections.split(', ') : []));
  return new Set(
    all.filter((connection) => {
      const [, caller = '', target = ''] = /^(\w+) > (\w+):/.exec(connection) ?? [];
      return components.has(caller) && components.has(target);
    }),
  );
}
