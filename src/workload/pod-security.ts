import type { k8s } from 'cdk8s-plus-27';
import { placementOf, type PlacementProps } from './placement-props';

/** The user of all pods. It is the same for every release, so that each release can read the volumes of another. */
export const POD_USER = 10001;

/** Pod-level half of the restricted Pod Security Standard. */
function podSecurityContext(group: number): k8s.PodSecurityContext {
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

/** What differs between pods, apart from their containers. */
export interface RestrictedPodProps {
  /** Group of the processes. */
  readonly group: number;
  /** Names of Secrets with registry credentials. */
  readonly pullSecrets: readonly string[];
  readonly placement: PlacementProps;
}

/** Base of every pod: the restricted standard, no token of the service account, no environment variables of other Services. */
export function restrictedPod({ group, pullSecrets, placement }: RestrictedPodProps): Omit<k8s.PodSpec, 'containers'> {
  return {
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: podSecurityContext(group),
    ...(pullSecrets.length > 0 ? { imagePullSecrets: pullSecrets.map((name) => ({ name })) } : {}),
    ...placementOf(placement),
  };
}
