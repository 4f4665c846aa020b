import { restPort, servesRest, type InstanceModel, type RoleSpec } from '../model';
import { configNumber, configValue, entryOf, frontOf, isOn, literalVariable, userEntries, userSwitches } from '../model/read-model';
import { FORWARDING_OVER_TLS, REST_STOPS_TLS, isWithin, lineOf, rangeWords } from '../version';
import type { ModelRule, RuleReport } from './model-rule';

/** Turns on TLS between roles. */
const SWITCH = 'common.security.internaltlsEnabled';

export const NO_CERTIFICATE: ModelRule = {
  id: 'MK-TLS-001',
  title: 'TLS without a certificate',
  severity: 'error',
  reason: 'The image has no certificates at the default paths, so Milvus exits at start with "no such file".',
  source: 'Milvus documentation, encryption in transit; `configs/milvus.yaml`: tls, internaltls',
  fix: 'Mount a Secret with volumes and volumeMounts, and set the paths of the files.',
  check: (instance, report) => {
    for (const served of servedTls(instance)) {
      const missing = neededFiles(served).filter((key) => configuredPath(served.role, key) === undefined);
      const entry = switchEntry(served);
      if (entry && missing.length > 0) report(entry, '', `needs ${missing.join(', ')}.`);
    }
  },
};

export const CERTIFICATE_NOT_MOUNTED: ModelRule = {
  id: 'MK-TLS-002',
  title: 'certificate path without a mount',
  severity: 'error',
  reason: 'The image has no certificates, so the file must come from a volume.',
  source: 'Milvus documentation, encryption in transit',
  fix: 'Mount the Secret with volumes and volumeMounts at the directory of the path.',
  check: (instance, report) => {
    for (const served of servedTls(instance)) {
      const { role } = served;
      const places = [...role.volumeMounts.map(({ mountPath }) => mountPath), ...role.mounts.map(({ path }) => path)];
      for (const key of neededFiles(served)) {
        const path = configuredPath(role, key);
        const entry = entryOf(role, key);
        const isMounted = path === undefined || places.some((place) => path === place || path.startsWith(`${place.replace(/\/$/, '')}/`));
        if (entry && !isMounted) report(entry, '', `is '${path}', but nothing is mounted there.`);
      }
    }
  },
};

export const CERTIFICATE_WITHOUT_TLS: ModelRule = {
  id: 'MK-TLS-003',
  title: 'certificate without TLS',
  severity: 'warning',
  reason: 'The paths alone do not enable TLS: clients still speak plain text.',
  source: 'Milvus documentation, encryption in transit: common.security.tlsMode',
  fix: 'Set common.security.tlsMode to 1 or 2 (internaltls: common.security.internaltlsEnabled to true), or remove the path.',
  check: (instance, report) => {
    for (const section of ['tls', 'internaltls']) {
      for (const { role, entry } of userEntries(instance, `${section}.serverPemPath`)) {
        const isServed = section === 'tls' ? configNumber(role, 'common.security.tlsMode') > 0 : isOn(role, SWITCH);
        if (!isServed) report(entry, '', 'is set, but TLS is off.');
      }
    }
  },
};

export const REST_BEHIND_TLS: ModelRule = {
  id: 'MK-TLS-004',
  title: 'REST unreachable behind TLS',
  severity: 'warning',
  releases: { below: REST_STOPS_TLS.from },
  reason: 'With TLS on, the gRPC port no longer serves REST, which needs its own port.',
  source: 'Milvus documentation, encryption in transit: proxy.http.port; `internal/distributed/proxy/service.go` before milvus#36459',
  fix: 'Set proxy.http.port, which the Service then exposes too, or proxy.http.enabled: false.',
  check: (instance, report) => checkRestPort(instance, report),
};

export const INTERNAL_NAME: ModelRule = {
  id: 'MK-TLS-005',
  title: 'internal TLS without a server name',
  severity: 'warning',
  reason: 'Roles dial each other by pod address, so they compare the certificate with internaltls.sni, which is localhost by default.',
  source: 'Milvus documentation, encryption in transit: internaltls.sni',
  fix: 'Set internaltls.sni to the name in the certificate, and internaltls.caPemPath to its CA.',
  check: (instance, report) => {
    for (const served of servedTls(instance).filter(({ section }) => section === 'internaltls')) {
      const missing = ['internaltls.sni', 'internaltls.caPemPath'].filter((key) => configuredPath(served.role, key) === undefined);
      const entry = switchEntry(served);
      if (entry && missing.length > 0) report(entry, '', `is on without ${missing.join(' and ')}.`);
    }
  },
};

export const REST_STOPS_THE_PROXY: ModelRule = {
  id: 'MK-TLS-006',
  title: 'REST on the TLS port',
  severity: 'error',
  releases: REST_STOPS_TLS,
  reason: 'A proxy with REST on a TLS port exits at start with "share the same port, tls mode must be 0".',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go`, in the 2.4 branch since milvus#36459; milvus#46312',
  fix: 'Set proxy.http.port, which the Service then exposes too, or proxy.http.enabled: false.',
  check: (instance, report) => checkRestPort(instance, report),
};

export const INTERNAL_TLS_OF_SOME_ROLES: ModelRule = {
  id: 'MK-TLS-009',
  title: 'TLS between some of the roles',
  severity: 'error',
  reason: 'A role with internal TLS talks to no role without it, so Milvus does not become ready.',
  source: 'Milvus source, `internal/util/grpcclient/client.go` and the servers in `internal/distributed`: one switch for both sides',
  fix: 'Set internalTls of the cluster, or common.security.internaltlsEnabled in config of the cluster.',
  check: (instance, report) => {
    const without = instance.roles.filter((role) => !isOn(role, SWITCH));
    if (without.length === 0 || without.length === instance.roles.length) return;
    for (const { entry } of userEntries(instance, SWITCH))
      report(entry, '', `is not the same for ${without.map(({ name }) => name).join(', ')}.`);
  },
};

/** Turns on the experimental streaming service of 2.5. */
const STREAMING = 'MILVUS_STREAMING_SERVICE_ENABLED';

export const STREAMING_IN_PLAIN_TEXT: ModelRule = {
  id: 'MK-TLS-010',
  title: 'internal TLS without the streaming service',
  severity: 'warning',
  releases: { from: '2.5.0', below: '2.6.0' },
  reason: 'The clients of the experimental streaming service of 2.5 speak plain text, whatever internal TLS says.',
  source: 'milvus#42685, which is in 2.6.0',
  fix: `Remove ${STREAMING}, or use Milvus 2.6 or later.`,
  check: (instance, report) => {
    for (const role of instance.roles) {
      if (isOn(role, SWITCH) && literalVariable(role, STREAMING) !== undefined)
        report(role, `env.${STREAMING}`, 'is set, with internal TLS.');
    }
  },
};

export const INTERNAL_TLS_SWITCHED: ModelRule = {
  id: 'MK-TLS-011',
  title: 'internal TLS turned on or off on a running cluster',
  severity: 'error',
  reason:
    'Roles with and without internal TLS do not talk to each other, so a rollout stops at its first role, and requests fail until all ' +
    'pods have changed.',
  source: 'Milvus source, `internal/util/grpcclient/client.go`: no fallback to plain text',
  fix: 'Scale all roles to zero before you apply the change, as the guide on authorization and TLS shows, and suppress this finding.',
  check: (instance, report) => {
    const before = instance.previous?.internalTls;
    const [role] = instance.roles;
    if (before === undefined || !role || instance.mode === 'standalone' || isOn(role, SWITCH) === before) return;
    reportSwitch(instance, role, `${before ? 'is off' : 'is on'}, and the deployed roles run ${before ? 'with' : 'without'} it.`, report);
  },
};

export const INTERNAL_TLS_OF_ONE_PROCESS: ModelRule = {
  id: 'MK-TLS-012',
  title: 'internal TLS of a standalone',
  severity: 'advice',
  reason: 'All roles of a standalone are in one process, so its certificate protects no connection between pods.',
  source: 'Milvus source, `cmd/roles/roles.go`: a standalone starts all roles',
  fix: 'Remove common.security.internaltlsEnabled, and set tls for the connections of clients.',
  check: (instance, report) => {
    if (instance.mode !== 'standalone') return;
    for (const entry of userSwitches(instance, SWITCH, true)) report(entry, '', 'is true for a standalone.');
  },
};

export const FORWARDED_CALLS: ModelRule = {
  id: 'MK-TLS-013',
  title: 'upgrade from 2.5 that forwards calls over TLS',
  severity: 'warning',
  reason:
    'While proxies of 2.5 still run, the new ones forward calls to their client port: before 2.6.13 without a trusted authority, and ' +
    'always without a client certificate. These calls fail until the last old proxy is gone.',
  source: 'milvus#48226; Milvus source, `internal/distributed/streaming/forward.go`: getDialOptions',
  fix: 'Upgrade to 2.6.13 or later; with mutual TLS, upgrade when clients can wait for the rollout of the proxies.',
  check: (instance, report) => {
    const { upgradingFrom, version } = instance;
    if (!upgradingFrom || lineOf(upgradingFrom.release) !== '2.5' || lineOf(version) === '2.5') return;
    for (const served of servedTls(instance).filter(({ section }) => section === 'tls')) {
      const entry = switchEntry(served);
      const isForwarded = isWithin(version, FORWARDING_OVER_TLS) && !served.isMutual;
      const obstacle = served.isMutual ? 'asks clients for certificates' : `needs ${rangeWords(FORWARDING_OVER_TLS)}`;
      if (entry && !isForwarded) report(entry, '', `${obstacle}, in the step from ${upgradingFrom.release} to ${version}.`);
    }
  },
};

export const TLS_SWITCHED: ModelRule = {
  id: 'MK-TLS-014',
  title: 'TLS for clients turned on or off while they connect',
  severity: 'warning',
  reason:
    'A port speaks either plain text or TLS, and asks for certificates or not, so during the rollout each client is refused by the old or ' +
    'by the new proxies.',
  source: 'Milvus source, `internal/distributed/proxy/service.go`: one listener for gRPC',
  fix: 'Change the clients in the same hour and suppress this finding, or move them to a second cluster with TLS.',
  check: (instance, report) => {
    const before = instance.previous?.tlsMode;
    const front = frontOf(instance);
    if (before === undefined || !front) return;
    const after = configNumber(front, 'common.security.tlsMode');
    // Clients with a certificate are also served without one being required.
    if (after === before || (before === 2 && after === 1)) return;
    const entry = entryOf(front, 'common.security.tlsMode');
    const problem = `changes common.security.tlsMode from ${before} to ${after}.`;
    if (entry) report(entry, '', problem);
    else report(instance, 'tls', problem);
  },
};

export const TLS_RULES: readonly ModelRule[] = [
  NO_CERTIFICATE,
  CERTIFICATE_NOT_MOUNTED,
  CERTIFICATE_WITHOUT_TLS,
  REST_BEHIND_TLS,
  INTERNAL_NAME,
  REST_STOPS_THE_PROXY,
  INTERNAL_TLS_OF_SOME_ROLES,
  STREAMING_IN_PLAIN_TEXT,
  INTERNAL_TLS_SWITCHED,
  INTERNAL_TLS_OF_ONE_PROCESS,
  FORWARDED_CALLS,
  TLS_SWITCHED,
];

/** TLS to clients or between roles, with the role that reads its keys. */
interface ServedTls {
  readonly section: 'tls' | 'internaltls';
  readonly role: RoleSpec;
  /** The key that turns it on. */
  readonly switch: string;
  /** Whether clients need certificates too. */
  readonly isMutual: boolean;
}

/** Where Milvus serves TLS: to clients, and between its roles. */
function servedTls(instance: InstanceModel): ServedTls[] {
  const front = frontOf(instance);
  if (!front) return [];
  const mode = configNumber(front, 'common.security.tlsMode');
  const isInternal = isOn(front, SWITCH);
  return [
    ...(mode > 0 ? [{ section: 'tls', role: front, switch: 'common.security.tlsMode', isMutual: mode > 1 } as const] : []),
    ...(isInternal ? [{ section: 'internaltls', role: front, switch: SWITCH, isMutual: false } as const] : []),
  ];
}

/** Files that a server needs: its certificate and key, and with mutual TLS the CA of its clients. */
function neededFiles({ section, isMutual }: ServedTls): string[] {
  return ['serverPemPath', 'serverKeyPath', ...(isMutual ? ['caPemPath'] : [])].map((name) => `${section}.${name}`);
}

/** The configured path of a file. */
function configuredPath(role: RoleSpec, key: string): string | undefined {
  const value = configValue(role, key);
  return value === undefined || value === '' ? undefined : String(value);
}

/** The entry that turns TLS on, where findings are reported. */
function switchEntry({ role, switch: key }: ServedTls) {
  return entryOf(role, key);
}

function checkRestPort(instance: InstanceModel, report: RuleReport): void {
  for (const served of servedTls(instance).filter(({ section }) => section === 'tls')) {
    const entry = switchEntry(served);
    if (entry && servesRest(served.role) && restPort(served.role) === undefined)
      report(entry, '', 'is set, but proxy.http.port gives REST no separate port.');
  }
}

/** Reports at the entry that decides, or at the missing prop. */
function reportSwitch(instance: InstanceModel, role: RoleSpec, problem: string, report: RuleReport): void {
  const entry = entryOf(role, SWITCH);
  if (entry) report(entry, '', problem);
  else report(instance, 'internalTls', problem);
}
