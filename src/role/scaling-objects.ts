import { k8s } from 'cdk8s-plus-27';
import { toJson_VerticalPodAutoscalerSpec } from '../generated/crds/autoscaling.k8s.io';
import { toJson_ScaledObjectSpec } from '../generated/crds/keda.sh';
import type { AutoscalingSpec, RoleSpec } from '../model';
import { autoscalerSpec, recommendationSpec, scaledObjectSpec } from '../scaling';
import type { Manifest, ManifestProps } from '../emit';
import type { RoleDeclaration } from './role-declaration';

/** The role that scaling objects belong to. */
interface ScaledRole extends RoleDeclaration {
  readonly spec: RoleSpec;
  emit<T extends object>(
    id: string,
    apiVersion: string,
    kind: string,
    wave: number,
    props: Pick<ManifestProps<T>, 'content' | 'toJson' | 'override'>,
  ): Manifest;
}

/** Emits what chooses or recommends a role's size. It comes after everything else, when there are pods to look at. */
export class ScalingObjects {
  constructor(private readonly role: ScaledRole) {}

  /** Kubernetes' own autoscaler. */
  public autoscaler(): Manifest {
    return this.role.emit('autoscaler', 'autoscaling/v2', 'HorizontalPodAutoscaler', this.wave, {
      content: () => autoscalerSpec(this.target, this.autoscaling),
      override: this.overrides?.autoscaler,
      toJson: k8s.toJson_HorizontalPodAutoscalerSpecV2,
    });
  }

  /** KEDA's autoscaler. */
  public scaledObject(): Manifest {
    return this.role.emit('scaled-object', 'keda.sh/v1alpha1', 'ScaledObject', this.wave, {
      content: () => scaledObjectSpec(this.target, this.autoscaling),
      override: this.overrides?.scaledObject,
      toJson: toJson_ScaledObjectSpec,
    });
  }

  /** Recommends requests. */
  public verticalPodAutoscaler(): Manifest {
    return this.role.emit('vertical-pod-autoscaler', 'autoscaling.k8s.io/v1', 'VerticalPodAutoscaler', this.wave, {
      content: () => recommendationSpec(this.target, this.role.identity.component),
      override: this.overrides?.verticalPodAutoscaler,
      toJson: toJson_VerticalPodAutoscalerSpec,
    });
  }

  private get target() {
    return { kind: this.role.controller, name: this.role.workloadName };
  }

  private get wave(): number {
    return this.role.options.instance.lastWave;
  }

  private get overrides() {
    return this.role.options.props.overrides;
  }

  private get autoscaling(): AutoscalingSpec {
    const { replicas } = this.role.spec;
    if (replicas.kind !== 'autoscaled') throw new Error(`${this.role.workloadName} has an autoscaler without bounds.`);
    return replicas.autoscaling;
  }
}
