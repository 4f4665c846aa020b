import { listOf, mapOf, textOf } from '../read/plain-values';
import { list, literal, type Expression } from '../write/expression';

/** Node labels over which the library spreads pods by default. */
const STANDARD_KEYS = ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'];

/** Spread constraints as props, and what the props cannot say. */
export interface SpreadResult {
  readonly spread?: Expression;
  readonly topologyKeys?: Expression;
  readonly remark?: string;
}

/** The props for `topologySpreadConstraints`. The library selects the pods of the role itself, and spreads them with skew 1. */
export function spreadProps(constraints: unknown): SpreadResult {
  const given = listOf(constraints).map(mapOf);
  const keys = [...new Set(given.flatMap((each) => textOf(each['topologyKey']) ?? []))].sort();
  if (keys.length === 0) return {};
  const isRequired = given.every((each) => each['whenUnsatisfiable'] !== 'ScheduleAnyway');
  const isSkewed = given.some((each) => each['maxSkew'] !== undefined && each['maxSkew'] !== 1);
  const isMixed =
    given.some((each) => each['whenUnsatisfiable'] === 'ScheduleAnyway') &&
    given.some((each) => each['whenUnsatisfiable'] === 'DoNotSchedule');
  const others = given.flatMap((each) => Object.keys(each)).filter((field) => !KNOWN_FIELDS.includes(field));
  const lost = [
    ...(isSkewed ? ['a maxSkew other than 1'] : []),
    ...(isMixed ? ['required and preferred constraints side by side'] : []),
    ...new Set(others),
  ];
  const isStandard = keys.join() === STANDARD_KEYS.join();
  return {
    ...(isRequired ? { spread: literal('required') } : {}),
    ...(isStandard ? {} : { topologyKeys: list(keys.map(literal)) }),
    ...(lost.length === 0 ? {} : { remark: `The library spreads pods with skew 1. Not carried over: ${lost.join(', ')}.` }),
  };
}

const KNOWN_FIELDS = ['topologyKey', 'whenUnsatisfiable', 'maxSkew', 'labelSelector', 'matchLabelKeys'];
