import type { k8s } from 'cdk8s-plus-27';

/** Violations of the restricted Pod Security Standard by a container. */
export function forbiddenInContainer({ securityContext = {}, ports = [] }: k8s.Container): string[] {
  return [
    securityContext.privileged === true ? 'privileged: true' : '',
    securityContext.allowPrivilegeEscalation === false ? '' : 'no allowPrivilegeEscalation: false',
    securityContext.capabilities?.drop?.includes('ALL') === true ? '' : 'no capabilities: { drop: [ALL] }',
    (securityContext.capabilities?.add ?? []).some((name) => name !== 'NET_BIND_SERVICE') ? 'added capabilities' : '',
    securityContext.runAsUser === 0 || securityContext.runAsNonRoot === false ? 'user 0' : '',
    ports.some(({ hostPort }) => hostPort !== undefined) ? 'a host port' : '',
  ].filter(Boolean);
}

/** Violations by a pod, apart from its containers. The library sets these fields, so only an override can violate the standard. */
export function forbiddenInPod({ securityContext = {}, hostNetwork, hostPid, hostIpc }: k8s.PodSpec): string[] {
  return [
    securityContext.runAsNonRoot === true ? '' : 'no runAsNonRoot: true',
    securityContext.seccompProfile === undefined ? 'no seccompProfile' : '',
    [hostNetwork, hostPid, hostIpc].includes(true) ? 'a host namespace' : '',
  ].filter(Boolean);
}
