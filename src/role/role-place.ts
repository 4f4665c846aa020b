import { propsBeside, type RolePlace } from '../model';
import type { MilvusRoleOptions } from './role-declaration';
import type { PodProps } from './role-props';

/** The values for the pods of every role. An image among them is of the instance's release, so it is none for a canary. */
export function podDefaultsOf({ instance, canary }: MilvusRoleOptions): PodProps {
  const { image, ...defaults } = instance.podDefaults;
  return canary || image === undefined ? defaults : { ...defaults, image };
}

/** Where the user declared a role that is made at a path. */
export function rolePlace(path: string, options: MilvusRoleOptions): RolePlace {
  const { instance, prop, props, canary } = options;
  return {
    path: prop === undefined ? path : instance.path,
    prop: prop ?? '',
    instance: instance.path,
    inherited: propsBeside(podDefaultsOf(options), props),
    ...(canary ? { like: { prop: canary.like.prop, props: canary.like.props } } : {}),
  };
}
