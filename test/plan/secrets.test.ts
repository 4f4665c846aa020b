import { plan, planAsJson, planAsJunit, planAsMarkdown, planAsSarif, planAsText, type Plan } from '@org/milvus-k8s/plan';
import { DEPLOYMENT, SECRET } from './cases/manifests';
import { edited, type Json } from './cases';

const everything = (made: Plan): string =>
  [planAsText(made, { verbose: true }), planAsJson(made), planAsMarkdown(made), planAsJunit(made, ['next-restart', 'at-once', 'rolls']), planAsSarif(made)].join(''); // prettier-ignore

const OLD = 'correct-horse';
const NEW = 'battery-staple';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const variable = (name: string, value: string) => ({ 'spec.template.spec.containers.0.env': [{ name, value }] });

describe('no form of output contains', () => {
  const cases: readonly (readonly [string, Json, Json])[] = [
    ['a changed value of a Secret', SECRET, edited(SECRET, { 'stringData.password': NEW })],
    ['an added value of a Secret', SECRET, edited(SECRET, { 'stringData.other': NEW })],
    ['a removed value of a Secret', edited(SECRET, { 'stringData.other': OLD }), SECRET],
    ['a Secret that becomes text', edited(SECRET, { stringData: undefined, data: { password: base64(OLD) } }), edited(SECRET, { 'stringData.password': NEW })], // prettier-ignore
    ['a changed variable with a secret name', edited(DEPLOYMENT, variable('DB_PASSWORD', OLD)), edited(DEPLOYMENT, variable('DB_PASSWORD', NEW))], // prettier-ignore
    ['a variable with a secret name that is added', DEPLOYMENT, edited(DEPLOYMENT, variable('MINIO_SECRET_KEY', NEW))],
    ['a variable with a secret name in an added container', DEPLOYMENT, edited(DEPLOYMENT, { 'spec.template.spec.containers.1': { name: 'b', image: 'x:1', env: [{ name: 'API_TOKEN', value: NEW }] } })], // prettier-ignore
    ['a secret key of Milvus in its configuration', config(OLD), config(NEW)],
  ];
  test.each(cases)('%s', (_what, before, after) => {
    const made = plan([before], [after]);
    expect(made.changes).toHaveLength(1);
    for (const secret of [OLD, NEW]) {
      expect(everything(made)).not.toContain(secret);
      expect(everything(made)).not.toContain(base64(secret));
    }
    expect(everything(made)).toContain('secret');
  });
});

test('a Secret that is created or deleted shows no value', () => {
  expect(everything(plan([], [SECRET])) + everything(plan([SECRET], []))).not.toContain(OLD);
});

function config(password: string): Json {
  const text = `minio:\n  secretAccessKey: ${password}\n`;
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'milvus-proxy-config' }, data: { 'user.yaml': text } };
}
