import { ImportError } from '../import-error';
import type { ImportOptions } from '../import-options';
import { readApplication } from './argo-application';
import { readHelmRelease } from './flux-release';
import { isOfMilvusChart, readHelmManifest } from './helm-manifest';
import { applySet } from './helm-set';
import { mergeValues } from './merge-values';
import { isMap, listOf, textOf, valueAt, type Values } from './plain-values';
import { parseDocuments } from './parse-values';
import { milvusValues } from './recognize';
import type { ChartRelease, OperatorResource, SourceText } from './source';

/** A document of a file. */
interface SourceDocument {
  readonly file: string;
  readonly value: Values;
}

/** Kinds of objects that contain the values of a release, or are one. */
const WRAPPERS = ['Application', 'HelmRelease', 'Milvus', 'MilvusCluster'];

/** Groups of these kinds: another `Application` is not one of Argo CD. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  Application: /^argoproj\.io\//,
  HelmRelease: /^helm\.toolkit\.fluxcd\.io\//,
  Milvus: /^milvus\.io\//,
  MilvusCluster: /^milvus\.io\//,
};

/** Objects next to a release that are about its pods. */
const COMPANIONS = ['ScaledObject', 'HorizontalPodAutoscaler'];

/**
 * Reads files: values of the chart, in order, or one object with values, with the files that it names.
 *
 * @throws ImportError
 */
export function readSources(sources: readonly SourceText[], options: ImportOptions): ChartRelease | OperatorResource {
  const documents = sources.flatMap(({ file, text }) => parseDocuments(text, file).flatMap((value) => documentsOf(value, file)));
  if (documents.length === 0) throw new ImportError(`${sources.map(({ file }) => file).join(', ') || 'The input'} has no content.`);
  const objects = documents.filter(({ value }) => isObject(value));
  const wrappers = objects.filter(({ value }) => isWrapper(value));
  const companions = objects.map(({ value }) => value).filter(({ kind }) => COMPANIONS.includes(textOf(kind) ?? ''));
  const files = documents.filter(({ value }) => !isObject(value));
  const [wrapper, second] = chosen(wrappers, options);
  if (wrapper && second) {
    throw new ImportError(
      `The files have several releases: ${wrappers.map(({ value }) => nameOf(value)).join(', ')}. Choose one with --release.`,
    );
  }
  if (wrapper) return withSets(readWrapper(wrapper, objects, files, companions), options);
  const applicationSet = objects.find(({ value }) => value['kind'] === 'ApplicationSet');
  if (applicationSet)
    throw new ImportError(`${applicationSet.file} is an ApplicationSet. Import one of its Applications: kubectl get application -o yaml.`);
  if (objects.some(({ value }) => isOfMilvusChart(value))) {
    if (files.length > 0) throw new ImportError(`${files[0]?.file ?? ''} has values, next to a manifest. Give one of them.`);
    return withSets(
      readHelmManifest(
        objects.map(({ value }) => value),
        objects[0]?.file ?? '',
      ),
      options,
    );
  }
  if (files.length === 0) throw new ImportError(unknownObjects(objects));
  return withSets(fromValues(files, companions), options);
}

function fromValues(files: readonly SourceDocument[], companions: readonly Values[]): ChartRelease {
  const all = files.map(({ file, value }) => milvusValues(value, file));
  return {
    kind: 'chart',
    values: all.map(({ values }) => values).reduce(mergeValues, {}),
    companions,
    origin: [...new Set(files.map(({ file }) => file))].join(', '),
    notes: all.flatMap(({ notes }) => notes),
  };
}

function readWrapper(
  { file, value }: SourceDocument,
  objects: readonly SourceDocument[],
  files: readonly SourceDocument[],
  companions: readonly Values[],
): ChartRelease | OperatorResource {
  switch (value['kind']) {
    case 'Application':
      return { ...readApplication(value, file, new Map(files.map((each) => [each.file, each.value]))), companions };
    case 'HelmRelease':
      return {
        ...readHelmRelease(
          value,
          file,
          objects.map((each) => each.value),
        ),
        companions,
      };
    default:
      return { kind: 'operator', resource: checkedResource(value, file), companions, origin: `the Milvus ${nameOf(value)}`, notes: [] };
  }
}

/** The operator stores v1beta1; v1alpha1 has another form. */
function checkedResource(resource: Values, file: string): Values {
  const version = textOf(resource['apiVersion']);
  if (version === 'milvus.io/v1beta1' && resource['kind'] === 'Milvus') return resource;
  const name = nameOf(resource);
  throw new ImportError(
    `${file} has ${textOf(resource['kind']) ?? ''} ${name} of ${version ?? 'no version'}, which has another form. Ask the API server for v1beta1: kubectl get milvuses.v1beta1.milvus.io ${name} -o yaml.`,
  );
}

function withSets<Source extends ChartRelease | OperatorResource>(
  source: Source,
  { set = [], setString = [], setJson = [] }: ImportOptions,
): Source {
  const isSet = set.length + setString.length + setJson.length > 0;
  if (source.kind !== 'chart') {
    if (isSet) throw new ImportError('--set changes values of the chart. A Milvus resource has no values.');
    return source;
  }
  const texts = [
    ...setJson.map((text) => [text, 'set-json'] as const),
    ...set.map((text) => [text, 'set'] as const),
    ...setString.map((text) => [text, 'set-string'] as const),
  ];
  return { ...source, values: texts.reduce((values, [text, kind]) => applySet(values, text, kind), source.values) };
}

/** Several objects, unless the name of the release chooses one. */
function chosen(wrappers: readonly SourceDocument[], { release }: ImportOptions): readonly SourceDocument[] {
  const named = wrappers.filter(({ value }) => nameOf(value) === release);
  return named.length > 0 ? named : wrappers;
}

/** A list of objects is as many documents. */
function documentsOf(value: unknown, file: string): readonly SourceDocument[] {
  if (!isMap(value)) return [];
  const isList = /List$/.test(textOf(value['kind']) ?? '') && Array.isArray(value['items']);
  return isList ? listOf(value['items']).flatMap((item) => documentsOf(item, file)) : [{ file, value }];
}

function isObject(value: Values): boolean {
  return textOf(value['apiVersion']) !== undefined && textOf(value['kind']) !== undefined;
}

function isWrapper(value: Values): boolean {
  const kind = textOf(value['kind']) ?? '';
  return WRAPPERS.includes(kind) && GROUPS[kind]?.test(textOf(value['apiVersion']) ?? '') === true;
}

function nameOf(value: Values): string {
  return textOf(valueAt(value, ['metadata', 'name'])) ?? 'without a name';
}

function unknownObjects(objects: readonly SourceDocument[]): string {
  const kinds = [...new Set(objects.map(({ value }) => textOf(value['kind']) ?? ''))].join(', ');
  return `${objects[0]?.file ?? ''} has objects of the kinds ${kinds}, and none of Milvus' chart or operator. Give values, an Application, a HelmRelease, a Milvus, or the output of \`helm get manifest\`.`;
}
