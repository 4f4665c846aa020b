import { chartTable, operatorTable } from '.';
import type { KnobRow, KnobTable } from './table';

/** Props that roles have: in a type with them, words of roles count. */
const ROLE_PROPS = ['cpu', 'memory'];

/** Prop that each Milvus and each role has, and no service. */
const MILVUS_PROP = 'config';

/** Prop that dependencies have. */
const DEPENDENCY_PROP = 'objectStorage';

/** The most counterparts that a text names. */
const MOST = 5;

/** Where the words of a source stand that people write as props: of the whole, and of roles. */
interface Words {
  readonly source: string;
  readonly table: () => KnobTable;
  readonly places: readonly string[];
}

const CHART: Words = { source: "Milvus' Helm chart", table: chartTable, places: ['', '<role>'] };

const OPERATOR: Words = {
  source: "Milvus' operator",
  table: operatorTable,
  places: ['spec', 'spec.components', 'spec.components.<role>', 'spec.dependencies', ''],
};

/**
 * How to write a name of Milvus' Helm chart or operator in a type with these props. Undefined for a name that neither has there.
 * For `resources` among `replicas`, `cpu` and `memory`: "It is a name of Milvus' Helm chart. Write cpu or memory."
 */
export function helpForWord(name: string, props: readonly string[]): string | undefined {
  return helpFrom(CHART, name, props) ?? helpFrom(OPERATOR, name, props);
}

function helpFrom({ source, table, places }: Words, name: string, props: readonly string[]): string | undefined {
  const isRole = ROLE_PROPS.every((prop) => props.includes(prop));
  const isService = !props.includes(MILVUS_PROP);
  const groups = rowsByPlace(table(), name);
  // Within a service, such as `etcd.replicaCount`, a word counts if the type is that of the service.
  const usable = [...groups].filter(([place, rows]) => {
    if (!places.includes(place)) return isService && !place.includes('.') && rows.some((row) => argumentsIn(row, props).length > 0);
    if (place === 'spec.dependencies' && isService && !props.includes(DEPENDENCY_PROP)) return false;
    return isRole || !place.includes('<role>') || rows.some((row) => pathIn(row, props) !== undefined);
  });
  const fitting = (rows: readonly KnobRow[]) =>
    rows.filter((row) => pathIn(row, props) !== undefined || argumentsIn(row, props).length > 0).length;
  const rank = (place: string) => (places.includes(place) ? places.indexOf(place) : places.length);
  const [best] = usable.sort(([a, rowsOfA], [b, rowsOfB]) => fitting(rowsOfB) - fitting(rowsOfA) || rank(a) - rank(b));
  return best && `It is a name of ${source}. ${adviceOf(best[1], props, places.includes(best[0]))}`;
}

function rowsByPlace({ rows }: KnobTable, name: string): ReadonlyMap<string, readonly KnobRow[]> {
  const groups = new Map<string, KnobRow[]>();
  for (const row of rows) {
    const at = row.parts.indexOf(name);
    if (at === -1) continue;
    const place = row.parts.slice(0, at).join('.');
    groups.set(place, [...(groups.get(place) ?? []), row]);
  }
  return groups;
}

function adviceOf(rows: readonly KnobRow[], props: readonly string[], isWord: boolean): string {
  const counterparts = rows.flatMap((row) => {
    if (row.to === '') return [];
    return isWord ? (pathIn(row, props) ?? callsOf(row)) : argumentsIn(row, props);
  });
  const [first, ...others] = [...new Set(counterparts)].slice(0, MOST);
  if (first === undefined) return `Remove it: ${rows[0]?.reason ?? ''}`;
  const last = others.at(-1);
  return `Write ${last === undefined ? first : `${[first, ...others.slice(0, -1)].join(', ')} or ${last}`}.`;
}

/** Paths of props such as `service.type`, if the type has their beginnings. */
function pathIn({ to }: KnobRow, props: readonly string[]): readonly string[] | undefined {
  if (/[({]/.test(to)) return undefined;
  const isRole = !props.includes('podDefaults');
  const paths = to.split(', ').map((path) => (isRole ? path.replace(/^(<role>|podDefaults)\./, '') : path.replace('<role>.', '')));
  const known = paths.filter((path) => props.includes(path.split('.')[0] ?? ''));
  return known.length === 0 ? undefined : known;
}

/** Props among the arguments of a call such as `InCluster.etcd({ members })`. */
function argumentsIn({ to }: KnobRow, props: readonly string[]): readonly string[] {
  const names = /\{(.*)\}/.exec(to)?.[1]?.match(/[A-Za-z]+/g) ?? [];
  return names.filter((name) => props.includes(name));
}

/** Calls without their arguments. */
function callsOf({ to }: KnobRow): readonly string[] {
  const calls = to.match(/(?:new )?[\w.<>]+(?:\([^)]*\))?/g) ?? [];
  return calls.map((each) => each.replace('<role>.', '').replace(/\(.*\)$/s, '(…)'));
}
