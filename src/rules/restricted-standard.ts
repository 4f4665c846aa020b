import type { k8s } from 'cdk8s-plus-27';

/** Fields of a container that the restricted Pod Security Standard forbids, or misses. */
export function forbiddenInContainer({ securityContext = {}, ports = [] }: k8s.Container): string[] {
  return [
    securityContext.privileged === true ? 'privileged: true' : '',
    securityContext.allowPrivilegeEscalation === false ? '' : 'no allowPrivilegeEscalation: false',
    securityContext.capabilities?.drop?.includes('ALL') === true ? '' : 'no capabilities: { drop: [ALL] }',
    (securityContext.capabilities?.add ?? []).some((name) => name !== 'NET_BIND_SERVICE') ? 'added capabilities' : '',
    securityContext.runAsUser === 0 || securityContext.runAsNonRoot === false ? 'user 0' : '',
    ports.some(({ hostPort }) => hostPort !== undefined) ? 'a port of the node' : '',
  ].filter(Boolean);
}

/** Fields of a pod that it forbids, or misses. The library sets them, so that only an override can make them wrong. */
export function forbiddenInPod({ securityContext = {}, hostNetwork, hostPid, hostIpc }: k8s.PodSpec): string[] {
  return [
    securityContext.runAsNonRoot === true ? '' : 'no runAsNonRoot: true',
    securityContext.seccompProfile === undefined ? 'no seccompProfile' : '',
    [hostNetwork, hostPid, hostIpc].includes(true) ? 'a namespace of the node' : '',
  ].filter(Boolean);
}
