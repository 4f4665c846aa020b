import { keyOfEnvironment } from '../config';

/** Settings of a deployed instance that a rollout cannot change step by step. */
export interface DeployedSecurity {
  /** Whether its roles use TLS between each other; missing if no configuration of a role is among the objects. */
  readonly internalTls?: boolean;
  /** How its proxies serve TLS to clients (`common.security.tlsMode`); missing if no configuration of a role is among the objects. */
  readonly tlsMode?: number;
  /** Whether one of its pods has the first password of root; missing if no workload is among the objects. */
  readonly rootPassword?: boolean;
}

/** The fields read from the ConfigMaps and workloads of roles. */
export interface DeployedRole {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly spec?: unknown;
}

/** The switches in a `user.yaml`. */
const TLS_MODE = /^\s*tlsMode:\s*["']?(\d)["']?\s*$/im;
const INTERNAL_TLS = /^\s*internaltlsEnabled:\s*["']?true["']?\s*$/im;

/** Reads the settings from the ConfigMaps and workloads of the roles. */
export function deployedSecurity(configMaps: readonly DeployedRole[], workloads: readonly DeployedRole[]): DeployedSecurity {
  const texts = configMaps.flatMap(({ data }) => (typeof data?.['user.yaml'] === 'string' ? [data['user.yaml']] : []));
  return {
    ...(texts.length > 0 ? { internalTls: texts.some((text) => INTERNAL_TLS.test(text)), tlsMode: Math.max(...texts.map(tlsMode)) } : {}),
    ...(workloads.length > 0 ? { rootPassword: workloads.some(hasRootPassword) } : {}),
  };
}

/** The mode of TLS in a `user.yaml`; 0, its default, if the key is missing. */
function tlsMode(text: string): number {
  const [, mode = '0'] = TLS_MODE.exec(text) ?? [];
  return Number(mode);
}

interface DeployedPods {
  readonly template?: { readonly spec?: { readonly containers?: readonly { readonly env?: readonly { readonly name?: unknown }[] }[] } };
}

function hasRootPassword({ spec }: DeployedRole): boolean {
  const { template } = (spec ?? {}) as DeployedPods;
  const names = (template?.spec?.containers ?? []).flatMap(({ env = [] }) => env.map(({ name }) => String(name)));
  return names.some((name) => keyOfEnvironment(name, ['common.security.defaultRootPassword']) !== undefined);
}
