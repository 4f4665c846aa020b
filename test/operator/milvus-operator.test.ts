import { MilvusOperator } from '@org/milvus-k8s/operator';
import { cluster } from '../support/instances';
import { schemaErrors } from '../support/kubernetes-schema';
import { findingsOf, newChart, output } from '../support/synthesis';
import type { ObjectJson } from '../support/manifest-json';

const installed = () => output((chart) => void new MilvusOperator(chart, 'operator', { watchNamespaces: ['search', 'shop'] }));

const waveOf = ({ metadata }: ObjectJson) => Number(metadata.annotations?.['argocd.argoproj.io/sync-wave']);

interface RoleJson extends ObjectJson {
  readonly rules: readonly {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly verbs: readonly string[];
  }[];
}

test('namespace, permissions and definitions come before the operator, and the operator before a Milvus', () => {
  const chart = newChart();
  const operator = new MilvusOperator(chart, 'operator');
  cluster(chart, { engine: operator.engine });
  const objects = output((at) => void cluster(at, { engine: new MilvusOperator(at, 'operator').engine })).objects;
  const wave = (kind: string, name: string) =>
    waveOf(objects.find((each) => each.kind === kind && each.metadata.name === name) as ObjectJson);
  const order = [
    wave('Namespace', 'milvus-operator'),
    wave('Application', 'milvus-operator-definitions'),
    wave('Application', 'milvus-operator'),
    wave('Milvus', 'milvus'),
  ];
  expect([...order].sort((a, b) => a - b)).toEqual(order);
  expect(new Set(order).size).toBe(4);
  expect(findingsOf(chart).filter(({ rule }) => rule.severity === 'error')).toEqual([]);
});

test('the definitions survive the chart, and are not applied on the client', () => {
  const chart = JSON.stringify(installed().custom('Application', 'milvus-operator').spec);
  const definitions = JSON.stringify(installed().custom('Application', 'milvus-operator-definitions').spec);
  expect(chart).toContain('"installCRDs":false');
  expect(definitions).toContain('"ServerSideApply=true"');
  expect(chart + definitions).not.toContain('"prune":true');
});

test('the operator has permissions for Secrets and pods in the watched namespaces alone, and none to write Secrets or to start a shell', () => {
  const roles = installed().objects.filter(({ kind }) => kind === 'Role' || kind === 'ClusterRole') as RoleJson[];
  const granting = (resource: string) => roles.filter(({ rules }) => rules.some(({ resources }) => resources.includes(resource)));
  expect(granting('secrets').map(({ metadata }) => metadata.namespace)).toEqual(['search', 'shop']);
  expect(granting('pods').map(({ metadata }) => metadata.namespace)).toEqual(['search', 'shop']);
  expect([...granting('pods/exec'), ...granting('roles'), ...granting('*')]).toEqual([]);
  const verbs = roles.flatMap(({ rules }) => rules.filter(({ resources }) => resources.includes('secrets')).flatMap((rule) => rule.verbs));
  expect(new Set(verbs)).toEqual(new Set(['get', 'list', 'watch']));
});

test('every object of Kubernetes is written as its API has it', () => {
  const objects = installed().objects.filter(({ apiVersion }) => !apiVersion.startsWith('argoproj.io/'));
  expect(objects.flatMap((object) => schemaErrors(object))).toEqual([]);
});

test('objects in no namespace have none', () => {
  const clusterWide = installed().objects.filter(({ kind }) => ['Namespace', 'ClusterRole', 'ClusterRoleBinding'].includes(kind));
  expect(clusterWide.map(({ metadata }) => metadata.namespace)).toEqual([undefined, undefined, undefined]);
});

test('an unknown release is a finding', () => {
  const chart = newChart();
  new MilvusOperator(chart, 'operator', { version: '2' });
  expect(findingsOf(chart).map(({ rule, prop }) => [rule.id, prop])).toEqual([['MK-OPR-001', 'version']]);
});
