import type { Mistake } from '../../findings';
import { REGION_FORM, UNUSUAL_REGION } from '../rules';

/** Checks that a region has the form of its cloud; where an endpoint is given, nothing is built from it, and it is only unusual. */
export function checkRegion(region: string, pattern: RegExp, cloud: string, example: string, endpoint?: string): Mistake[] {
  if (pattern.test(region)) return [];
  const rule = endpoint === undefined ? REGION_FORM : UNUSUAL_REGION;
  return [{ rule, prop: 'region', problem: `'${region}' is not ${cloud} region.`, fix: `Write it like '${example}'.` }];
}
