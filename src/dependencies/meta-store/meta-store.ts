import type { Mistake } from '../../findings';
import type { DependencyBinding } from '../../model';
import { VOLUMES } from '../../naming';
import { string, present } from '../../props';
import { bindProps, type ServiceType } from '../bind-props';
import { addressOf, checkEndpoint } from '../check-endpoint';
import { type DependencyContext, type IMetaStore, metaStoreReader } from '../dependency';
import { TIKV_TWICE, TLS_NEEDS_FILES } from '../rules';
import { STAND_IN_HOST, standInService } from '../stand-in';
import { META_STORES, checkRelease } from '../support';
import { TLS_READERS, bindTls, type TlsBinding, type TlsProps } from '../tls';

/** TiKV for metadata, and the etcd by which Milvus' pods find each other. */
export interface TikvProps extends TlsProps {
  /**
   * Address of the placement driver as `host:port`: one, such as its Service. Milvus hands the text to the client as it is,
   * which takes it for one address, and finds the other placement drivers by asking this one.
   */
  readonly pd: string;
  /** The etcd, such as `Etcd.endpoints([…])`. */
  readonly etcd: IMetaStore;
}

const TIKV_TYPE: ServiceType<TikvProps> = {
  readers: { ...TLS_READERS, pd: string, etcd: metaStoreReader },
  hints: { pd: "Write host and port, such as pd: 'pd.tikv:2379'.", etcd: 'Write etcd: Etcd.endpoints([…]).' },
  standIns: { pd: () => `${STAND_IN_HOST}:2379`, etcd: () => standInService('metaStore') },
  together: ['tls', 'caBundle', 'clientCertificate'],
};

/**
 * A meta store other than etcd alone.
 *
 * @example
 * MetaStore.tikv({ pd: 'pd.tikv:2379', etcd: Etcd.endpoints(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']) })
 */
export class MetaStore implements IMetaStore {
  /** TiKV keeps the metadata, which may outgrow an etcd. Milvus needs an etcd as well: its pods find each other there. */
  public static tikv(props: TikvProps): MetaStore {
    return new MetaStore(bindProps(props, TIKV_TYPE, bindTikv));
  }

  public readonly slot = 'metaStore';

  private constructor(private readonly produce: (context: DependencyContext) => DependencyBinding) {}

  public bind(context: DependencyContext): DependencyBinding {
    return this.produce(context);
  }
}

/** Both stores have the same prefix: with two of them a coordinator of Milvus crashes (milvus#28162). */
function bindTikv(props: TikvProps, context: DependencyContext): DependencyBinding {
  const etcd = props.etcd.bind(context);
  const tls = bindTls(props, { ca: VOLUMES.tikvCa, certificate: VOLUMES.tikvCertificate }, context.caFile);
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
      ...etcd.mistakes.map((mistake) => ({ ...mistake, prop: ['etcd', mistake.prop].filter(Boolean).join('.') })),
      ...(etcd.service === 'tikv' ? [tikvTwice()] : []),
      ...checkEndpoint(props.pd, 'pd', 'pd.tikv:2379'),
      ...checkRelease('tikv', META_STORES.tikv, context.version, 'Etcd.endpoints(…)'),
      ...tls.mistakes,
      ...checkFiles(tls),
    ],
  };
}

function tikvTwice(): Mistake {
  return { rule: TIKV_TWICE, prop: 'etcd', problem: 'is a TiKV itself.', fix: 'Give the etcd, such as Etcd.endpoints([…]).' };
}

function checkFiles({ isOn, ca }: TlsBinding): Mistake[] {
  if (!isOn || ca !== undefined) return [];
  const fix = "Give caBundle: CaBundle.fromSecret(Secret.fromSecretName(this, 'tikv-ca', 'milvus-tikv-client')).";
  return [{ rule: TLS_NEEDS_FILES, prop: 'caBundle', problem: 'is missing, and TLS is on.', fix }];
}
