import type { InstanceModel, RoleSpec } from '../../../model';
import { isCanary } from '../../../model/read-model';
import { ROLES, isRollback, type RoleName } from '../../../version';
import { componentSpec, serviceComponentSpec, type ComponentContext } from './component';
import { dependenciesSpec, storageSecret } from './dependencies';
import { hasClaims } from './local-disk';
import type { ComponentSpec, ComponentsSpec, GroupedComponentSpec, MilvusResourceSpec } from './milvus-resource';
import { groupedComponentSpec, isDefaultGroup, type GroupedRole } from './query-node-groups';
import { shareConfig, type SharedConfig } from '../../../model';
import { configField } from './config-field';

/**
 * The `Milvus` resource of a sealed instance, with every field that the operator would complete: it writes its defaults back into a resource
 * that lacks them, and they change with its release.
 *
 * Source: zilliztech/milvus-operator, `apis/milvus.io/v1beta1/milvus_webhook.go`: Default
 */
export function milvusResourceSpec(instance: InstanceModel, release: string): MilvusResourceSpec {
  const config = shareConfig(instance);
  const standby = hasActiveStandby(instance);
  return {
    mode: instance.mode,
    components: componentsSpec(instance, release, config),
    dependencies: dependenciesSpec(instance, config),
    config: configField(config.entries, instance.mode === 'cluster' ? standby : undefined),
  };
}

/** Whether no coordinator stops before its successor starts. The operator has one switch for all. */
export function hasActiveStandby({ mode, roles }: InstanceModel): boolean {
  return mode === 'cluster' && roles.every(({ role, rollout }) => ROLES[role].nature !== 'coordinator' || rollout.type === 'RollingUpdate');
}

/** Image of the instance: that of most of its roles. */
export function instanceImage({ roles }: Pick<InstanceModel, 'roles'>): string {
  const references = roles.map(({ image }) => image.reference);
  const count = (reference: string) => references.filter((other) => other === reference).length;
  return references.reduce((most, reference) => (count(reference) > count(most) ? reference : most), references[0] ?? '');
}

function componentsSpec(instance: InstanceModel, release: string, config: SharedConfig): ComponentsSpec {
  const { roles, upgradingFrom, version } = instance;
  const isDowngrade = upgradingFrom !== undefined && isRollback(upgradingFrom, version);
  return {
    image: instanceImage(instance),
    version: `v${version}`,
    targetPortType: 'string',
    imageUpdateMode: isDowngrade ? 'rollingDowngrade' : 'rollingUpgrade',
    rollingMode: 2,
    enableRollingUpdate: hasActiveStandby(instance),
    updateConfigMapOnly: true,
    runAsNonRoot: !roles.some(hasClaims),
    disableMetric: true,
    streamingMode: roles.some(({ role }) => role === 'streamingNode'),
    ...(instance.mode === 'cluster' ? { standalone: { replicas: 0 as const } } : {}),
    ...roleComponents(instance, release, config),
  };
}

/** Components by role. */
type RoleComponents = Partial<Record<RoleName, ComponentSpec | GroupedComponentSpec>>;

function roleComponents(instance: InstanceModel, release: string, { ofRoles }: SharedConfig): RoleComponents {
  const contextOf = (role: RoleSpec): ComponentContext => ({
    release,
    isStopped: instance.isStopped === true,
    image: instanceImage(instance),
    ownConfig: ofRoles.get(role) ?? [],
    storageSecret: storageSecret(instance),
  });
  const grouped = (role: RoleSpec): GroupedRole => ({ role, context: contextOf(role) });
  const queryNodes = instance.roles.filter(({ role }) => role === 'queryNode');
  const own = instance.roles.filter((role) => !isCanary(role) && (role.role !== 'queryNode' || isDefaultGroup(role)));
  return Object.fromEntries(
    own.map((role): [RoleName, ComponentSpec | GroupedComponentSpec] => {
      if (role.role === 'proxy' || role.role === 'standalone') return [role.role, serviceComponentSpec(role, contextOf(role))];
      if (role.role === 'queryNode' && queryNodes.length > 1)
        return [role.role, groupedComponentSpec(grouped(role), queryNodes.map(grouped))];
      return [role.role, componentSpec(role, contextOf(role))];
    }),
  );
}
