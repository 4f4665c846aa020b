import { fc } from '../../support/fast-check';
import { neededConnections, openConnections } from '../../network/policies/expected-connections';
import { appOutput } from './app-output';
import { appRecipes, restPortsOf } from './app-recipe';

test('the policies of every app open the connections that it needs, and no others', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      const { name, line, standalone, egress, security } = recipe;
      const lines = { [name]: line, ...(standalone ? { [standalone.name]: standalone.line } : {}) };
      const scene = { lines, egress, consumers: [name], restPorts: restPortsOf(name, security) };
      expect(openConnections(output, scene)).toEqual(neededConnections(output, scene));
    }),
  );
});
