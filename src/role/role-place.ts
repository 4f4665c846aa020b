import { inheritedProps, type RolePlace } from '../model';
import type { MilvusRoleOptions } from './role-declaration';
import type { PodProps } from './role-props';

/** Values for the pods of every role. A canary does not inherit `image`, which is an image of the instance's release. */
export function podDefaultsOf({ instance, canary }: MilvusRoleOptions): PodProps {
  const { image, ...defaults } = instance.podDefaults;
  return canary || image === undefined ? defaults : { ...defaults, image };
}

/** Place where the user declared the role of the construct at `path`. */
export function rolePlace(path: string, options: MilvusRoleOptions): RolePlace {
  const { instance, prop, props, canary } = options;
  return {
    path: prop === undefined ? path : instance.path,
    prop: prop ?? '',
    instance: instance.path,
    inherited: inheritedProps(podDefaultsOf(options), props),
    ...(canary ? { like: { prop: canary.like.prop, props: canary.like.props } } : {}),
  };
}
