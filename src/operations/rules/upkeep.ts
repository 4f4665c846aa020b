import { configNumber, frontOf, isOn, rolesNamed } from '../../model/read-model';
import { checkExtensionsOfMilvus, type ModelRule } from '../../rules';
import { runsPerHour } from '../../props';
import { isWithin } from '../../version';
import { MAINTENANCE_CALLS } from '../maintenance-task';
import { isUpkeep } from '../upkeep-spec';

/** Checks each `SmokeTest` and `Maintenance`, with the Milvus of this app that it is about. */
const checkEach = checkExtensionsOfMilvus(isUpkeep);

export const NO_MAINTENANCE_CALLS: ModelRule = {
  id: 'MK-CAR-004',
  title: 'maintenance that the release has no call for',
  severity: 'error',
  reason: 'The REST interface can flush and compact from 2.5 on.',
  source: 'Milvus source, `internal/distributed/proxy/httpserver/handler_v2.go` of 2.4 and 2.5',
  fix: 'Upgrade Milvus to 2.5, or flush and compact with an SDK.',
  checkApp: checkEach((upkeep, report) => {
    if (upkeep.task === 'smoke-test' || isWithin(upkeep.release, MAINTENANCE_CALLS)) return;
    report(upkeep, 'task', `is ${upkeep.task}, and Milvus ${upkeep.release} has no call for it.`);
  }),
};

export const UNREACHABLE: ModelRule = {
  id: 'MK-CAR-005',
  title: 'Milvus whose REST interface the Job cannot reach',
  severity: 'error',
  reason: 'The Job calls the REST interface, which Milvus serves if proxy.http.enabled is true, and with TLS only on a separate port.',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go`',
  fix: 'Set proxy.http.port to a port for REST, such as 8080.',
  checkApp: checkEach((upkeep, report, milvus) => {
    const front = milvus && frontOf(milvus);
    if (upkeep.obstacle === 'rest-missing') {
      const fix = milvus ? undefined : 'Set restPort of Milvus.fromEndpoint, if Milvus serves REST there.';
      return report(upkeep, 'milvus', 'has no REST interface that the Job can reach.', fix);
    }
    if (upkeep.obstacle === 'authority-missing') {
      const fix = "Set clientTls of the Milvus: { caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'ca', 'private-ca')) }.";
      return report(upkeep, 'milvus', 'serves REST over TLS, and has no clientTls for the Job to trust it.', fix);
    }
    if (front && configNumber(front, 'common.security.tlsMode') > 1 && !upkeep.hasClientCertificate) {
      report(upkeep, 'milvus', 'asks clients for a certificate.', 'Set clientCertificate in clientTls of the Milvus.');
    }
  }),
};

export const NO_USER: ModelRule = {
  id: 'MK-CAR-006',
  title: 'Job without a user for a Milvus with authorization',
  severity: 'error',
  reason: 'With authorization on, Milvus refuses calls without a user.',
  source: 'Milvus documentation, authenticate user access',
  fix: "Set user: { secret: Secret.fromSecretName(this, 'tester', '…') }, with the fields username and password.",
  checkApp: checkEach((upkeep, report, milvus) => {
    const front = milvus && frontOf(milvus);
    if (upkeep.hasAdministrator || !front || !isOn(front, 'common.security.authorizationEnabled')) return;
    report(upkeep, 'user', 'is missing, but authorization of the Milvus is on.');
  }),
};

export const FOREIGN_USER: ModelRule = {
  id: 'MK-CAR-007',
  title: 'Secret of the user in another namespace',
  severity: 'error',
  reason: 'A pod can read only Secrets of the namespace that it runs in.',
  source: 'Kubernetes documentation, Secrets',
  fix: 'Set user to a Secret in the namespace of the chart.',
  checkApp: checkEach((upkeep, report) => {
    const { foreignNamespace: namespace } = upkeep;
    if (namespace === undefined || !upkeep.hasAdministrator) return;
    report(upkeep, 'user', `is the administrator of the Milvus, whose Secret is in the namespace '${namespace}'.`);
  }),
};

export const FREQUENT_FLUSH: ModelRule = {
  id: 'MK-CAR-008',
  title: 'flush more often than once an hour',
  severity: 'warning',
  reason: 'Each flush ends the growing segments of all collections, and many small segments slow searches and compaction down.',
  source: 'Milvus documentation, flush; `configs/milvus.yaml`: quotaAndLimits.flushRate, 0.1 per second and collection',
  fix: "Flush before planned stops only, or at most once an hour: Cron.schedule({ minute: '0', hour: '3' }).",
  checkApp: checkEach((upkeep, report) => {
    const runs = runsPerHour(upkeep.schedule ?? '');
    if (upkeep.task === 'flush' && runs > 1) report(upkeep, 'schedule', `flushes ${runs} times an hour.`);
  }),
};

export const SCHEDULED_COMPACTION: ModelRule = {
  id: 'MK-CAR-009',
  title: 'scheduled compaction next to the automatic one',
  severity: 'advice',
  reason: 'Milvus compacts by itself; a manual compaction reads and writes segments again and competes with index builds for data nodes.',
  source: 'Milvus source, `configs/milvus.yaml`: dataCoord.compaction.enableAutoCompaction, true',
  fix: 'Remove schedule, and set run when you deleted much.',
  checkApp: checkEach((upkeep, report, milvus) => {
    if (upkeep.task !== 'compact' || upkeep.schedule === undefined || !milvus) return;
    const [coordinator] = rolesNamed(milvus, 'dataCoord', 'mixCoord', 'standalone');
    if (coordinator && isOn(coordinator, 'dataCoord.compaction.enableAutoCompaction')) {
      report(upkeep, 'schedule', `compacts at '${upkeep.schedule}', and dataCoord.compaction.enableAutoCompaction is on.`);
    }
  }),
};

/** The rules over the Jobs that test and maintain a Milvus. */
export const UPKEEP_RULES: readonly ModelRule[] = [
  NO_MAINTENANCE_CALLS,
  UNREACHABLE,
  NO_USER,
  FOREIGN_USER,
  FREQUENT_FLUSH,
  SCHEDULED_COMPACTION,
];
