import type { ConfigOrigin, MilvusConfig } from '../config';
import { bindingsOfRole, writtenAt, type RoleBinding } from '../model';
import { ROLES, activeStandbyKeys } from '../version';
import type { RoleDeclaration } from './role-declaration';
import { podDefaultsOf } from './role-place';
import type { AnyRoleProps } from './role-props';

/** Writes the configuration that the role needs, and then the user's. */
export function writeRoleConfig(declaration: RoleDeclaration): void {
  const { role, instance, canary, props } = declaration.options;
  const at = (prop: string) => writtenAt(declaration.place, prop);
  if (ROLES[role].nature === 'coordinator') {
    const { activeStandby = true }: AnyRoleProps = { ...podDefaultsOf(declaration.options), ...props };
    for (const key of activeStandbyKeys(role, instance.version)) {
      declaration.config.own(key, activeStandby, at('activeStandby'));
    }
  }
  for (const binding of bindingsOfRole(instance.roleBindings, role)) {
    writeBinding(declaration.config, binding, { path: instance.path, prop: binding.prop });
  }
  if (role === 'queryNode' || role === 'standalone') declaration.config.setDefault('queryNode.enableDisk', true, at('storage'));
  // The defaults of the instance come first, so that the role's values replace them.
  if (instance.podDefaults.config) {
    declaration.config.setFromUser(instance.podDefaults.config, { path: instance.path, prop: 'podDefaults.config' });
  }
  if (canary?.like.config) {
    declaration.config.setFromUser(canary.like.config, { path: declaration.place.path, prop: `${canary.like.prop}.config` }, role);
  }
  if (props.config) declaration.config.setFromUser(props.config, at('config'), role);
}

/** Writes the keys of a binding. A key whose value comes from a Secret is in the file only if the binding also gives it a value. */
export function writeBinding(
  config: MilvusConfig,
  { config: keys, secrets = {}, defaults = {} }: Pick<RoleBinding, 'config' | 'secrets' | 'defaults'>,
  origin: Required<ConfigOrigin>,
): void {
  const fromSecrets = Object.fromEntries(Object.keys(secrets).map((key) => [key, undefined]));
  config.ownOfDependency({ ...fromSecrets, ...keys }, origin);
  for (const [key, value] of Object.entries(defaults)) config.setDefault(key, value, origin);
}
