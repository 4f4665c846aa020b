import type { Mistake } from '../../../findings';
import { MEMBER_COUNT } from '../rules';

/** Valid number of members, and mistakes in the given number. */
export interface Members {
  readonly count: number;
  /** Prop that sets the number. */
  readonly prop: string;
  readonly mistakes: readonly Mistake[];
}

/** Accepts one of a few numbers of members; otherwise falls back to the first. */
export function membersOf(component: string, prop: string, count: number, legal: readonly [number, ...number[]]): Members {
  if (legal.includes(count)) return { count, prop, mistakes: [] };
  const problem = `is ${count}; the library runs ${component} with ${legal.join(' or ')} ${prop}.`;
  return { count: legal[0], prop, mistakes: [{ rule: MEMBER_COUNT, problem, fix: `Write ${legal.join(' or ')}.` }] };
}

/** More than is realistic, and few enough to write an address of each member into a file. */
export const MOST_MEMBERS = 1000;

/** Accepts one member, or `several` and more; otherwise falls back to `several`. */
export function oneOrAtLeast(component: string, prop: string, count: number, several: number): Members {
  if (count === 1) return { count, prop, mistakes: [] };
  const numbers = several === 2 ? '1 or more' : `1, or ${several} or more`;
  return atLeast(prop, count, several, { why: `the library runs ${component} with ${numbers} ${prop}.`, fix: `Write ${numbers}.` });
}

/** Accepts `fewest` members and more; otherwise falls back to `fewest` and reports why fewer members do not work. */
export function atLeast(
  prop: string,
  count: number,
  fewest: number,
  { why, fix }: { readonly why: string; readonly fix: string },
): Members {
  if (Number.isInteger(count) && count >= fewest && count <= MOST_MEMBERS) return { count, prop, mistakes: [] };
  const isMore = Number.isInteger(count) && count > MOST_MEMBERS;
  const problem = `is ${count}; ${isMore ? `at most ${MOST_MEMBERS} are supported.` : why}`;
  return { count: fewest, prop, mistakes: [{ rule: MEMBER_COUNT, problem, fix: isMore ? `Write ${MOST_MEMBERS} or fewer.` : fix }] };
}
