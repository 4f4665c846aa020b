import { aFunction, aSecret, aText, listOf, peers, propsOf, texts, type PropKinds } from '../../../props';
import { PLACEMENT_KINDS, RESOURCE_KINDS, SPREAD_KINDS, diskKind, evictionPolicyKind } from '../../../workload';
import type { StatefulServiceOverrides, StatefulServiceProps } from './stateful-service-props';

/** The kinds of the overrides of every service. */
export const SERVICE_OVERRIDE_KINDS: PropKinds<StatefulServiceOverrides> = {
  statefulSet: aFunction(),
  headlessService: aFunction(),
  disruptionBudget: aFunction(),
  networkPolicy: aFunction(),
};

/** The kinds of the props of every service. */
export const SERVICE_KINDS: PropKinds<StatefulServiceProps> = {
  ...RESOURCE_KINDS,
  ...PLACEMENT_KINDS,
  ...SPREAD_KINDS,
  labels: texts,
  annotations: texts,
  storage: diskKind,
  image: aText,
  imageRegistry: aText,
  imagePullSecrets: listOf(aSecret),
  unhealthyPodEvictionPolicy: evictionPolicyKind,
  clients: peers,
  monitoring: peers,
  overrides: propsOf<StatefulServiceOverrides>(SERVICE_OVERRIDE_KINDS, {}),
};
