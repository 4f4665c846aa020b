import type { k8s } from 'cdk8s-plus-27';
import { CONTAINER_SECURITY_CONTEXT, POD_USER, containerResources, onPlatform, restrictedPod, topologySpread } from '../../../workload';
import { present } from '../../../props';
import type { ServiceMembers } from './service-members';
import { secretNames } from './service-pods';
import { podVolumes, volumeMounts } from './service-volumes';
import type { StatefulServiceOptions } from './stateful-service-options';

/** Pod spec of a member. */
export function memberPodSpec(service: ServiceMembers, options: StatefulServiceOptions): k8s.PodSpec {
  const { props, gracePeriodSeconds, group = POD_USER, sidecars } = options;
  const initContainers = options.initContainers?.(service) ?? [];
  const spread = service.members > 1 ? (props.spread ?? 'preferred') : 'none';
  const constraints = topologySpread(spread, service.selector, 'StatefulSet', props.topologyKeys);
  const pod: k8s.PodSpec = {
    ...present({ serviceAccountName: props.serviceAccount?.name }),
    terminationGracePeriodSeconds: gracePeriodSeconds,
    ...restrictedPod({ group, pullSecrets: secretNames(props.imagePullSecrets), placement: props }),
    ...(constraints.length > 0 ? { topologySpreadConstraints: constraints } : {}),
    ...(initContainers.length > 0 ? { initContainers: [...initContainers] } : {}),
    containers: [memberContainer(service, options), ...(sidecars?.(service) ?? [])],
    volumes: podVolumes(options, options.secrets?.(service) ?? {}),
  };
  return onPlatform(pod, service.platform);
}

function memberContainer(service: ServiceMembers, options: StatefulServiceOptions): k8s.Container {
  const { component, ports } = options;
  return {
    name: component,
    image: service.image,
    imagePullPolicy: 'IfNotPresent',
    ports: ports.filter((port) => !port.container).map(({ name, port }) => ({ name, containerPort: port })),
    resources: containerResources(service.resources, options.gpus),
    securityContext: CONTAINER_SECURITY_CONTEXT,
    ...options.container(service),
    volumeMounts: volumeMounts((disk) => service.naming.claimTemplate(service.identity, disk), options, options.secrets?.(service) ?? {}),
  };
}
