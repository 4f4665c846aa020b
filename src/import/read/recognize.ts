import { chartTable } from '../../knobs';
import { nearest } from '../../props/nearest';
import { ImportError } from '../import-error';
import { isMap, type Values } from './plain-values';

/** Headings that `helm get values` writes above the values. */
const HEADINGS = ['USER-SUPPLIED VALUES', 'COMPUTED VALUES'];

/**
 * The values of Milvus' chart among those of a file: all of them, or those below the name of the chart in a chart that contains it.
 *
 * @throws ImportError for the values of another chart
 */
export function milvusValues(values: Values, file: string): { readonly values: Values; readonly notes: readonly string[] } {
  const own = Object.fromEntries(Object.entries(values).filter(([key]) => !HEADINGS.includes(key)));
  const keys = Object.keys(own);
  if (keys.length === 0 || isOfMilvus(own)) return { values: own, notes: [] };
  const inside = Object.entries(own).filter((entry): entry is [string, Values] => isMap(entry[1]) && isOfMilvus(entry[1], 2));
  const [found, second] = inside;
  if (found && second) {
    throw new ImportError(`${file} has values of Milvus' chart below ${found[0]} and below ${second[0]}. Import them from two files.`);
  }
  if (found) {
    const others = keys.filter((key) => key !== found[0]);
    const rest = others.length === 0 ? '' : ` Not read, because they belong to other charts: ${others.join(', ')}.`;
    return { values: found[1], notes: [`${file}: the values below ${found[0]} are those of Milvus' chart.${rest}`] };
  }
  throw new ImportError(unrecognized(keys, file));
}

/** Whether enough of the keys are keys of the chart. Names that many charts have say nothing. */
function isOfMilvus(values: Values, least = 1): boolean {
  const known = chartTable().namesBelow([]);
  const keys = Object.keys(values);
  const matching = keys.filter((key) => known.includes(key));
  const telling = matching.filter((key) => !COMMON.includes(key) || (key === 'image' && isMap(values[key]) && 'all' in values[key]));
  return matching.length >= least && (telling.length > 0 || matching.length === keys.length) && matching.length * 2 >= keys.length;
}

/** Keys that values of most charts have. */
const COMMON = [
  'image',
  'service',
  'ingress',
  'resources',
  'nodeSelector',
  'tolerations',
  'affinity',
  'serviceAccount',
  'nameOverride',
].concat(
  ['fullnameOverride', 'metrics', 'labels', 'annotations', 'securityContext', 'livenessProbe', 'readinessProbe', 'volumes', 'volumeMounts'],
  ['extraEnv', 'log', 'persistence', 'etcd', 'minio', 'kafka', 'pulsar', 'topologySpreadConstraints', 'containerSecurityContext'],
);

function unrecognized(keys: readonly string[], file: string): string {
  const shown = keys.slice(0, 5).join(', ') + (keys.length > 5 ? ', …' : '');
  const near = keys.map((key) => [key, nearest(key, chartTable().namesBelow([]))] as const).find(([, name]) => name !== undefined);
  const hint = near ? ` Did you mean ${near[1]} instead of ${near[0]}?` : '';
  return `${file} has no values of Milvus' Helm chart: it has ${shown}.${hint} Give the values of the chart zilliztech/milvus, or the output of \`helm get values\`.`;
}
