import { BUCKET_MISTAKES } from './dependencies/buckets';
import { CLOUD_SERVICE_MISTAKES } from './dependencies/cloud-services';
import { CONFIG_MISTAKES } from './config';
import { DEPENDENCY_MISTAKES } from './dependencies/dependencies';
import { DURATION_MISTAKES } from './role/durations';
import { ENVIRONMENT_MISTAKES } from './role/environment';
import { EXPOSURE_MISTAKES } from './exposure';
import { FACTORY_PROP_MISTAKES } from './props/factory-props';
import { GPU_MISTAKES } from './gpu';
import { IN_CLUSTER_MISTAKES } from './dependencies/in-cluster';
import { JOB_MISTAKES } from './jobs';
import { LIFECYCLE_MISTAKES } from './lifecycle';
import { LOADED_DATA_MISTAKES } from './scaling/loaded-data';
import type { MistakeCase } from './mistake-case';
import { NAMING_MISTAKES } from './naming';
import { NETWORK_MISTAKES } from './network';
import { OBJECT_MISTAKES } from './objects';
import { PREVIOUS_MISTAKES } from './previous';
import { PLACEMENT_MISTAKES } from './scheduling';
import { POD_MISTAKES } from './pod';
import { PROP_MISTAKES } from './props/props';
import { RELEASE_MISTAKES } from './version/release';
import { RESOURCE_GROUP_MISTAKES } from './resource-groups';
import { RESOURCE_MISTAKES } from './resources';
import { ROLE_MISTAKES } from './role/role';
import { RULE_MISTAKES } from './rules';
import { SCALING_MISTAKES } from './scaling/scaling';
import { TLS_MISTAKES } from './dependencies/tls';
import { SERVICE_PROP_MISTAKES } from './props/service-props';
import { SERVICE_MISTAKES } from './services/services';
import { STRIMZI_MISTAKES } from './services/strimzi';
import { SERVER_TLS_MISTAKES } from './tls';
import { PREFIX_MISTAKES } from './dependencies/prefixes';
import { STORAGE_MISTAKES } from './storage';
import { TOPOLOGY_MISTAKES } from './role/topology';
import { UPGRADE_MISTAKES } from './version/upgrade';
import { TUNING_MISTAKES } from './tuning';
import { VERSION_MISTAKES } from './version/version';

/** Every known mistake, by subject. */
export const SUBJECTS: Readonly<Record<string, readonly MistakeCase[]>> = {
  version: VERSION_MISTAKES,
  upgrades: UPGRADE_MISTAKES,
  GPUs: GPU_MISTAKES,
  release: RELEASE_MISTAKES,
  topology: TOPOLOGY_MISTAKES,
  resources: RESOURCE_MISTAKES,
  'resource groups': RESOURCE_GROUP_MISTAKES,
  storage: STORAGE_MISTAKES,
  lifecycle: LIFECYCLE_MISTAKES,
  'durations and sizes': DURATION_MISTAKES,
  pods: POD_MISTAKES,
  Jobs: JOB_MISTAKES,
  placement: PLACEMENT_MISTAKES,
  exposure: EXPOSURE_MISTAKES,
  'TLS and passwords of Milvus': SERVER_TLS_MISTAKES,
  tuning: TUNING_MISTAKES,
  role: ROLE_MISTAKES,
  environment: ENVIRONMENT_MISTAKES,
  scaling: SCALING_MISTAKES,
  'loaded data': LOADED_DATA_MISTAKES,
  naming: NAMING_MISTAKES,
  dependencies: DEPENDENCY_MISTAKES,
  prefixes: PREFIX_MISTAKES,
  'names of buckets': BUCKET_MISTAKES,
  'cloud services': CLOUD_SERVICE_MISTAKES,
  'TLS of dependencies': TLS_MISTAKES,
  'in-cluster dependencies': IN_CLUSTER_MISTAKES,
  'services beside Milvus': SERVICE_MISTAKES,
  'a Kafka of Strimzi': STRIMZI_MISTAKES,
  network: NETWORK_MISTAKES,
  'emitted objects': OBJECT_MISTAKES,
  configuration: CONFIG_MISTAKES,
  'what is deployed': PREVIOUS_MISTAKES,
  props: PROP_MISTAKES,
  'props of services': SERVICE_PROP_MISTAKES,
  'props of factories': FACTORY_PROP_MISTAKES,
  rules: RULE_MISTAKES,
};

/** All of them in one list. */
export const ALL_MISTAKES: readonly MistakeCase[] = Object.values(SUBJECTS).flat();
