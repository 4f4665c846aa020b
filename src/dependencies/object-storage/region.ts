import type { Mistake } from '../../findings';
import { REGION_FORM, UNUSUAL_REGION } from '../rules';

/**
 * Checks that a region has the form of its cloud. With a custom endpoint, nothing is built from the region, so another form is
 * only unusual.
 */
export function checkRegion(region: string, pattern: RegExp, cloud: string, example: string, endpoint?: string): Mistake[] {
  if (pattern.test(region)) return [];
  const rule = endpoint === undefined ? REGION_FORM : UNUSUAL_REGION;
  return [{ rule, prop: 'region', problem: `'${region}' is not ${cloud} region.`, fix: `Write a region such as '${example}'.` }];
}
