import { InCluster, InClusterDependencies, MilvusCluster } from '@org/milvus-k8s';
import { ExternalSecret, SecretStore } from '@org/milvus-k8s/secrets';
import { output } from '../support/synthesis';

test('the Secret of the operator is the one that MinIO and Milvus read', () => {
  const o = output((chart) => {
    const minio = new ExternalSecret(chart, 'search-minio', {
      store: SecretStore.ofCluster('vault'),
      data: { accesskey: { key: 'search/minio', property: 'user' }, secretkey: { key: 'search/minio', property: 'password' } },
    });
    const objectStorage = InCluster.minio({ credentials: { secret: minio.secret } });
    new MilvusCluster(chart, 'milvus', { dependencies: new InClusterDependencies(chart, 'deps', { objectStorage }) });
  });
  const reference = { secretKeyRef: { name: 'search-minio', key: 'secretkey' } };
  expect(o.environment('deps-minio', 'MINIO_ROOT_PASSWORD')).toEqual(reference);
  expect(o.environment('milvus-proxy', 'MILVUS_CONF_MINIO_SECRETACCESSKEY')).toEqual(reference);
});
