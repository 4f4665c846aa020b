import { restPort, servesRest, type InstanceModel, type RoleSpec } from '../model';
import { configNumber, configValue, entryOf, frontOf, isOn, userEntries } from '../model/read-model';
import type { ModelRule, RuleReport } from './model-rule';

export const NO_CERTIFICATE: ModelRule = {
  id: 'MK-TLS-001',
  title: 'TLS without a certificate',
  severity: 'error',
  reason: 'The image has no certificates at the default paths, so Milvus ends at start with "no such file".',
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
  title: 'certificate in no volume',
  severity: 'error',
  reason: 'A file of a pod comes from the image or from a volume, and the image has no certificates.',
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
        if (entry && !isMounted) report(entry, '', `is '${path}', and nothing is mounted there.`);
      }
    }
  },
};

export const CERTIFICATE_WITHOUT_TLS: ModelRule = {
  id: 'MK-TLS-003',
  title: 'certificate that nobody serves',
  severity: 'warning',
  reason: 'The paths alone switch nothing on: clients still speak plain text.',
  source: 'Milvus documentation, encryption in transit: common.security.tlsMode',
  fix: 'Set common.security.tlsMode to 1 or 2 (internaltls: common.security.internaltlsEnabled), or remove the path.',
  check: (instance, report) => {
    for (const section of ['tls', 'internaltls']) {
      for (const { role, entry } of userEntries(instance, `${section}.serverPemPath`)) {
        const isServed =
          section === 'tls' ? configNumber(role, 'common.security.tlsMode') > 0 : isOn(role, 'common.security.internaltlsEnabled');
        if (!isServed) report(entry, '', 'is set, and TLS is off.');
      }
    }
  },
};

export const REST_BEHIND_TLS: ModelRule = {
  id: 'MK-TLS-004',
  title: 'REST that TLS cuts off',
  severity: 'warning',
  releases: { below: '2.5.0' },
  reason: 'With TLS on, the port of gRPC no longer takes REST: it needs a port of its own.',
  source: 'Milvus documentation, encryption in transit: proxy.http.port',
  fix: 'Set proxy.http.port, which the Service then has too, or proxy.http.enabled: false.',
  check: (instance, report) => checkRestPort(instance, report),
};

export const INTERNAL_NAME: ModelRule = {
  id: 'MK-TLS-005',
  title: 'internal TLS without a server name',
  severity: 'warning',
  reason: 'Roles dial each other by pod address, so they compare the certificate with internaltls.sni, which is localhost by default.',
  source: 'Milvus documentation, encryption in transit: internaltls.sni',
  fix: 'Set internaltls.sni to the name in the certificate, and internaltls.caPemPath to its authority.',
  check: (instance, report) => {
    for (const served of servedTls(instance).filter(({ section }) => section === 'internaltls')) {
      const missing = ['internaltls.sni', 'internaltls.caPemPath'].filter((key) => configuredPath(served.role, key) === undefined);
      const entry = switchEntry(served);
      if (entry && missing.length > 0) report(entry, '', `is on, without ${missing.join(' and ')}.`);
    }
  },
};

export const REST_STOPS_THE_PROXY: ModelRule = {
  id: 'MK-TLS-006',
  title: 'REST on the port of TLS',
  severity: 'error',
  releases: { from: '2.5.0' },
  reason: 'A proxy that is to serve REST on a port with TLS ends at start: "share the same port, tls mode must be 0".',
  source: 'Milvus source, `internal/distributed/proxy/listener_manager.go` of 2.5 and later; milvus#46312',
  fix: 'Set proxy.http.port, which the Service then has too, or proxy.http.enabled: false.',
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

/** One of the two places where Milvus serves TLS, with the role that reads its keys. */
interface ServedTls {
  readonly section: 'tls' | 'internaltls';
  readonly role: RoleSpec;
  /** The key that switches it on. */
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

/** The files that a server needs: its certificate and key, and with mutual TLS the authority of its clients. */
function neededFiles({ section, isMutual }: ServedTls): string[] {
  return ['serverPemPath', 'serverKeyPath', ...(isMutual ? ['caPemPath'] : [])].map((name) => `${section}.${name}`);
}

/** The path of a file, where one is given. */
function configuredPath(role: RoleSpec, key: string): string | undefined {
  const value = configValue(role, key);
  return value === undefined || value === '' ? undefined : String(value);
}

/** The entry that switched TLS on, to report at. */
function switchEntry({ role, switch: key }: ServedTls) {
  return entryOf(role, key);
}

function checkRestPort(instance: InstanceModel, report: RuleReport): void {
  for (const served of servedTls(instance).filter(({ section }) => section === 'tls')) {
    const entry = switchEntry(served);
    if (entry && servesRest(served.role) && restPort(served.role) === undefined)
      report(entry, '', 'is set, and proxy.http.port gives REST no port.');
  }
}
