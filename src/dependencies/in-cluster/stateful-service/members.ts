import type { Mistake } from '../../../findings';
import { MEMBER_COUNT } from '../rules';

/** A number of members that can run, and what was wrong with the one that was asked for. */
export interface Members {
  readonly count: number;
  /** The prop that sets it. */
  readonly prop: string;
  readonly mistakes: readonly Mistake[];
}

/** Takes a number of members if it is one of a few; otherwise the first of them stands in. */
export function membersOf(component: string, prop: string, count: number, legal: readonly [number, ...number[]]): Members {
  if (legal.includes(count)) return { count, prop, mistakes: [] };
  const problem = `is ${count}; ${component} runs with ${legal.join(' or ')} here.`;
  return { count: legal[0], prop, mistakes: [{ rule: MEMBER_COUNT, problem, fix: `Write ${legal.join(' or ')}.` }] };
}

/** More than anybody runs, and few enough to write an address of each into a file. */
const MOST_MEMBERS = 1000;

/** Takes one member, or `several` and more; otherwise `several` stand in. */
export function oneOrAtLeast(component: string, prop: string, count: number, several: number): Members {
  if (count === 1) return { count, prop, mistakes: [] };
  const numbers = several === 2 ? '1 or more' : `1, or ${several} or more`;
  return atLeast(prop, count, several, { why: `${component} runs with ${numbers} here.`, fix: `Write ${numbers}.` });
}

/** Takes `fewest` members and more; otherwise `fewest` stand in, and why fewer are none is told. */
export function atLeast(
  prop: string,
  count: number,
  fewest: number,
  { why, fix }: { readonly why: string; readonly fix: string },
): Members {
  if (Number.isInteger(count) && count >= fewest && count <= MOST_MEMBERS) return { count, prop, mistakes: [] };
  const isMore = Number.isInteger(count) && count > MOST_MEMBERS;
  const problem = `is ${count}; ${isMore ? `${MOST_MEMBERS} are the most here.` : why}`;
  return { count: fewest, prop, mistakes: [{ rule: MEMBER_COUNT, problem, fix: isMore ? `Write ${MOST_MEMBERS} or fewer.` : fix }] };
}
