import { ACCESS_LOG_RULES } from './access-log';
import { AUTHENTICATION_RULES } from './authentication';
import { CARE_RULES } from './care';
import { DEPENDENCIES_RULES } from './dependencies';
import { EXPOSURE_RULES } from './exposure';
import { GITOPS_RULES } from './gitops';
import { GPU_RULES } from './gpu';
import { LIFECYCLE_RULES } from './lifecycle';
import { LOAD_BALANCER_RULES } from './load-balancers';
import { NETWORK_RULES } from './network';
import { PLATFORM_RULES } from './platform';
import { POD_RULES } from './pod';
import { PREVIOUS_RULES } from './previous';
import { RESOURCES_RULES } from './resources';
import { RESOURCE_GROUPS_RULES } from './resource-groups';
import { ROLE_RULES } from './role';
import { SCALING_RULES } from './scaling';
import { SCHEDULING_RULES } from './scheduling';
import { SECRETS_RULES } from './secrets';
import { SERVICES_RULES } from './services';
import { SIZING_RULES } from './sizing';
import { STORAGE_RULES } from './storage';
import { TLS_RULES } from './tls';
import { TRACES_RULES } from './traces';
import { TUNING_RULES } from './tuning';
import { VERSION_RULES } from './version';
import type { ModelRule } from './model-rule';

export { broughtProblems } from './changed-pods';
export * from './check-extensions';
export * from './model-rule';

/** Every rule of the library over the sealed model. */
export const MODEL_RULES: readonly ModelRule[] = [
  ...VERSION_RULES,
  ...ROLE_RULES,
  ...SCALING_RULES,
  ...RESOURCES_RULES,
  ...SERVICES_RULES,
  ...SIZING_RULES,
  ...STORAGE_RULES,
  ...LIFECYCLE_RULES,
  ...PREVIOUS_RULES,
  ...POD_RULES,
  ...SECRETS_RULES,
  ...SCHEDULING_RULES,
  ...EXPOSURE_RULES,
  ...GITOPS_RULES,
  ...LOAD_BALANCER_RULES,
  ...TLS_RULES,
  ...AUTHENTICATION_RULES,
  ...ACCESS_LOG_RULES,
  ...TRACES_RULES,
  ...TUNING_RULES,
  ...RESOURCE_GROUPS_RULES,
  ...GPU_RULES,
  ...DEPENDENCIES_RULES,
  ...NETWORK_RULES,
  ...CARE_RULES,
  ...PLATFORM_RULES,
];
