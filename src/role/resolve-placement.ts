import type { k8s } from 'cdk8s-plus-27';
import type { Report } from '../findings';
import type { PlacementSpec } from '../model';
import { TOPOLOGY_LABELS } from '../naming';
import { topologyLabel, wholeSeconds } from '../props';
import { GPU_NODES, placementOf } from '../workload';
import type { ProfileFacts } from './role-defaults';
import type { AnyRoleProps } from './role-props';

/** Placement of the pods, from the props or else from the profile. */
export function resolvePlacement(props: AnyRoleProps, profile: ProfileFacts, gpu: number | undefined, report: Report): PlacementSpec {
  const tolerations = [
    ...(props.tolerations ?? []),
    ...(gpu === undefined ? [] : [GPU_NODES]),
    ...lostNode(wholeSeconds(props.lostNodeTolerance, { prop: 'lostNodeTolerance', fallback: profile.lostNodeSeconds }, report)),
  ];
  return {
    spread: props.spread ?? profile.spread,
    topologyKeys: (props.topologyKeys ?? TOPOLOGY_LABELS).map(topologyLabel),
    ...placementOf({ ...props, tolerations }),
  };
}

/** Tolerates a lost node for a limited time; after it, the controller replaces the pod. */
function lostNode(seconds: number | undefined): k8s.Toleration[] {
  if (seconds === undefined) return [];
  return ['not-ready', 'unreachable'].map((condition) => ({
    key: `node.kubernetes.io/${condition}`,
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: seconds,
  }));
}
