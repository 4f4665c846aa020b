import type { AlertDefinition } from './alert-definition';
import { anyOf, inNamespace, type AlertFacts } from './alert-facts';

function certificate(facts: AlertFacts, name: string, matchers: Readonly<Record<string, string>> = {}): string | undefined {
  return facts.certificates.length === 0 ? undefined : inNamespace(facts, name, { name: anyOf(facts.certificates), ...matchers });
}

/** Alerts about certificates of cert-manager. */
export const CERTIFICATE_ALERTS = {
  MilvusCertificateExpires: {
    action: 'renew-certificate',
    severity: 'warning',
    minutes: 60,
    needs: ['cert-manager'],
    threshold: 21,
    summary: 'A certificate expires and was not renewed; connections fail then.',
    description: '{{ $labels.name }} expires in {{ $value | humanizeDuration }}.',
    expression: (facts, days) => {
      const expiration = certificate(facts, 'certmanager_certificate_expiration_timestamp_seconds');
      return expiration && `min by (name) (${expiration}) - time() < ${days * 86_400}`;
    },
  },
  MilvusCertificateNotReady: {
    action: 'renew-certificate',
    severity: 'warning',
    minutes: 30,
    needs: ['cert-manager'],
    summary: 'cert-manager cannot issue a certificate; pods that need it do not start.',
    description: '{{ $labels.name }} is not ready.',
    expression: (facts) => {
      const ready = certificate(facts, 'certmanager_certificate_ready_status', { condition: 'True' });
      return ready && `max by (name) (${ready}) == 0`;
    },
  },
  MilvusCertificateNotLoaded: {
    action: 'renew-certificate',
    severity: 'warning',
    minutes: 1440,
    needs: ['cert-manager'],
    summary: 'Pods still serve the certificate that was replaced; connections fail when it expires.',
    description: '{{ $labels.pod }} started before the certificate was renewed.',
    expression: (facts) => {
      const renewed = certificate(facts, 'certmanager_certificate_not_before_timestamp_seconds');
      return renewed && `min by (pod) (${facts.queries.scraped('process_start_time_seconds')}) < scalar(max(${renewed}))`;
    },
  },
} as const satisfies Readonly<Record<string, AlertDefinition>>;
