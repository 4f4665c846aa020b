import * as cdk8s from 'cdk8s';
import * as plus from 'cdk8s-plus-27';
import * as constructs from 'constructs';
import ts from 'typescript';
import * as root from '@org/milvus-k8s';
import * as exposure from '@org/milvus-k8s/exposure';
import * as monitoring from '@org/milvus-k8s/monitoring';
import * as operations from '@org/milvus-k8s/operations';
import * as security from '@org/milvus-k8s/security';

const MODULES: Readonly<Record<string, object>> = {
  cdk8s,
  'cdk8s-plus-27': plus,
  constructs,
  '@org/milvus-k8s': root,
  '@org/milvus-k8s/exposure': exposure,
  '@org/milvus-k8s/monitoring': monitoring,
  '@org/milvus-k8s/operations': operations,
  '@org/milvus-k8s/security': security,
};

/** Where a program makes and synthesizes its app. */
const END = '\nconst app = new App();';

/** Runs the code of an import as far as its class, and makes the chart. */
export function chartOf(code: string): cdk8s.Chart {
  const [declaration = ''] = code.split(END);
  const { outputText } = ts.transpileModule(declaration, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: Record<string, new (scope: constructs.Construct, id: string) => cdk8s.Chart> = {};
  const load = (name: string) => {
    const found = MODULES[name];
    if (!found) throw new Error(`The code imports ${name}.`);
    return found;
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the code under test
  new Function('require', 'exports', outputText)(load, exported);
  const [Imported] = Object.values(exported);
  if (!Imported) throw new Error('The code exports no chart.');
  return new Imported(new cdk8s.App({ outdir: 'must-not-be-written' }), 'imported');
}
