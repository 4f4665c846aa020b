import type { ModelRule } from '../model-rule';
import { gibibytes, isUnknown, loadTargets, loadableBytes, podsInWords, shareInWords } from './load-targets';

export const LOADED_DATA: ModelRule = {
  id: 'MK-SCA-019',
  title: 'loaded data that the fewest query nodes do not hold',
  severity: 'error',
  reason:
    'Query nodes refuse to load beyond a share of their memory, 90 % unless it is set, and a replica has only the nodes of its resource ' +
    'group: at its smallest size the cluster would lose collections from search.',
  source: 'Milvus source, `internal/querynodev2/segments/segment_loader.go`; milvus#16150; Milvus documentation, resource groups',
  fix:
    'Raise minReplicas or memory of these query nodes, name the group that holds the data in ' +
    'queryCoord.clusterLevelLoadResourceGroups, or map vectors from disk and lower loadedData.',
  check: (instance, report) => {
    const { loadedData } = instance;
    if (loadedData === undefined) return;
    const targets = loadTargets(instance, loadedData);
    for (const target of targets) {
      const capacity = loadableBytes(target);
      if (capacity >= target.bytes || target.nodes.some(isUnknown)) continue;
      const nodes = `the fewest query nodes (${podsInWords(target)}) load ${gibibytes(capacity)}`;
      return report(instance, 'loadedData', `is ${gibibytes(loadedData)}${shareInWords(target, targets)}, and ${nodes}.`);
    }
  },
};
