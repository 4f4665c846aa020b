import type { InstanceModel, RoleSpec } from '../../../model';
import { configNumber, configValue, frontOf, isOn } from '../read-model';

/** One of the two places where Milvus serves TLS, with the role that reads its keys. */
export interface ServedTls {
  readonly section: 'tls' | 'internaltls';
  readonly role: RoleSpec;
  /** The key that switches it on. */
  readonly switch: string;
  /** Whether clients need certificates too. */
  readonly isMutual: boolean;
}

/** Where Milvus serves TLS: to clients, and between its roles. */
export function servedTls(instance: InstanceModel): ServedTls[] {
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
export function neededFiles({ section, isMutual }: ServedTls): string[] {
  return ['serverPemPath', 'serverKeyPath', ...(isMutual ? ['caPemPath'] : [])].map((name) => `${section}.${name}`);
}

/** The path of a file, where one is given. */
export function configuredPath(role: RoleSpec, key: string): string | undefined {
  const value = configValue(role, key);
  return value === undefined || value === '' ? undefined : String(value);
}

/** The entry that switched TLS on, to report at. */
export function switchEntry({ role, switch: key }: ServedTls) {
  return role.config.find((entry) => entry.key === key);
}
