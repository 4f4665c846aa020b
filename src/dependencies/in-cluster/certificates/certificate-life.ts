import type { Duration } from 'cdk8s';
import type { Mistake } from '../../../findings';
import { CERTIFICATE_LIFE } from '../rules';
import type { CertificateIssuer } from './certificate-issuer';

const HOUR = 3600;

/** Bounds and default of cert-manager, in seconds. Source: `pkg/apis/certmanager/v1/const.go` of cert-manager. */
const SHORTEST_LIFE = HOUR;
const SHORTEST_RENEWAL = 300;
const USUAL_LIFE = 90 * 24 * HOUR;

/** Longest duration in Go: 64 bits of nanoseconds. */
const LONGEST_LIFE = 2 ** 63 / 1e9;

/** Checks the lifetime of certificates, and the time of their renewal. */
export function checkLife({ duration, renewBefore }: CertificateIssuer): Mistake[] {
  const life = duration === undefined ? USUAL_LIFE : secondsOf(duration);
  const renewal = renewBefore === undefined ? SHORTEST_RENEWAL : secondsOf(renewBefore);
  const isLife = life >= SHORTEST_LIFE && life < LONGEST_LIFE;
  const isRenewal = renewal >= SHORTEST_RENEWAL && !(isLife && renewal >= life);
  const mistake = (prop: string, seconds: number) => ({
    rule: CERTIFICATE_LIFE,
    prop,
    problem: `is ${seconds} s.`,
    fix: CERTIFICATE_LIFE.fix,
  });
  return [...(isLife ? [] : [mistake('duration', life)]), ...(isRenewal ? [] : [mistake('renewBefore', renewal)])];
}

function secondsOf(duration: Duration): number {
  return duration.toSeconds({ integral: false });
}
