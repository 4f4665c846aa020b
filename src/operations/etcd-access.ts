import type { MilvusInstance } from '../cluster/instance';
import type { DependencyBinding, MountSpec, SecretField } from '../model';

/** How a pod reaches the etcd of a Milvus, with the files and the user of that Milvus itself. */
export interface EtcdAccess {
  /** Addresses of the members, as `https://etcd-0.etcd:2379`. */
  readonly endpoints: readonly string[];
  /** Prefix of all keys of the Milvus. */
  readonly rootPath: string;
  readonly usesTls: boolean;
  /** Files of TLS; empty without. */
  readonly files: Readonly<Partial<Record<'authority' | 'certificate' | 'privateKey', string>>>;
  readonly mounts: readonly MountSpec[];
  /** Name and password; empty without authentication. */
  readonly credentials: { readonly user?: SecretField; readonly password?: SecretField };
}

/** The etcd of a Milvus; `undefined` if it is inside the process of a standalone. */
export function etcdAccess({ declaration, prefixes }: MilvusInstance): EtcdAccess | undefined {
  const binding = declaration.bindings.find(({ config }) => config['etcd.endpoints'] !== undefined);
  if (!binding || binding.config['etcd.use.embed'] === true) return undefined;
  const text = (key: string) => {
    const value = binding.config[key];
    return typeof value === 'string' ? value : undefined;
  };
  const usesTls = binding.config['etcd.ssl.enabled'] === true;
  const given = binding.config['etcd.endpoints'];
  const endpoints = (Array.isArray(given) ? given : [given]).map((endpoint) => `${usesTls ? 'https' : 'http'}://${String(endpoint)}`);
  const files = { authority: text('etcd.ssl.tlsCACert'), certificate: text('etcd.ssl.tlsCert'), privateKey: text('etcd.ssl.tlsKey') };
  const paths = Object.entries(files).filter(([, path]) => path !== undefined);
  return {
    endpoints,
    rootPath: prefixes.etcdRootPath,
    usesTls,
    files: usesTls ? Object.fromEntries(paths) : {},
    mounts: usesTls
      ? mountsOf(
          binding,
          paths.map(([, path]) => String(path)),
        )
      : [],
    credentials: credentialsOf(binding),
  };
}

/** The mounts that hold some files. A TiKV brings more than those of its etcd. */
function mountsOf({ mounts = [] }: DependencyBinding, paths: readonly string[]): MountSpec[] {
  return mounts.filter((mount) => paths.some((path) => path.startsWith(`${mount.path}/`) || path === mount.path));
}

function credentialsOf({ secrets = {} }: DependencyBinding): EtcdAccess['credentials'] {
  const user = secrets['etcd.auth.userName'];
  const password = secrets['etcd.auth.password'];
  return user && password ? { user, password } : {};
}
