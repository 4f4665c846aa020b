import { etcdHosts, etcdSecrets, minioSecret, type ClusterVariant } from '../apps/cluster';
import { PrivateAuthority } from '../kubernetes/private-authority';

const secretObject = (name: string, stringData: object): object => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData });

/** The Secrets that a cluster refers to and that somebody else makes. */
export async function clusterSecrets(namespace: string, variant: ClusterVariant): Promise<object[]> {
  return [
    secretObject(minioSecret, { accesskey: 'milvus-test', secretkey: 'milvus-test-secret' }),
    ...(variant.etcdTls === true ? await etcdCertificates(namespace) : []),
  ];
}

/** The certificates by which the members of etcd and Milvus know each other. */
async function etcdCertificates(namespace: string): Promise<object[]> {
  const authority = await PrivateAuthority.create();
  const issued = async (name: string): Promise<object> => {
    const { certificate, key } = await authority.issue(name, ...etcdHosts(namespace));
    return secretObject(name, { 'tls.crt': certificate, 'tls.key': key, 'ca.crt': authority.certificate });
  };
  try {
    return [await issued(etcdSecrets.server), await issued(etcdSecrets.peer), await issued(etcdSecrets.client)];
  } finally {
    authority.remove();
  }
}
