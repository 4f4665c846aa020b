import { adoptedChart } from '../../adopt/adopted';
import { simulatedAdoptedYaml } from '../apps/adopted';
import { parseObjects } from '../apps/examples';
import type { Suite } from '../runner/suite';
import { adoptArgoWithArgo, adoptHelmWithArgo } from './adopt/with-argo';
import { adoptWithKubectl } from './adopt/with-kubectl';
import { adoptMilvus } from './adopt/with-operator';
import { simulateZones } from './placement/zones';

const nodes = 9;

export const adopt: Suite = {
  name: 'adopt',
  core: false,
  needsLab: true,
  proves:
    'a release of the Helm chart, also of Argo CD, and a Milvus of the operator are taken over in place, with one roll of each role, and back',
  run: async (bed) => {
    await bed.argo();
    const yaml = simulatedAdoptedYaml('adopt', (chart) => void adoptedChart(chart));
    await simulateZones(bed, [{ name: 'adopt', namespace: 'adopt', yaml, objects: parseObjects(yaml) }], nodes);
    await Promise.all([adoptWithKubectl(bed), adoptHelmWithArgo(bed), adoptArgoWithArgo(bed), adoptMilvus(bed)]);
  },
};
