import type { Rule } from '../findings';

export const UNKNOWN_VERSION: Rule = {
  id: 'MK-VER-001',
  title: 'unknown Milvus release',
  severity: 'error',
  reason: 'Roles, ports, probes and configuration keys differ by release, and for an unknown release they would be guesses.',
  source: 'the tables in `src/version` of this library',
  fix: 'Write an exact release of a known line.',
};

export const BELOW_SECURITY_FLOOR: Rule = {
  id: 'MK-VER-002',
  title: 'release with known critical vulnerabilities',
  severity: 'error',
  reason:
    'CVE-2025-64513 (authentication bypass at the proxy) is fixed in 2.4.24, 2.5.21 and 2.6.5; ' +
    'CVE-2026-26190 (unauthenticated management API on port 9091, CVSS 9.8) in 2.5.27 and 2.6.10, and nowhere in 2.3 or 2.4.',
  source: 'GitHub advisories of `milvus-io/milvus`: CVE-2025-64513, CVE-2026-26190',
  fix: 'Use a fixed release, or give the reason in allowVulnerable.',
};

export const RELEASE_NOT_IN_TABLES: Rule = {
  id: 'MK-VER-022',
  title: 'release far beyond the newest known one',
  severity: 'warning',
  reason: 'It is a typing error without an image, or its keys, ports and defects have long differed from those that the library knows.',
  source: 'the tables in `src/version` of this library; Milvus documentation, release notes: about two patch releases a month',
  fix: 'Use the newest release that the library knows, or update the library.',
};

export const EMPTY_REASON: Rule = {
  id: 'MK-VER-004',
  title: 'allowVulnerable without a reason',
  severity: 'error',
  reason: 'The reason is what an auditor reads instead of the fixed release.',
  source: 'this library: lowering the security floor requires a written reason',
  fix: 'Give the reason why the vulnerable release may run.',
};

export const IMAGE_FORM: Rule = {
  id: 'MK-VER-005',
  title: 'invalid image reference',
  severity: 'error',
  reason: 'The kubelet rejects the pod with InvalidImageName.',
  source: 'distribution/reference, grammar of image references',
  fix: 'Write registry, repository and tag.',
};
