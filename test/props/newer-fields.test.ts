import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { completeJson, isNewerField, unknownFields } from '../../src/props';
import { k8s } from 'cdk8s-plus-27';

type Fields = ReadonlyMap<string, string>;

/** The interfaces of a typed API: the fields of each, with their types. */
function interfaces(line: '27' | '33'): ReadonlyMap<string, Fields> {
  const file = join(dirname(require.resolve(`cdk8s-plus-${line}/package.json`)), 'lib', 'imports', 'k8s.d.ts');
  const text = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return new Map(
    [...text.matchAll(/export interface (\w+) \{([^]*?)\n\}/g)].map(([, name = '', body = '']) => [
      name,
      new Map([...body.matchAll(/readonly (\w+)\??: ([^;]+);/g)].map(([, field = '', type = '']) => [field, type])),
    ]),
  );
}

const OLD = interfaces('27');
const NEW = interfaces('33');

/** Specs that this library emits. */
const ROOTS = [
  ...['DeploymentSpec', 'StatefulSetSpec', 'JobSpec', 'CronJobSpec', 'ServiceSpec', 'PodDisruptionBudgetSpec', 'NetworkPolicySpec'],
  ...['HorizontalPodAutoscalerSpecV2', 'IngressSpec', 'PersistentVolumeClaimSpec'],
];

/** Fields that 1.33 has and 1.27 lacks, below the specs: the field that holds each object, and the field itself. */
function added(): [parent: string, field: string][] {
  const found = new Map<string, [string, string]>();
  const visited = new Set<string>();
  const visit = (type: string, parent: string): void => {
    const key = `${parent}/${type}`;
    if (visited.has(key)) return;
    visited.add(key);
    for (const [field, content] of NEW.get(type) ?? []) {
      const before = OLD.get(type);
      if (before && !before.has(field)) found.set(`${parent}.${field}`, [parent, field]);
      for (const [name] of content.matchAll(/\w+/g)) if (OLD.has(type)) visit(name, field);
    }
  };
  for (const root of ROOTS) visit(root, '');
  return [...found.values()];
}

/** Objects that a user never writes through this library. */
const OUTSIDE = ['ephemeralContainers'];

test.each(added().filter(([parent]) => !OUTSIDE.includes(parent)))(
  'a field of Kubernetes 1.33 that the typed API lacks is known: %s.%s',
  (parent, field) => {
    expect(isNewerField(parent, field)).toBe(true);
  },
);

test('the comparison sees the fields that are in the news', () => {
  expect(added()).toEqual(
    expect.arrayContaining([
      ['initContainers', 'restartPolicy'],
      ['preStop', 'sleep'],
      ['', 'trafficDistribution'],
    ]),
  );
});

test('a field keeps its value, and one that is not of Kubernetes is named with its path', () => {
  const container: object = { name: 'a', restartPolicy: 'Always', lifecycle: { preStop: { sleep: { seconds: 5 } } }, comand: ['x'] };
  expect(completeJson({ containers: [container as k8s.Container] }, k8s.toJson_PodSpec)).toEqual({ containers: [container] });
  expect(unknownFields({ containers: [container as k8s.Container] }, k8s.toJson_PodSpec)).toEqual(['containers[0].comand']);
});

test('amounts in a field that the typed API lacks are written as Kubernetes writes them', () => {
  const spec = { behavior: { scaleUp: { tolerance: k8s.Quantity.fromString('50m') } } };
  const json = completeJson(spec, (content) =>
    k8s.toJson_HorizontalPodAutoscalerSpecV2(content as object as k8s.HorizontalPodAutoscalerSpecV2),
  );
  expect(json).toEqual({ behavior: { scaleUp: { tolerance: '50m' } } });
});

test('a field is found in both spellings, and written in that of Kubernetes', () => {
  expect(completeJson<k8s.PodSpec>({ containers: [], hostPid: true }, k8s.toJson_PodSpec)).toEqual({ containers: [], hostPID: true });
  const kubernetes: k8s.PodSpec & { readonly hostPID: boolean } = { containers: [], hostPID: true };
  expect(completeJson(kubernetes, k8s.toJson_PodSpec)).toEqual(kubernetes);
  expect(unknownFields(kubernetes, k8s.toJson_PodSpec)).toEqual([]);
});
