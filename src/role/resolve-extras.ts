import type { k8s } from 'cdk8s-plus-27';
import type { RoleSpec } from '../model';
import { isConvertible, toKubernetes, type KubernetesForm } from '../props';
import type { AnyRoleProps } from './role-props';

type Extras = Pick<RoleSpec, 'volumes' | 'volumeMounts' | 'initContainers' | 'sidecars'>;

/**
 * Volumes, mounts and containers that the user adds to a pod, in Kubernetes' form. A container of cdk8s-plus brings the volumes
 * that it mounts.
 */
export function resolveExtras({ volumes = [], volumeMounts = [], initContainers = [], sidecars = [] }: AnyRoleProps): Extras {
  const given = volumes.map((volume) => toKubernetes(volume));
  const mounted = [...initContainers, ...sidecars].flatMap(mountedVolumes);
  const names = new Set(given.map(({ name }) => name));
  const added = [...new Map(mounted.map((volume) => [volume.name, volume])).values()].filter(({ name }) => !names.has(name));
  return {
    volumes: [...given, ...added],
    volumeMounts,
    initContainers: initContainers.map((container) => toKubernetes(container)),
    sidecars: sidecars.map((container) => toKubernetes(container)),
  };
}

/** A container of cdk8s-plus, with the volumes that it mounts. */
interface MountingContainer extends KubernetesForm<k8s.Container> {
  readonly mounts?: readonly { readonly volume: KubernetesForm<k8s.Volume> }[];
}

function mountedVolumes(container: k8s.Container | KubernetesForm<k8s.Container>): k8s.Volume[] {
  if (!isConvertible(container)) return [];
  const { mounts = [] }: MountingContainer = container;
  return mounts.map(({ volume }) => volume._toKube());
}
