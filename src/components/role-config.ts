import { ROLES, activeStandbyKeys } from '../version';
import { DATA_DIRECTORY } from '../workload';
import type { MilvusRole } from './milvus-role';
import type { AnyRoleProps } from './role-props';

/** Writes what a role has to configure by itself, and what the user gave for it. */
export function writeRoleConfig(construct: MilvusRole, props: AnyRoleProps): void {
  const { role, instance } = construct.options;
  const at = (prop: string) => ({ path: construct.propOwner, prop: construct.propPath(prop) });
  construct.config.own('localStorage.path', `${DATA_DIRECTORY}/data`, at('storage'));
  if (ROLES[role].nature === 'coordinator') {
    for (const key of activeStandbyKeys(role, instance.version)) {
      construct.config.own(key, props.activeStandby ?? true, at('activeStandby'));
    }
  }
  if (role === 'queryNode' || role === 'standalone') construct.config.setDefault('queryNode.enableDisk', true, at('storage'));
  // The instance's defaults for every role come first, so that the role's own values win.
  if (instance.podDefaults.config) {
    construct.config.setFromUser(instance.podDefaults.config, { path: instance.node.path, prop: 'podDefaults.config' });
  }
  if (construct.options.props.config) construct.config.setFromUser(construct.options.props.config, at('config'));
}
