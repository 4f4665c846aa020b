import type { k8s } from 'cdk8s-plus-27';
import type { Report } from '../findings';
import type { PlacementSpec } from '../model';
import { TOPOLOGY_LABELS } from '../naming';
import { topologyLabel, wholeSeconds } from '../props';
import { placementOf } from '../workload';
import type { ProfileFacts } from './role-defaults';
import type { AnyRoleProps } from './role-props';

/** Where pods may run, from the props or else the profile. */
export function resolvePlacement(props: AnyRoleProps, profile: ProfileFacts, gpu: number | undefined, report: Report): PlacementSpec {
  const tolerations = [
    ...(props.tolerations ?? []),
    ...gpuNode(gpu),
    ...lostNode(wholeSeconds(props.lostNodeTolerance, { prop: 'lostNodeTolerance', fallback: profile.lostNodeSeconds }, report)),
  ];
  return {
    spread: props.spread ?? profile.spread,
    topologyKeys: (props.topologyKeys ?? TOPOLOGY_LABELS).map(topologyLabel),
    ...placementOf({ ...props, tolerations }),
  };
}

/** Nodes with GPUs are kept free for pods that use them, by this taint almost everywhere. */
function gpuNode(gpu: number | undefined): k8s.Toleration[] {
  return gpu === undefined ? [] : [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }];
}

/** How long a pod stays bound to a node that is gone, before its controller makes another one. */
function lostNode(seconds: number | undefined): k8s.Toleration[] {
  if (seconds === undefined) return [];
  return ['not-ready', 'unreachable'].map((condition) => ({
    key: `node.kubernetes.io/${condition}`,
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: seconds,
  }));
}
