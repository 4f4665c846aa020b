import { AppModel } from '@org/milvus-k8s/model';
import { restPort, type InstanceModel } from '../../../src/model';
import { frontOf } from '../../../src/model/read-model';
import { EXAMPLE_NAMES, exampleChart } from '../../support/examples';
import { synth } from '../../support/synthesis';
import { neededConnections, openConnections } from './expected-connections';

/** The port that only REST has, if any. */
function restPortOf(instance: InstanceModel): [string, number][] {
  const front = frontOf(instance);
  const port = front && restPort(front);
  return port === undefined ? [] : [[instance.name, port]];
}

test.each(EXAMPLE_NAMES)('the policies of the example %s open the connections that it needs, and no others', (name) => {
  const chart = exampleChart(name);
  const output = synth(chart);
  const { instances } = AppModel.of(chart).seal();
  const scene = {
    lines: Object.fromEntries(instances.map((instance) => [instance.name, instance.line])),
    egress: instances.some(({ egress }) => egress !== undefined),
    admitted: ['attu'],
    restPorts: Object.fromEntries(instances.flatMap((instance) => restPortOf(instance))),
    closed: instances.filter(({ access }) => access.clients !== undefined).map((instance) => instance.name),
  };
  const open = openConnections(output, scene);
  expect(open).toEqual(neededConnections(output, scene));
  expect(open.length).toBeGreaterThan(3);
});
