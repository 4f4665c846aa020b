import type { k8s } from 'cdk8s-plus-27';
import type { PlacementSpec } from '../model';
import { aText, anObject, listOf, oneOf, texts, tolerations } from '../props';

/** The kinds of the props that say where pods run: those of Milvus, and those of the services beside it. */
export const PLACEMENT_KINDS = {
  nodeSelector: texts,
  tolerations,
  affinity: anObject<k8s.Affinity>('{ podAntiAffinity: { … } }'),
  priorityClassName: aText,
  runtimeClassName: aText,
  schedulerName: aText,
};

/** The kinds of the props that keep pods apart. */
export const SPREAD_KINDS = {
  spread: oneOf<PlacementSpec['spread']>({ preferred: true, required: true, none: true }),
  topologyKeys: listOf(aText),
};

/** The kind of `unhealthyPodEvictionPolicy`. */
export const evictionPolicyKind = oneOf<'AlwaysAllow' | 'IfHealthyBudget'>({ AlwaysAllow: true, IfHealthyBudget: true });
