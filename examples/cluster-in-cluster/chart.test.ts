import { join } from 'node:path';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { ClusterInCluster } from './chart';

test('cluster-in-cluster: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'cluster-in-cluster.k8s.yaml'), yamlOf(ClusterInCluster, 'cluster-in-cluster'));
});
