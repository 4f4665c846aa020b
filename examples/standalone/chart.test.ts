import { join } from 'node:path';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { Standalone } from './chart';

test('standalone: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'standalone.k8s.yaml'), yamlOf(Standalone, 'standalone'));
});
