import type { Mistake } from '../../findings';
import type { DependencyBinding } from '../../model';
import { inside, present, string } from '../../props';
import { ExternalService } from '../external-service';
import { bindProps, type ServiceType } from '../bind-props';
import { addressOf, checkEndpoint } from '../check-endpoint';
import { type DependencyContext, type IMetaStore, metaStoreReader } from '../dependency';
import { TIKV_TWICE, TLS_NEEDS_FILES } from '../rules';
import { bindEtcd, type EtcdClientOptions } from './etcd';
import { STAND_IN_HOST, standInService } from '../stand-in';
import { META_STORES, checkRelease } from '../support';
import { TLS_READERS, bindTls, type TlsBinding, type TlsProps } from '../tls';

/** TiKV for metadata, and the etcd through which the pods of Milvus discover each other. */
export interface TikvProps extends TlsProps {
  /**
   * Address of one placement driver as `host:port`, such as its Service. Milvus passes the text to the client, which uses it as a
   * single address and asks it for the other placement drivers.
   */
  readonly pd: string;
  /** The etcd, such as `MetaStore.etcd([…])`. */
  readonly etcd: IMetaStore;
}

const TIKV_TYPE: ServiceType<TikvProps> = {
  readers: { ...TLS_READERS, pd: string, etcd: metaStoreReader },
  hints: { pd: "Write host and port, such as pd: 'pd.tikv:2379'.", etcd: 'Write etcd: MetaStore.etcd([…]).' },
  standIns: { pd: () => `${STAND_IN_HOST}:2379`, etcd: () => standInService('metaStore') },
  together: ['tls', 'caBundle', 'clientCertificate'],
};

/**
 * Existing meta store.
 *
 * @example
 * MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379'])
 * @example
 * MetaStore.etcd(['etcd.platform.svc:2379'], {
 *   caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'etcd-client-ca', 'milvus-etcd-client')),
 *   clientCertificate: { secret: Secret.fromSecretName(this, 'etcd-client', 'milvus-etcd-client') },
 * })
 * @example
 * MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']) })
 */
export class MetaStore extends ExternalService<'metaStore'> {
  /**
   * Metadata in an etcd. Current releases are tested with etcd 3.5 and later.
   *
   * @param endpoints client addresses of its members, as `host:port` without a scheme
   */
  public static etcd(endpoints: readonly string[], options: EtcdClientOptions = {}): MetaStore {
    return new MetaStore(bindEtcd(endpoints, options));
  }

  /** Metadata in TiKV, which can hold more than an etcd. Milvus also needs an etcd, through which its pods discover each other. */
  public static tikv(props: TikvProps): MetaStore {
    return new MetaStore(bindProps(props, TIKV_TYPE, bindTikv));
  }

  private constructor(bind: (context: DependencyContext) => DependencyBinding) {
    super('metaStore', bind);
  }
}

/** Binds a TiKV. Both stores get the same prefix, because a coordinator of Milvus crashes with two prefixes (milvus#28162). */
function bindTikv(props: TikvProps, context: DependencyContext): DependencyBinding {
  const etcd = props.etcd.bind(context);
  const tls = bindTls(props, 'tikv', context.caFile);
  const mounts = [...(etcd.mounts ?? []), ...tls.mounts];
  return {
    ...etcd,
    service: 'tikv',
    config: {
      ...etcd.config,
      'metastore.type': 'tikv',
      'tikv.endpoints': props.pd,
      'tikv.rootPath': context.etcdRootPath,
      ...(tls.isOn ? { 'tikv.ssl.enabled': true } : {}),
      ...present({ 'tikv.ssl.tlsCACert': tls.ca, 'tikv.ssl.tlsCert': tls.certificate, 'tikv.ssl.tlsKey': tls.privateKey }),
    },
    ...(mounts.length > 0 ? { mounts } : {}),
    addresses: [...etcd.addresses, addressOf('tikv', props.pd)],
    mistakes: [
      ...etcd.mistakes.map((mistake) => inside('etcd', mistake)),
      ...(etcd.service === 'tikv' ? [tikvTwice()] : []),
      ...checkEndpoint(props.pd, 'pd', 'pd.tikv:2379'),
      ...checkRelease('tikv', META_STORES.tikv, context.version, 'MetaStore.etcd(…)'),
      ...tls.mistakes,
      ...checkFiles(tls),
    ],
  };
}

function tikvTwice(): Mistake {
  return { rule: TIKV_TWICE, prop: 'etcd', problem: 'is also a TiKV.', fix: 'Give the etcd, such as MetaStore.etcd([…]).' };
}

function checkFiles({ isOn, ca }: TlsBinding): Mistake[] {
  if (!isOn || ca !== undefined) return [];
  const fix = "Give caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'tikv-ca', 'milvus-tikv-client')).";
  return [{ rule: TLS_NEEDS_FILES, prop: 'caBundle', problem: 'is missing, but TLS is on.', fix }];
}
