import type { Chart } from 'cdk8s';
import { CaBundle, type ClientTls, type MilvusClusterProps } from '@org/milvus-k8s';
import { secret } from './instances';

const DIRECTORY = '/certificates';

/** The authority of the certificates, in a Secret of cert-manager. */
export function authority(chart: Chart): ClientTls {
  return { caBundle: CaBundle.fromSecret(secret(chart, 'search-tls')) };
}

/** Props of a cluster that serves TLS to clients, with REST on a separate port, or off. */
export function servedTls(chart: Chart, mode: 1 | 2 = 1, restPort?: number): Pick<MilvusClusterProps, 'config' | 'proxy' | 'clientTls'> {
  return {
    clientTls: authority(chart),
    config: {
      'common.security.tlsMode': mode,
      'tls.serverPemPath': `${DIRECTORY}/tls.crt`,
      'tls.serverKeyPath': `${DIRECTORY}/tls.key`,
      ...(mode === 2 ? { 'tls.caPemPath': `${DIRECTORY}/ca.crt` } : {}),
      ...(restPort === undefined ? { 'proxy.http.enabled': false } : { 'proxy.http.port': restPort }),
    },
    proxy: {
      volumes: [{ name: 'certificates', secret: { secretName: 'search-tls', defaultMode: 0o440 } }],
      volumeMounts: [{ name: 'certificates', mountPath: DIRECTORY, readOnly: true }],
    },
  };
}
