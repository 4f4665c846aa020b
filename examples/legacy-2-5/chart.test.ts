import { join } from 'node:path';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { Legacy25 } from './chart';

test('legacy-2-5: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'legacy-2-5.k8s.yaml'), yamlOf(Legacy25, 'legacy-2-5'));
});
