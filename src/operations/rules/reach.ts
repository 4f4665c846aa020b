import { configNumber, frontOf, isOn } from '../../model/read-model';
import type { ModelRule } from '../../rules';
import { isWithin } from '../../version';
import { LEVEL_GRANTS } from '../privileges';
import { checkEach } from './each-access-control';

/** Releases whose REST interface has users and roles on every patch release that the library knows. */
const USER_CALLS = { from: '2.4.0' };

/** Releases whose REST interface creates databases. Source: `internal/distributed/proxy/httpserver/handler_v2.go` of 2.4. */
const DATABASE_CALLS = { from: '2.4.18' };

export const NO_CALLS: ModelRule = {
  id: 'MK-USR-001',
  title: 'release whose REST interface lacks the calls',
  severity: 'error',
  reason: 'The REST interface has users and roles from 2.4 on, databases from 2.4.18 on, and privilege groups from 2.5 on.',
  source: 'Milvus source, `internal/distributed/proxy/httpserver/handler_v2.go` of 2.3 to 2.5',
  fix: 'Upgrade Milvus, or remove the prop.',
  checkApp: checkEach(({ release, databases, privilegeGroups, removed, ...access }, report) => {
    const refuse = (prop: string, first: string) =>
      report(access, prop, `needs Milvus ${first} or later; this is ${release}.`, `Upgrade Milvus to ${first}, or remove ${prop}.`);
    if (!isWithin(release, USER_CALLS)) {
      const fix = 'Upgrade Milvus to 2.4, or create users and roles with an SDK.';
      return report(access, 'milvus', `is ${release}, whose REST interface has no users and roles on every patch release.`, fix);
    }
    if (databases.length > 0 && !isWithin(release, DATABASE_CALLS)) refuse('databases', DATABASE_CALLS.from);
    if (isWithin(release, LEVEL_GRANTS)) return;
    if (privilegeGroups.length > 0) refuse('privilegeGroups', '2.5.0');
    if (removed.privilegeGroups.length > 0) refuse('removedPrivilegeGroups', '2.5.0');
  }),
};

export const NO_REST: ModelRule = {
  id: 'MK-USR-002',
  title: 'Milvus whose REST interface the Job cannot reach',
  severity: 'error',
  reason: 'The Job calls the REST interface, which Milvus serves if proxy.http.enabled is true, and with TLS only on a separate port.',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go`',
  fix: 'Set proxy.http.port to a port for REST, such as 8080.',
  checkApp: checkEach((access, report, milvus) => {
    const { obstacle } = access;
    const front = milvus && frontOf(milvus);
    if (obstacle === 'rest-missing') {
      const fix = milvus ? undefined : 'Set restPort of Milvus.fromEndpoint, if Milvus serves REST there.';
      return report(access, 'milvus', 'has no REST interface that the Job can reach.', fix);
    }
    if (obstacle === 'authority-missing') {
      const fix = "Set clientTls of the Milvus: { caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'ca', 'private-ca')) }.";
      return report(access, 'milvus', 'serves REST over TLS, and has no clientTls for the Job to trust it.', fix);
    }
    if (front && configNumber(front, 'common.security.tlsMode') > 1 && !access.hasClientCertificate) {
      report(access, 'milvus', 'asks clients for a certificate.', 'Set clientCertificate in clientTls of the Milvus.');
    }
  }),
};

export const NO_ADMINISTRATOR: ModelRule = {
  id: 'MK-USR-003',
  title: 'users without an administrator who creates them',
  severity: 'error',
  reason: 'With authorization on, Milvus refuses calls without a user. With authorization off, users and roles have no effect.',
  source: 'Milvus documentation, authenticate user access',
  fix: "Set administrator: { secret: Secret.fromSecretName(this, 'root', '…') }, with the fields username and password.",
  checkApp: checkEach((access, report, milvus) => {
    if (access.hasAdministrator) return;
    const front = milvus && frontOf(milvus);
    if (front && isOn(front, 'common.security.authorizationEnabled')) {
      report(access, 'administrator', 'is missing, but authorization of the Milvus is on.');
    } else if (!milvus && access.users.length + access.roles.length > 0) {
      report(access, 'administrator', 'is missing, and users and roles are declared.');
    }
  }),
};

export const AUTHORIZATION_OFF: ModelRule = {
  id: 'MK-USR-004',
  title: 'users of a Milvus without authorization',
  severity: 'error',
  reason: 'With authorization off, every client has all rights with any password, and the Job cannot see whether a password changed.',
  source: 'Milvus documentation, authenticate user access',
  fix: "Set config: { 'common.security.authorizationEnabled': true } of the Milvus.",
  checkApp: checkEach((access, report, milvus) => {
    const front = milvus && frontOf(milvus);
    if (!front || isOn(front, 'common.security.authorizationEnabled')) return;
    const [prop] = (['users', 'roles'] as const).filter((each) => access[each].length > 0);
    if (prop !== undefined) report(access, prop, 'is declared, but authorization of the Milvus is off.');
  }),
};

export const FOREIGN_SECRET: ModelRule = {
  id: 'MK-USR-005',
  title: 'Secret of the administrator in another namespace',
  severity: 'error',
  reason: 'A pod can read only Secrets of the namespace that it runs in.',
  source: 'Kubernetes documentation, Secrets',
  fix: 'Set administrator to a Secret in the namespace of the chart.',
  checkApp: checkEach((access, report) => {
    const { foreignNamespace: namespace } = access;
    if (namespace === undefined || !access.hasAdministrator) return;
    report(access, 'administrator', `is that of the Milvus, whose Secret is in the namespace '${namespace}'.`);
  }),
};

/** The rules about reaching Milvus and logging in. */
export const REACH_RULES: readonly ModelRule[] = [NO_CALLS, NO_REST, NO_ADMINISTRATOR, AUTHORIZATION_OFF, FOREIGN_SECRET];
