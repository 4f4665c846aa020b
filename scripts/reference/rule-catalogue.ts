import * as app from '../../src/app/rules';
import { ATTU_RULES } from '../../src/attu/rules';
import { EMBEDDING_RULES } from '../../src/embedding/rules';
import { BACKUP_RULES } from '../../src/backup/rules';
import * as cluster from '../../src/cluster/rules';
import * as config from '../../src/config/rules';
import * as dependenciesInCluster from '../../src/dependencies/in-cluster/rules';
import * as dependencies from '../../src/dependencies/rules';
import { GATEWAY_RULES } from '../../src/exposure/rules';
import * as ingress from '../../src/exposure/rules/ingress-inputs';
import { INGRESS_RULES } from '../../src/exposure/rules/ingress';
import { OPERATOR_RULES } from '../../src/engines/operator/rules';
import * as operator from '../../src/engines/operator/rules/inputs';
import * as exposure from '../../src/exposure/rules/inputs';
import { OPENSHIFT_RULES } from '../../src/exposure/rules/openshift';
import * as findings from '../../src/findings/rules';
import { DELIVERY_RULES, ENVIRONMENT_RULES } from '../../src/gitops/rules';
import * as deliveries from '../../src/gitops/rules/inputs';
import * as objectsDelivered from '../../src/gitops/rules/delivered-objects';
import { MONITORING_RULES } from '../../src/monitoring/rules';
import * as monitoring from '../../src/monitoring/rules/inputs';
import { NAMESPACE_RULES } from '../../src/namespace/rules';
import * as namespace from '../../src/namespace/rules/inputs';
import * as naming from '../../src/naming/rules';
import * as network from '../../src/network/rules';
import * as platform from '../../src/platform/rules';
import * as props from '../../src/props/rules';
import * as role from '../../src/role/rules';
import * as scaling from '../../src/scaling/rules';
import * as secrets from '../../src/secrets/rules/inputs';
import { SECRET_RULES } from '../../src/secrets/rules';
import * as security from '../../src/security/rules';
import * as sizing from '../../src/sizing/rules';
import * as version from '../../src/version/rules';
import * as workload from '../../src/workload/rules';
import { ACCESS_RULES, UPKEEP_RULES } from '../../src/operations/rules';
import { REPLICATION_RULES } from '../../src/operations/rules/replication';
import * as replication from '../../src/operations/rules/replication-inputs';
import * as snapshots from '../../src/operations/rules/snapshot-inputs';
import { SNAPSHOT_RULES } from '../../src/operations/rules/snapshots';
import { VOLUME_SNAPSHOT_RULES } from '../../src/operations/rules/volume-snapshots';
import * as operations from '../../src/operations/rules/inputs';
import type { Rule } from '../../src/findings';
import { MODEL_RULES } from '../../src/rules';

/** Rules about a value that cannot be used: each room keeps its own in `rules.ts`. */
const INPUT_RULES = [
  app,
  cluster,
  config,
  dependenciesInCluster,
  deliveries,
  dependencies,
  exposure,
  findings,
  ingress,
  monitoring,
  namespace,
  naming,
  network,
  objectsDelivered,
  operations,
  operator,
  platform,
  props,
  replication,
  role,
  scaling,
  secrets,
  security,
  snapshots,
  sizing,
  version,
  workload,
].flatMap((room): Rule[] => Object.values(room));

/** Every rule of the library. */
export const ALL_RULES: readonly Rule[] = [
  ...INPUT_RULES,
  ...MODEL_RULES,
  ...OPERATOR_RULES,
  ...GATEWAY_RULES,
  ...INGRESS_RULES,
  ...OPENSHIFT_RULES,
  ...ACCESS_RULES,
  ...REPLICATION_RULES,
  ...SNAPSHOT_RULES,
  ...VOLUME_SNAPSHOT_RULES,
  ...UPKEEP_RULES,
  ...SECRET_RULES,
  ...BACKUP_RULES,
  ...ATTU_RULES,
  ...EMBEDDING_RULES,
  ...NAMESPACE_RULES,
  ...MONITORING_RULES,
  ...DELIVERY_RULES,
  ...ENVIRONMENT_RULES,
];
