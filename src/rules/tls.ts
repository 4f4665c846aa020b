import { restPort, servesRest, type InstanceModel, type RoleSpec } from '../model';
import { configNumber, configValue, entryOf, frontOf, isOn, userEntries } from '../model/read-model';
import type { ModelRule, RuleReport } from './model-rule';

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
        const isServed =
          section === 'tls' ? configNumber(role, 'common.security.tlsMode') > 0 : isOn(role, 'common.security.internaltlsEnabled');
        if (!isServed) report(entry, '', 'is set, but TLS is off.');
      }
    }
  },
};

export const REST_BEHIND_TLS: ModelRule = {
  id: 'MK-TLS-004',
  title: 'REST unreachable behind TLS',
  severity: 'warning',
  releases: { below: '2.5.0' },
  reason: 'With TLS on, the gRPC port no longer serves REST, which needs its own port.',
  source: 'Milvus documentation, encryption in transit: proxy.http.port',
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
  releases: { from: '2.5.0' },
  reason: 'A proxy with REST on a TLS port exits at start with "share the same port, tls mode must be 0".',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go` of 2.5 and later; milvus#46312',
  fix: 'Set proxy.http.port, which the Service then exposes too, or proxy.http.enabled: false.',
  check: (instance, report) => checkRestPort(instance, report),
};

export const TLS_RULES: readonly ModelRule[] = [
  NO_CERTIFICATE,
  CERTIFICATE_NOT_MOUNTED,
  CERTIFICATE_WITHOUT_TLS,
  REST_BEHIND_TLS,
  INTERNAL_NAME,
  REST_STOPS_THE_PROXY,
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
  const isInternal = isOn(front, 'common.security.internaltlsEnabled');
  return [
    ...(mode > 0 ? [{ section: 'tls', role: front, switch: 'common.security.tlsMode', isMutual: mode > 1 } as const] : []),
    ...(isInternal
      ? [{ section: 'internaltls', role: front, switch: 'common.security.internaltlsEnabled', isMutual: false } as const]
      : []),
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
