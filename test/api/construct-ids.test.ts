import { join } from 'node:path';
import { EXAMPLE_NAMES, exampleChart } from '../support/examples';
import { expectGolden } from '../support/golden';

/**
 * Construct ids are public API: a user's `node.findChild('…')`, JSON patch or own construct below one of ours hangs on
 * them, and a changed id of a cluster changes the names of its objects.
 */
test.each(EXAMPLE_NAMES)('the construct ids of %s do not change', (name) => {
  const paths = exampleChart(name)
    .node.findAll()
    .map((construct) => construct.node.path)
    .sort();
  expectGolden(join(__dirname, '..', 'golden', `tree-${name}.txt`), `${paths.join('\n')}\n`);
});
