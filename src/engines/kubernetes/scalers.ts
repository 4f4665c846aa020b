import { k8s } from 'cdk8s-plus-27';
import { toJson_VerticalPodAutoscalerSpec, type VerticalPodAutoscalerSpec } from '../../generated/crds/autoscaling.k8s.io';
import { toJson_ScaledObjectSpec, type ScaledObjectSpec } from '../../generated/crds/keda.sh';
import { placedOverride, type Override } from '../../emit';
import { writtenAt, type AutoscalingSpec, type RoleSpec } from '../../model';
import type { EmittedRole, RoleObjectName, RoleOverrides } from '../../role';
import { autoscalerSpec, recommendationSpec, scaledObjectSpec } from '../../scaling';
import type { RoleObject } from './role-object';

/**
 * Annotation with which KEDA sets the number of pods to zero and leaves it there. A HorizontalPodAutoscaler needs none: it does nothing
 * while its target wants no pods.
 *
 * Sources: KEDA documentation, pause autoscaling; Kubernetes documentation, Horizontal Pod Autoscaling, implicit maintenance-mode
 * deactivation.
 */
const PAUSED = { 'autoscaling.keda.sh/paused-replicas': '0' };

/** Object that sets or recommends the size of a role. */
export interface Scaler {
  readonly name: RoleObjectName;
  readonly object: RoleObject<object>;
}

/** Declares the scalers of a role. They are in a wave after everything else, when pods exist. */
export function declareScalers({ declaration: role, sealedSpec }: EmittedRole): Scaler[] {
  const { instance, props } = role.options;
  const { overrides = {} } = props;
  const wave = instance.waves.afterRoles;
  const target = { kind: role.controller, name: role.workloadName };
  const scaler = <T extends object>(name: RoleObjectName, object: RoleObject<T>): Scaler => ({
    name,
    object: { wave, name: instance.naming.autoscaler(role.identity), ...object } as unknown as RoleObject<object>,
  });
  const placed = <T>(name: keyof RoleOverrides, override: Override<T> | undefined) => {
    const { path, prop } = writtenAt(role.place, `overrides.${name}`);
    return placedOverride(override, path, prop);
  };
  const autoscaler = () =>
    scaler<k8s.HorizontalPodAutoscalerSpecV2>('autoscaler', {
      id: 'autoscaler',
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      content: () => autoscalerSpec(target, autoscalingOf(sealedSpec())),
      override: placed('autoscaler', overrides.autoscaler),
      toJson: k8s.toJson_HorizontalPodAutoscalerSpecV2,
    });
  const scaledObject = () =>
    scaler<ScaledObjectSpec>('scaledObject', {
      id: 'scaled-object',
      apiVersion: 'keda.sh/v1alpha1',
      kind: 'ScaledObject',
      ...(instance.isStopped ? { annotations: PAUSED } : {}),
      content: () => scaledObjectSpec(target, autoscalingOf(sealedSpec())),
      override: placed('scaledObject', overrides.scaledObject),
      toJson: toJson_ScaledObjectSpec,
    });
  const recommender = () =>
    scaler<VerticalPodAutoscalerSpec>('verticalPodAutoscaler', {
      id: 'vertical-pod-autoscaler',
      apiVersion: 'autoscaling.k8s.io/v1',
      kind: 'VerticalPodAutoscaler',
      content: () => recommendationSpec(target, role.identity.component),
      override: placed('verticalPodAutoscaler', overrides.verticalPodAutoscaler),
      toJson: toJson_VerticalPodAutoscalerSpec,
    });
  return [
    ...(props.autoscaling && !props.keda ? [autoscaler()] : []),
    ...(props.keda ? [scaledObject()] : []),
    ...((props.recommendResources ?? instance.podDefaults.recommendResources ?? false) ? [recommender()] : []),
  ];
}

function autoscalingOf({ name, replicas }: RoleSpec): AutoscalingSpec {
  if (replicas.kind !== 'autoscaled') throw new Error(`${name} has an autoscaler without bounds.`);
  return replicas.autoscaling;
}
