import { join } from 'node:path';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { ClusterExternal } from './chart';

test('cluster-external: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'cluster-external.k8s.yaml'), yamlOf(ClusterExternal, 'cluster-external'));
});
