import { EXAMPLE_NAMES, exampleChart } from '../support/examples';
import '@org/milvus-k8s/jest';

test.each(EXAMPLE_NAMES)('nothing is found in the example %s', (name) => {
  expect(exampleChart(name)).toHaveNoFindings();
});
