import { EnvValue, NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { MilvusStandalone, type MilvusClusterProps } from '@org/milvus-k8s';
import { cluster, secret } from '../../support/instances';
import { chartOfZilliz, milvus, operator, type BrokenSetup } from './broken-setup';

const of = (props: Partial<MilvusClusterProps>): BrokenSetup['build'] => {
  return (chart) => cluster(chart, props);
};

const literal = (key: string, value: string) => of({ config: { [key]: value } });

const AUTHORIZED = { 'common.security.authorizationEnabled': true };

export const BROKEN_SECURITY: readonly BrokenSetup[] = [
  milvus(26418, 'anybody can connect with Attu: there is no password', 'MK-EXP-001', of({ service: { type: 'LoadBalancer' } })),
  milvus(6647, 'whoever knows address and port has all rights', 'MK-EXP-004', of({ service: { type: 'NodePort' } })),
  operator(321, 'authorization is on, and nobody knows which user there is', 'MK-AUT-001', of({ config: AUTHORIZED })),
  chartOfZilliz(85, 'authorization without a way to set the root password', 'MK-AUT-001', of({ config: AUTHORIZED })),
  milvus(23664, 'a password is set for root, and any password is taken', 'MK-AUT-002', (chart) => {
    const password = EnvValue.fromSecretValue({ secret: secret(chart, 'root'), key: 'password' });
    cluster(chart, { podDefaults: { env: { MILVUS_CONF_COMMON_SECURITY_DEFAULTROOTPASSWORD: password } } });
  }),
  chartOfZilliz(296, 'the secret key of S3 stands in a ConfigMap', 'MK-SEC-001', literal('minio.secretAccessKey', 'hunter2')),
  chartOfZilliz(140, 'the access key of S3 stands in a ConfigMap', 'MK-SEC-001', literal('minio.accessKeyID', 'AKIAIOSFODNN7EXAMPLE')),
  milvus(
    37502,
    'credentials of the storage stand in the configuration in plain text',
    'MK-SEC-001',
    literal('minio.secretAccessKey', 'minioadmin'),
  ),
  milvus(
    26084,
    'tlsMode 2 and authorization, and no certificate in the container',
    'MK-TLS-001',
    of({ config: { 'common.security.tlsMode': 2 } }),
  ),
  chartOfZilliz(71, 'TLS in Milvus behind an Ingress on the same port: 502', 'MK-TLS-006', (chart) => {
    new MilvusStandalone(chart, 'milvus', {
      config: { tls: { serverPemPath: '/tls/tls.crt', serverKeyPath: '/tls/tls.key' }, common: { security: { tlsMode: 1 } } },
      volumes: [{ name: 'tls', secret: { secretName: 'milvus-tls' } }],
      volumeMounts: [{ name: 'tls', mountPath: '/tls' }],
    });
  }),
  milvus(50763, '/management/stop on port 9091 takes down components for whoever reaches it', 'MK-EXP-006', (chart) => {
    cluster(chart, { monitoring: [NetworkPolicyIpBlock.anyIpv4(chart, 'everybody')] });
  }),
  milvus(46817, '/expr runs what it is sent', 'MK-EXP-010', of({ config: { 'common.security.exprEnabled': true } })),
];
