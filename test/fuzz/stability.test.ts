import { Testing, Yaml, type Chart } from 'cdk8s';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { AppModel } from '@org/milvus-k8s/model';
import { cluster } from '../support/instances';
import { newChart, synth } from '../support/synthesis';
import { appRecipes, buildApp } from './app-recipe';
import { appOutput } from './app-output';

/** Values that may be empty: an empty selector means all pods or all namespaces, and an emptyDir needs no field. */
const MEANINGFUL_WHEN_EMPTY = ['podSelector', 'namespaceSelector', 'emptyDir'];

function emptyValues(value: unknown, path: string): string[] {
  if (value === null || value === undefined || value === '') return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  if (entries.length === 0) return MEANINGFUL_WHEN_EMPTY.some((field) => path.endsWith(`.${field}`)) ? [] : [path];
  return entries.flatMap(([key, inner]) => emptyValues(inner, `${path}.${key}`));
}

const yaml = (chart: Chart) => Yaml.stringify(...(Testing.synth(chart) as object[]));

test('the same app gives the same bytes twice, and in two fresh apps', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const chart = buildApp(recipe);
      const first = yaml(chart);
      expect(yaml(chart)).toBe(first);
      expect(yaml(buildApp(recipe))).toBe(first);
    }),
    { numRuns: 8 },
  );
});

test('the model of an app is the same text in two fresh apps', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      expect(AppModel.of(buildApp(recipe)).sealToJson()).toBe(AppModel.of(buildApp(recipe)).sealToJson());
    }),
    { numRuns: 10 },
  );
});

test('nothing empty or null is printed', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      const output = appOutput(recipe);
      expect(output.objects.flatMap((object) => emptyValues(object, `${object.kind} ${object.metadata.name}`))).toEqual([]);
      for (const { data, metadata } of output.all('ConfigMap')) {
        const text = data?.['user.yaml'];
        if (text !== undefined) expect(emptyValues(parse(text), `${metadata.name}: user.yaml`)).toEqual([]);
      }
    }),
  );
});

test('empty lists and objects of a user print nothing', () => {
  const nothing = { labels: {}, annotations: {}, env: {}, config: {}, nodeSelector: {}, tolerations: [], volumes: [], volumeMounts: [] };
  const pod = { ...nothing, initContainers: [], sidecars: [], affinity: {} };
  const chart = newChart();
  const props = { podDefaults: pod, proxy: pod, imagePullSecrets: [], config: {}, monitoring: [] };
  cluster(chart, { ...props, service: { type: 'LoadBalancer', annotations: {} } });
  const { objects } = synth(chart);
  expect(objects.flatMap((object) => emptyValues(object, `${object.kind} ${object.metadata.name}`))).toEqual([]);
});

test('claims are written as the API server keeps them, so that Argo CD never sees a difference', () => {
  fc.assert(
    fc.property(appRecipes, (recipe) => {
      for (const { spec } of appOutput(recipe).all('StatefulSet')) {
        for (const claim of spec.volumeClaimTemplates ?? []) {
          expect(claim).toMatchObject({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', spec: { volumeMode: 'Filesystem' } });
        }
      }
    }),
  );
});
