import type { Mistake } from '../findings';
import { STAND_IN_NAME } from './check-name';
import { LIVE_NAME } from './rules';

/** Helm's limit, so that names derived from a release have room for more. */
const LONGEST_RELEASE = 53;

const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Checks the name of a release. */
export function checkReleaseName(release: string): Mistake[] {
  if (release.length <= LONGEST_RELEASE) return checkLiveName(release, 'release');
  return [mistake('release', `'${release}' has ${release.length} characters; a release has ${LONGEST_RELEASE} at most.`)];
}

/** Checks a part of the names of live objects. */
export function checkLiveName(name: string, prop: string): Mistake[] {
  return LABEL.test(name) ? [] : [mistake(prop, `'${name}' is not a name that live objects can have.`)];
}

/** A part of the names of live objects, or its stand-in. */
export function usableName(name: string): string {
  return LABEL.test(name) ? name : STAND_IN_NAME;
}

function mistake(prop: string, problem: string): Mistake {
  return { rule: LIVE_NAME, prop, problem, fix: LIVE_NAME.fix };
}
