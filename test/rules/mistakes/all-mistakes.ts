import { ADOPTION_MISTAKES, LIVE_NAME_MISTAKES } from './adoption';
import { ATTU_MISTAKES } from './attu';
import { AUTHENTICATION_MISTAKES } from './authentication';
import { BACKUP_MISTAKES } from './backups/backups';
import { RESTORE_MISTAKES } from './backups/restores';
import { CARE_MISTAKES } from './care';
import { CERTIFICATE_MISTAKES } from './certificates';
import { CONFIG_MISTAKES } from './config';
import { BUCKET_MISTAKES } from './dependencies/buckets';
import { CLOUD_SERVICE_MISTAKES } from './dependencies/cloud-services';
import { DEPENDENCY_MISTAKES } from './dependencies/dependencies';
import { IN_CLUSTER_MISTAKES } from './dependencies/in-cluster';
import { MESSAGE_MISTAKES } from './dependencies/messages';
import { PREFIX_MISTAKES } from './dependencies/prefixes';
import { TLS_MISTAKES as DEPENDENCY_TLS_MISTAKES } from './dependencies/tls';
import { ACCESS_LOG_MISTAKES } from './access-log';
import { EMBEDDING_MISTAKES } from './embedding';
import { PROMOTION_MISTAKES } from './environments';
import { EXPOSURE_MISTAKES } from './exposure';
import { DASHBOARD_MISTAKES } from './dashboards';
import { FOREIGN_MONITOR_MISTAKES } from './foreign-monitors';
import { FOREIGN_ROUTE_MISTAKES } from './foreign-routes';
import { DELIVERY_MISTAKES } from './gitops/deliveries';
import { SYNC_MISTAKES } from './gitops/sync';
import { GPU_MISTAKES } from './gpu';
import { INGRESS_MISTAKES } from './ingress';
import { LIFECYCLE_MISTAKES } from './lifecycle';
import { LOAD_BALANCER_MISTAKES, SERVICE_TYPE_MISTAKES } from './load-balancers';
import type { MistakeCase } from './mistake-case';
import { NAMESPACE_MISTAKES } from './namespace';
import { MONITORING_MISTAKES } from './monitoring';
import { NAMING_MISTAKES } from './naming';
import { NETWORK_MISTAKES } from './network';
import { OBJECT_MISTAKES } from './objects';
import { OPERATOR_MISTAKES } from './operator';
import { DISTRIBUTION_MISTAKES } from './platform/distributions';
import { PLATFORM_VALUE_MISTAKES } from './platform/platform';
import { JOB_POD_MISTAKES } from './pod/jobs';
import { POD_CHANGE_MISTAKES } from './pod/changes';
import { POD_MISTAKES } from './pod/pod';
import { PLAIN_SECRET_MISTAKES } from './plain-secrets';
import { PREVIOUS_MISTAKES } from './previous';
import { FACTORY_PROP_MISTAKES } from './props/factory-props';
import { KUBERNETES_FIELD_MISTAKES } from './props/kubernetes-fields';
import { PROP_MISTAKES } from './props/props';
import { SERVICE_PROP_MISTAKES } from './props/service-props';
import { REPLICATION_MISTAKES } from './replication';
import { RESOURCE_GROUP_MISTAKES } from './resource-groups';
import { RESOURCE_MISTAKES } from './resources';
import { AUTOSCALING_MISTAKES } from './role/autoscaling';
import { CANARY_MISTAKES } from './role/canary';
import { DURATION_MISTAKES } from './role/durations';
import { ENVIRONMENT_MISTAKES } from './role/environment';
import { ROLE_MISTAKES } from './role/role';
import { SERVICE_AMOUNT_MISTAKES } from './role/services';
import { TOPOLOGY_MISTAKES } from './role/topology';
import { ROUTE_MISTAKES } from './routes';
import { USER_MISTAKES } from './users';
import { RULE_MISTAKES } from './rules';
import { LOADED_DATA_MISTAKES } from './scaling/loaded-data';
import { SCALING_MISTAKES } from './scaling/scaling';
import { SCHEDULING_MISTAKES } from './scheduling';
import { SECRET_MISTAKES } from './secrets';
import { SERVICE_MISTAKES } from './services/services';
import { SNAPSHOT_MISTAKES, VOLUME_MISTAKES } from './snapshots';
import { STRIMZI_MISTAKES } from './services/strimzi';
import { CERTIFICATE_LIVES, ISSUER_NAMES, SECURITY_IN_CONFIG, SECURITY_IN_ENVIRONMENT } from './security-props';
import { SIZING_MISTAKES } from './sizing';
import { STORAGE_MISTAKES } from './storage';
import { TLS_MISTAKES } from './tls';
import { LOG_MISTAKES, TRACE_MISTAKES } from './traces';
import { TUNING_MISTAKES } from './tuning';
import { IMAGE_MISTAKES } from './version/images';
import { RELEASE_MISTAKES } from './version/release';
import { UPGRADE_MISTAKES } from './version/upgrade';
import { VERSION_MISTAKES } from './version/version';

/** The mistakes of a list whose rules have one subject. */
function about(subject: string, mistakes: readonly MistakeCase[]): MistakeCase[] {
  return mistakes.filter(({ rule }) => rule.startsWith(`${subject}-`));
}

/** Every known mistake, by the start of the id of its rule. */
export const SUBJECTS: Readonly<Record<string, readonly MistakeCase[]>> = {
  'MK-ADO': ADOPTION_MISTAKES,
  'MK-ATT': ATTU_MISTAKES,
  'MK-AUT': AUTHENTICATION_MISTAKES,
  'MK-BAK': [...BACKUP_MISTAKES, ...RESTORE_MISTAKES],
  'MK-CDC': REPLICATION_MISTAKES,
  'MK-CAR': CARE_MISTAKES,
  'MK-CFG': [...CONFIG_MISTAKES, ...SECURITY_IN_CONFIG],
  'MK-DEP': [
    ...DEPENDENCY_MISTAKES,
    ...DEPENDENCY_TLS_MISTAKES,
    ...CLOUD_SERVICE_MISTAKES,
    ...BUCKET_MISTAKES,
    ...PREFIX_MISTAKES,
    ...MESSAGE_MISTAKES,
    ...IN_CLUSTER_MISTAKES,
  ],
  'MK-ENV': PROMOTION_MISTAKES,
  'MK-EXP': [...EXPOSURE_MISTAKES, ...about('MK-EXP', FOREIGN_ROUTE_MISTAKES)],
  'MK-GPU': GPU_MISTAKES,
  'MK-GTO': [...SYNC_MISTAKES, ...DELIVERY_MISTAKES],
  'MK-GRP': RESOURCE_GROUP_MISTAKES,
  'MK-ING': INGRESS_MISTAKES,
  'MK-LBA': LOAD_BALANCER_MISTAKES,
  'MK-LIF': LIFECYCLE_MISTAKES,
  'MK-LOG': [...ACCESS_LOG_MISTAKES, ...about('MK-LOG', LOG_MISTAKES)],
  'MK-MON': [...MONITORING_MISTAKES, ...DASHBOARD_MISTAKES, ...FOREIGN_MONITOR_MISTAKES],
  'MK-NAM': [...NAMING_MISTAKES, ...LIVE_NAME_MISTAKES, ...ISSUER_NAMES],
  'MK-NET': [...NETWORK_MISTAKES, ...SERVICE_TYPE_MISTAKES],
  'MK-NSP': NAMESPACE_MISTAKES,
  'MK-OBJ': [...OBJECT_MISTAKES, ...about('MK-OBJ', FOREIGN_ROUTE_MISTAKES)],
  'MK-OPR': OPERATOR_MISTAKES,
  'MK-PLT': [...PLATFORM_VALUE_MISTAKES, ...DISTRIBUTION_MISTAKES],
  'MK-POD': [...POD_MISTAKES, ...JOB_POD_MISTAKES, ...POD_CHANGE_MISTAKES],
  'MK-PRP': [...PROP_MISTAKES, ...SERVICE_PROP_MISTAKES, ...FACTORY_PROP_MISTAKES, ...KUBERNETES_FIELD_MISTAKES],
  'MK-PRV': PREVIOUS_MISTAKES,
  'MK-RES': RESOURCE_MISTAKES,
  'MK-ROL': [
    ...ROLE_MISTAKES,
    ...TOPOLOGY_MISTAKES,
    ...AUTOSCALING_MISTAKES,
    ...CANARY_MISTAKES,
    ...DURATION_MISTAKES,
    ...ENVIRONMENT_MISTAKES,
    ...SERVICE_AMOUNT_MISTAKES,
    ...SECURITY_IN_ENVIRONMENT,
  ],
  'MK-RTE': [...ROUTE_MISTAKES, ...about('MK-RTE', FOREIGN_ROUTE_MISTAKES)],
  'MK-RUL': RULE_MISTAKES,
  'MK-SCA': [...SCALING_MISTAKES, ...LOADED_DATA_MISTAKES],
  'MK-SCH': SCHEDULING_MISTAKES,
  'MK-SEC': [...SECRET_MISTAKES, ...PLAIN_SECRET_MISTAKES],
  'MK-SNP': [...SNAPSHOT_MISTAKES, ...VOLUME_MISTAKES],
  'MK-SIZ': SIZING_MISTAKES,
  'MK-STO': STORAGE_MISTAKES,
  'MK-SVC': [...SERVICE_MISTAKES, ...STRIMZI_MISTAKES, ...CERTIFICATE_LIVES],
  'MK-TEI': EMBEDDING_MISTAKES,
  'MK-TLS': [...TLS_MISTAKES, ...CERTIFICATE_MISTAKES],
  'MK-TRC': TRACE_MISTAKES,
  'MK-TUN': [...TUNING_MISTAKES, ...about('MK-TUN', LOG_MISTAKES)],
  'MK-USR': USER_MISTAKES,
  'MK-VER': [...VERSION_MISTAKES, ...RELEASE_MISTAKES, ...UPGRADE_MISTAKES, ...IMAGE_MISTAKES],
};

/** All of them in one list. */
export const ALL_MISTAKES: readonly MistakeCase[] = Object.values(SUBJECTS).flat();
