import { chartTable, operatorTable } from '.';
import type { KnobRow, KnobTable } from './table';

/** Names of which props tell that an object is a role, as `resources` is a word of roles. */
const ROLE_PROPS = ['cpu', 'memory'];

/** The most counterparts that a text names. */
const MOST = 5;

/**
 * How to write a name of Milvus' Helm chart or operator in a type with these props. Undefined for a name that neither has.
 *
 * @example
 * helpForWord('resources', ['replicas', 'cpu', 'memory']); // "Milvus' Helm chart calls it so. Write cpu or memory."
 */
export function helpForWord(name: string, props: readonly string[]): string | undefined {
  return (
    helpFrom(chartTable(), "Milvus' Helm chart", ['', '<role>'], name, props) ??
    helpFrom(
      operatorTable(),
      "Milvus' operator",
      ['spec', 'spec.components', 'spec.components.<role>', 'spec.dependencies', ''],
      name,
      props,
    )
  );
}

function helpFrom(table: KnobTable, source: string, places: readonly string[], name: string, props: readonly string[]): string | undefined {
  const groups = new Map<string, KnobRow[]>();
  for (const row of table.rows) {
    const at = row.parts.indexOf(name);
    if (at === -1) continue;
    const place = row.parts.slice(0, at).join('.');
    groups.set(place, [...(groups.get(place) ?? []), row]);
  }
  const isRole = ROLE_PROPS.every((prop) => props.includes(prop));
  const usable = [...groups].filter(([place, rows]) => {
    const isWord = places.includes(place) && (isRole || !place.includes('<role>'));
    return isWord || rows.some((row) => propsIn(row, props).length > 0);
  });
  const score = (rows: readonly KnobRow[]) => rows.filter((row) => propsIn(row, props).length > 0).length;
  const rank = (place: string) => (places.includes(place) ? places.indexOf(place) : places.length);
  const [best] = usable.sort(([a, rowsOfA], [b, rowsOfB]) => score(rowsOfB) - score(rowsOfA) || rank(a) - rank(b));
  return best && `${source} calls it so. ${adviceOf(best[1], props)}`;
}

function adviceOf(rows: readonly KnobRow[], props: readonly string[]): string {
  const counterparts = [...new Set(rows.filter(({ to }) => to !== '').flatMap((row) => counterpartsOf(row, props)))];
  if (counterparts.length === 0) return `Remove it: ${rows[0]?.reason ?? ''}`;
  const [last = '', ...others] = counterparts.slice(0, MOST).reverse();
  return `Write ${others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`}.`;
}

/** The props of the type, or else the calls. */
function counterpartsOf(row: KnobRow, props: readonly string[]): readonly string[] {
  const known = propsIn(row, props);
  if (known.length > 0) return known;
  return row.to.split(/, (?![^({[]*[)}\]])/).map((each) => each.replace('<role>.', '').replace(/\(.*\)$/s, '(…)'));
}

function propsIn({ to }: KnobRow, props: readonly string[]): readonly string[] {
  const names = to.match(/[A-Za-z]+/g) ?? [];
  return names.filter((name) => props.includes(name));
}
