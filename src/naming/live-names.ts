import type { Mistake } from '../findings';
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

function mistake(prop: string, problem: string): Mistake {
  return { rule: LIVE_NAME, prop, problem, fix: LIVE_NAME.fix };
}
