import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifests } from '../../src/check';
import { readSchemaFile } from '../../src/check/schema-file';
import { customResourceSchemas } from '../../scripts/schemas/custom-resources';
import { kubernetesSchemas, type OpenApi } from '../../scripts/schemas/kubernetes';
import { asLines } from '../../scripts/schemas/schema-file';
import { DEFAULT_KUBERNETES } from '../../src/plan';
import { EXAMPLE_NAMES, exampleOutput } from '../support/examples';
import { output } from '../support/synthesis';
import { cluster } from '../support/instances';

test.each(EXAMPLE_NAMES)('everything that the example %s emits has a schema and fits it', (name) => {
  const { objects, mistakes, unchecked } = checkManifests(exampleOutput(name).objects, new Map());
  expect({ mistakes, unchecked }).toEqual({ mistakes: [], unchecked: {} });
  expect(objects).toBeGreaterThan(5);
});

test('a misspelled field of an emitted object is found', () => {
  const objects = structuredClone(output((chart) => void cluster(chart)).objects) as unknown as {
    kind: string;
    spec: Record<string, unknown>;
  }[];
  const deployment = objects.find(({ kind }) => kind === 'Deployment');
  if (deployment) deployment.spec['replica'] = 3;
  const { mistakes } = checkManifests(objects, new Map());
  expect(mistakes.map(({ path }) => path.join('.'))).toEqual(['spec.replica']);
});

test('the file of custom resources is made from their compact schemas: run npm run generate:schemas', () => {
  const written = readFileSync(join(__dirname, '../../schemas/custom-resources.json'), 'utf8');
  expect(written).toBe(asLines(customResourceSchemas()));
});

test('the schemas of Kubernetes are those of the release that a plan assumes', () => {
  const { release, kinds, definitions } = readSchemaFile('kubernetes');
  expect(release).toBe(DEFAULT_KUBERNETES);
  const text = JSON.stringify({ kinds: Object.values(kinds), definitions });
  const referenced = [...text.matchAll(/"#\/definitions\/([^"]+)"/g)].map(([, name = '']) => name);
  expect([...referenced, ...Object.values(kinds)].filter((name) => !(name in definitions))).toEqual([]);
  expect(Object.keys(kinds).length).toBeGreaterThan(60);
});

test('a schema is strict, without texts and without status', () => {
  const document: OpenApi = {
    definitions: {
      'io.k8s.api.apps.v1.Thing': {
        description: 'a thing',
        properties: {
          metadata: { type: 'object' },
          spec: { $ref: '#/definitions/io.k8s.api.apps.v1.ThingSpec', description: 'x' },
          status: { type: 'string' },
        },
        'x-kubernetes-group-version-kind': [{ group: 'apps', version: 'v1', kind: 'Thing' }],
      },
      'io.k8s.api.apps.v1.ThingSpec': { properties: { size: { $ref: '#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity' } } },
      'io.k8s.apimachinery.pkg.api.resource.Quantity': { type: 'string' },
    },
  };
  expect(kubernetesSchemas(document, '1.99')).toEqual({
    release: '1.99',
    kinds: { 'apps/v1 Thing': 'apps.v1.Thing' },
    definitions: {
      'apps.v1.Thing': {
        properties: { metadata: { type: 'object' }, spec: { $ref: '#/definitions/apps.v1.ThingSpec' }, status: {} },
        additionalProperties: false,
      },
      'apps.v1.ThingSpec': { properties: { size: { $ref: '#/definitions/api.resource.Quantity' } }, additionalProperties: false },
      'api.resource.Quantity': { type: ['string', 'number'], format: 'quantity' },
    },
  });
});
