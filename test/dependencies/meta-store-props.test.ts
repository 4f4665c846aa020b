import { MetaStore, type EtcdClientOptions, type TikvProps } from '@org/milvus-k8s';
import { testEachProp } from '../support/each-prop';
import { secret } from '../support/instances';
import { output, type Output } from '../support/synthesis';
import { ca, config, mountPath, on, source, volume } from './cluster-on';

testEachProp<EtcdClientOptions>(
  'EtcdClientOptions',
  (chart, options) => {
    const clientCertificate = { secret: secret(chart, 'standard-client') };
    const files = options.tls || options.minimumTlsVersion || options.caBundle ? { clientCertificate } : {};
    const authority = options.tls || options.minimumTlsVersion || options.clientCertificate ? { caBundle: ca(chart, 'standard-ca') } : {};
    on(chart, { metaStore: MetaStore.etcd(['a:1'], { ...files, ...authority, ...options }) });
  },
  {
    credentials: {
      value: (chart) => ({ secret: secret(chart, 'etcd') }),
      shows: (o) => {
        expect(config(o)['etcd.auth.enabled']).toBe(true);
        expect(source(o, 'MILVUS_CONF_ETCD_AUTH_USERNAME')).toBe('etcd/username');
        expect(source(o, 'MILVUS_CONF_ETCD_AUTH_PASSWORD')).toBe('etcd/password');
      },
    },
    tls: { value: () => true, shows: (o) => expect(config(o)['etcd.ssl.enabled']).toBe(true) },
    caBundle: {
      value: (chart) => ca(chart, 'etcd-authority'),
      shows: (o) => {
        expect(config(o)['etcd.ssl.tlsCACert']).toBe('/milvus/secrets/etcd-ca/ca.crt');
        expect(volume(o, 'etcd-ca')).toMatchObject({
          secret: { secretName: 'etcd-authority', items: [{ key: 'ca.crt', path: 'ca.crt' }] },
        });
        expect(mountPath(o, 'etcd-ca')).toBe('/milvus/secrets/etcd-ca');
      },
    },
    clientCertificate: {
      value: (chart) => ({ secret: secret(chart, 'client') }),
      shows: (o) => {
        expect(config(o)).toMatchObject({
          'etcd.ssl.enabled': true,
          'etcd.ssl.tlsCert': '/milvus/secrets/etcd-certificate/tls.crt',
          'etcd.ssl.tlsKey': '/milvus/secrets/etcd-certificate/tls.key',
        });
        const items = ['tls.crt', 'tls.key'].map((key) => ({ key, path: key }));
        expect(volume(o, 'etcd-certificate')).toMatchObject({ secret: { secretName: 'client', items } });
      },
    },
    minimumTlsVersion: { value: () => '1.2', shows: (o) => expect(config(o)['etcd.ssl.tlsMinVersion']).toBe('1.2') },
  },
);

/** The proxy does not read what is about TiKV. */
const coordinator = (output: Output) => output.config('milvus-mixcoord');

testEachProp<TikvProps>(
  'TikvProps',
  (chart, props) => {
    const authority = props.tls || props.clientCertificate ? { caBundle: ca(chart, 'standard-ca') } : {};
    on(chart, { metaStore: MetaStore.tikv({ ...authority, ...props }) });
  },
  {
    pd: { value: () => 'pd-0.tikv:2379', shows: (o) => expect(coordinator(o)['tikv.endpoints']).toBe('pd-0.tikv:2379') },
    etcd: { value: () => MetaStore.etcd(['other:2379']), shows: (o) => expect(coordinator(o)['etcd.endpoints']).toEqual(['other:2379']) },
    tls: { value: () => true, shows: (o) => expect(coordinator(o)['tikv.ssl.enabled']).toBe(true) },
    caBundle: {
      value: (chart) => ca(chart),
      shows: (o) => expect(coordinator(o)['tikv.ssl.tlsCACert']).toBe('/milvus/secrets/tikv-ca/ca.crt'),
    },
    clientCertificate: {
      value: (chart) => ({ secret: secret(chart, 'client') }),
      shows: (o) =>
        expect(coordinator(o)).toMatchObject({
          'tikv.ssl.tlsCert': '/milvus/secrets/tikv-certificate/tls.crt',
          'tikv.ssl.tlsKey': '/milvus/secrets/tikv-certificate/tls.key',
        }),
    },
  },
  () => ({ pd: 'pd.tikv:2379', etcd: MetaStore.etcd(['etcd:2379']) }),
);

test('TiKV and etcd have one prefix, which only one prop sets', () => {
  const o = output((chart) =>
    on(chart, { metaStore: MetaStore.tikv({ pd: 'pd:2379', etcd: MetaStore.etcd(['e:2379']) }) }, { etcdRootPath: 'x' }),
  );
  expect(coordinator(o)).toMatchObject({ 'metastore.type': 'tikv', 'tikv.rootPath': 'x', 'etcd.rootPath': 'x' });
});

test('the bundle of all clients is the CA of etcd and TiKV, too', () => {
  const o = output((chart) => {
    const clientCertificate = { secret: secret(chart, 'client') };
    const etcd = MetaStore.tikv({ pd: 'pd:2379', tls: true, etcd: MetaStore.etcd(['e:2379'], { clientCertificate }) });
    on(chart, { metaStore: etcd, caBundle: ca(chart) });
  });
  const file = '/milvus/secrets/ca-bundle/ca.crt';
  expect(coordinator(o)).toMatchObject({ 'etcd.ssl.tlsCACert': file, 'tikv.ssl.tlsCACert': file });
});
