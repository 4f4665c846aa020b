import { ImportError } from '../import-error';
import { setPath, typedValue } from './helm-set';
import { mergeValues, withValue } from './merge-values';
import { listOf, mapOf, textOf, valueAt, type Values } from './plain-values';
import { parseValues } from './parse-values';
import { milvusValues } from './recognize';
import type { ChartRelease } from './source';

/** Longest name of a release. Source: Helm; Flux shortens longer names and adds a hash. */
const LONGEST_RELEASE = 53;

/**
 * The values of a HelmRelease of Flux, from its lowest source to its highest: `valuesFrom` in order, `values`, and those with a `targetPath`.
 *
 * Source: Flux documentation, HelmRelease v2, values
 *
 * @param objects ConfigMaps and Secrets that `valuesFrom` may name
 */
export function readHelmRelease(release: Values, file: string, objects: readonly Values[]): ChartRelease {
  const name = textOf(valueAt(release, ['metadata', 'name'])) ?? 'milvus';
  const spec = mapOf(release['spec']);
  const references = listOf(spec['valuesFrom']).map((each) => resolve(mapOf(each), name, objects));
  const whole = references.filter(({ targetPath }) => targetPath === undefined);
  const below = [...whole.map(({ text, from }) => parseValues(text, from)), mapOf(spec['values'])].reduce(mergeValues, {});
  const all = references.reduce((values, { targetPath, text }) => {
    return targetPath === undefined ? values : mapOf(withValue(values, setPath(targetPath), typedValue(text)));
  }, below);
  const { values, notes } = milvusValues(all, file);
  const target = textOf(spec['targetNamespace']);
  const namespace = target ?? textOf(valueAt(release, ['metadata', 'namespace']));
  const releaseName = textOf(spec['releaseName']) ?? [target, name].filter((part) => part !== undefined).join('-');
  const chartVersion = textOf(valueAt(spec, ['chart', 'spec', 'version']));
  return {
    kind: 'chart',
    values,
    companions: [],
    release: releaseName,
    ...(namespace === undefined ? {} : { namespace }),
    ...(chartVersion === undefined ? {} : { chartVersion }),
    origin: `the Flux HelmRelease ${name}`,
    notes: [
      ...notes,
      ...(releaseName.length > LONGEST_RELEASE ? [`Flux shortens the release name ${releaseName}: give the real one with --release.`] : []),
      ...(listOf(spec['postRenderers']).length > 0 ? [`postRenderers of ${name} are not read. Write their patches as overrides.`] : []),
    ],
  };
}

interface ReferredValues {
  readonly targetPath: string | undefined;
  readonly text: string;
  readonly from: string;
}

function resolve(reference: Values, release: string, objects: readonly Values[]): ReferredValues {
  const [kind = '', name = '', key = 'values.yaml'] = ['kind', 'name', 'valuesKey'].map((field) => textOf(reference[field]));
  const targetPath = textOf(reference['targetPath']);
  const from = `${kind} ${name}, ${key}`;
  const object = objects.find((each) => each['kind'] === kind && valueAt(each, ['metadata', 'name']) === name);
  const text = object && dataOf(object, key);
  if (text !== undefined) return { targetPath, text, from };
  if (reference['optional'] === true) return { targetPath, text: '', from };
  const problem = object ? `has no key ${key}` : 'is not among the files';
  throw new ImportError(`The HelmRelease ${release} reads values from the ${kind} ${name}, which ${problem}. Give the file with it too.`);
}

function dataOf(object: Values, key: string): string | undefined {
  const plain = textOf(mapOf(object['stringData'])[key]);
  if (plain !== undefined) return plain;
  const data = textOf(mapOf(object['data'])[key]);
  return data !== undefined && object['kind'] === 'Secret' ? Buffer.from(data, 'base64').toString('utf8') : data;
}
