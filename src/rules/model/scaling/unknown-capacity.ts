import type { ModelRule } from '../model-rule';
import { fewestPods, gibibytes, isUnknown, loadTargets, loadableBytes, loadableOf } from './load-targets';

export const UNKNOWN_CAPACITY: ModelRule = {
  id: 'MK-SCA-023',
  title: 'loaded data on query nodes whose fewest nobody knows',
  severity: 'advice',
  reason: 'An autoscaler of your own keeps its bounds to itself, so nothing tells whether the data fits when it has taken pods away.',
  source: 'this library: only autoscaling and keda say how few pods there can be',
  fix: 'Use autoscaling or keda in its place, or suppress this with the reason.',
  check: (instance, report) => {
    const { loadedData } = instance;
    if (loadedData === undefined) return;
    for (const target of loadTargets(instance, loadedData)) {
      const [node] = target.nodes.filter(isUnknown);
      const missing = target.bytes - loadableBytes(target);
      if (!node || missing <= 0) continue;
      const pods = Math.ceil(missing / loadableOf(node)) + fewestPods(node);
      const fix = `Keep minReplicas of its autoscaler at ${pods} or more and suppress this, or use autoscaling or keda in its place.`;
      return report(instance, 'loadedData', `is ${gibibytes(loadedData)}, and nobody says how few pods ${node.name} has.`, fix);
    }
  },
};
