import { ImportError } from '../import-error';
import { typedValue, setPath } from './helm-set';
import { mergeValues, withValue } from './merge-values';
import { isMap, listOf, mapOf, textOf, valueAt, type Values } from './plain-values';
import { parseValues } from './parse-values';
import { milvusValues } from './recognize';
import type { ChartRelease } from './source';

/** Values files that the user gave, by name. */
export type ValuesFiles = ReadonlyMap<string, Values>;

/**
 * The values of an Application of Argo CD, from its lowest source to its highest: files, `values` or `valuesObject`, parameters.
 *
 * Source: Argo CD documentation, user guide, Helm
 */
export function readApplication(application: Values, file: string, files: ValuesFiles): ChartRelease {
  const name = textOf(valueAt(application, ['metadata', 'name'])) ?? 'milvus';
  const source = milvusSource(application, name);
  const helm = mapOf(source['helm']);
  const fromFiles = listOf(helm['valueFiles']).map((path) => fileNamed(textOf(path) ?? '', files, name));
  const own = isMap(helm['valuesObject'])
    ? helm['valuesObject']
    : parseValues(textOf(helm['values']) ?? '', `${file}: helm.values of ${name}`);
  const merged = [...fromFiles, own].reduce(mergeValues, {});
  const { values, notes } = milvusValues(listOf(helm['parameters']).reduce<Values>(withParameter, merged), file);
  const namespace = textOf(valueAt(application, ['spec', 'destination', 'namespace']));
  const chartVersion = textOf(source['targetRevision']);
  const fileParameters = listOf(helm['fileParameters']).map((each) => textOf(mapOf(each)['name']) ?? '');
  return {
    kind: 'chart',
    values,
    companions: [],
    release: textOf(helm['releaseName']) ?? name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(chartVersion === undefined ? {} : { chartVersion }),
    origin: `the Argo CD Application ${name}`,
    notes: [...notes, ...fileParameters.map((each) => `fileParameters of ${name}: the content of ${each} is not read.`)],
  };
}

/** The source with the chart, among several. */
function milvusSource(application: Values, name: string): Values {
  const spec = mapOf(application['spec']);
  const sources = [spec['source'], ...listOf(spec['sources'])].filter(isMap);
  const charts = sources.filter((source) => source['chart'] !== undefined || isMap(source['helm']));
  const named = charts.filter((source) => /milvus/i.test(textOf(source['chart']) ?? textOf(source['path']) ?? ''));
  const [found, second] = named.length > 0 ? named : charts;
  if (!found) throw new ImportError(`The Application ${name} has no source with a Helm chart.`);
  if (second) throw new ImportError(`The Application ${name} has several sources with a Helm chart. Give the values of Milvus as a file.`);
  return found;
}

/** A file of a source is named by its path in the repository, or with `$ref/` before it. */
function fileNamed(path: string, files: ValuesFiles, name: string): Values {
  const relative = path.replace(/^\$[^/]+\//, '').replace(/^(\.\.?\/)+/, '');
  const base = relative.split('/').at(-1) ?? relative;
  const match =
    [...files].find(([file]) => file === relative || file.endsWith(`/${relative}`)) ??
    [...files].find(([file]) => file.split('/').at(-1) === base);
  if (match) return match[1];
  throw new ImportError(`The Application ${name} reads the values file ${path}. Give it too: milvus-k8s import application.yaml ${base}.`);
}

function withParameter(values: Values, given: unknown): Values {
  const { name, value, forceString } = mapOf(given);
  const text = textOf(value) ?? '';
  return mapOf(withValue(values, setPath(textOf(name) ?? ''), forceString === true ? text : typedValue(text)));
}
