import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { policiesOf } from '../../test/support/policy-pods';
import { policyPods, type OutputPod } from '../../test/support/policy-pods';
import { synth } from '../../test/support/synthesis';
import { Secured } from './chart';

const output = synth(new Secured(Testing.app(), 'secured'));
const pods = policyPods(output);
const policies = policiesOf(output);
const pod = (component: string): OutputPod => {
  const found = pods.find((each) => each.component === component);
  if (!found) throw new Error(`No pod ${component} among ${pods.map((each) => each.component).join(', ')}.`);
  return found;
};
const reaches = (from: string, to: string, port: number) => policies.allow({ from: pod(from), to: pod(to), port });

test('secured: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'secured.k8s.yaml'), yamlOf(Secured, 'secured'));
});

test('clients, the console and the Job that makes users reach the proxies, and no other role', () => {
  expect(reaches('attu', 'proxy', 19530)).toBe(true);
  expect(reaches('access', 'proxy', 8080)).toBe(true);
  for (const caller of ['attu', 'access']) expect(reaches(caller, 'querynode', 21123)).toBe(false);
});

test('no pod of the namespace reaches the console', () => {
  const callers = pods.filter(({ component }) => component !== 'attu').map(({ component }) => component);
  expect(callers.filter((caller) => reaches(caller, 'attu', 3000))).toEqual([]);
});

test('passwords and keys come from Secrets', () => {
  const text = JSON.stringify(output.objects);
  const names = [...text.matchAll(/"secretName":"([^"]+)"|"secretKeyRef":\{[^}]*"name":"([^"]+)"|"secret":\{[^}]*\}?\],"name":"([^"]+)"/g)];
  expect([...new Set(names.map(([, mounted, variable, projected]) => mounted ?? variable ?? projected))].sort()).toEqual([
    'milvus-catalog',
    'milvus-root',
    'milvus-shop',
    'milvus-tls',
    'milvus-tls-internal',
  ]);
});

test('addresses for clients say https, since nothing else is served', () => {
  const certificate = output.get('Certificate', 'milvus-tls');
  expect(certificate.spec.dnsNames).toContain('secured.example.com');
  expect(output.custom('BackendTLSPolicy', 'milvus-tls').spec).toMatchObject({ validation: { hostname: 'milvus.secured-search.svc' } });
});
