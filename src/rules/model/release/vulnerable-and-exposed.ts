import { SECURITY_FLOOR, compareVersions } from '../../../version';
import type { ModelRule } from '../model-rule';

export const VULNERABLE_AND_EXPOSED: ModelRule = {
  id: 'MK-VER-012',
  title: 'vulnerable release outside the Kubernetes cluster',
  severity: 'warning',
  reason: 'CVE-2025-64513 gives whoever reaches the proxy of an unfixed release full rights, without a password.',
  source: 'GitHub advisory of milvus-io/milvus, CVE-2025-64513',
  fix: "Use a fixed release, or a Service of type 'ClusterIP'.",
  check: (instance, report) => {
    const floor = SECURITY_FLOOR[instance.line];
    const isVulnerable = floor === undefined || compareVersions(instance.version, floor) < 0;
    const { serviceType } = instance.access;
    if (isVulnerable && serviceType !== 'ClusterIP')
      report(instance, 'service.type', `is ${serviceType}, with Milvus ${instance.version}.`);
  },
};
