import type { k8s } from 'cdk8s-plus-27';

/** The user of all pods. It is the same for every release, so that each release can read the volumes of another. */
export const POD_USER = 10001;

/** Pod-level half of the restricted Pod Security Standard. */
export function podSecurityContext(group: number): k8s.PodSecurityContext {
  return {
    runAsNonRoot: true,
    runAsUser: POD_USER,
    runAsGroup: group,
    fsGroup: POD_USER,
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

/** Container-level half of the restricted Pod Security Standard, and a read-only root file system. */
export const CONTAINER_SECURITY_CONTEXT: k8s.SecurityContext = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
};
