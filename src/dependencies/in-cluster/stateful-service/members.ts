import type { Mistake } from '../../../findings';
import { MEMBER_COUNT } from '../../../rules/input';

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

/** Takes one member, or `several` and more; otherwise `several` stand in. */
export function oneOrFrom(component: string, prop: string, count: number, several: number): Members {
  if (count === 1 || (Number.isInteger(count) && count >= several)) return { count, prop, mistakes: [] };
  const numbers = several === 2 ? '1 or more' : `1, or ${several} or more`;
  const problem = `is ${count}; ${component} runs with ${numbers} here.`;
  return { count: several, prop, mistakes: [{ rule: MEMBER_COUNT, problem, fix: `Write ${numbers}.` }] };
}
