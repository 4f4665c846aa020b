import { identifiersIn, text, type Expression } from './expression';
import { WIDTH, commentLines, print } from './print';

/** A statement of the constructor: a construct, with or without a name for it. */
export interface Statement {
  readonly comments: readonly string[];
  readonly name?: string;
  readonly expression: Expression;
}

/** A program with one chart. */
export interface Module {
  /** Name of the class, such as `Search`. */
  readonly className: string;
  /** Id of the chart; its manifest is `<id>.k8s.yaml`. */
  readonly chartId: string;
  readonly namespace?: string;
  /** What the class is. */
  readonly description: string;
  readonly statements: readonly Statement[];
}

/** The modules that names come from. A name that is not listed comes from the library. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  cdk8s: ['App', 'Chart', 'Duration', 'Size'],
  'cdk8s-plus-27': ['ConfigMap', 'Cpu', 'EnvFieldPaths', 'EnvValue', 'PersistentVolumeClaim', 'Secret', 'ServiceAccount'],
  '@org/milvus-k8s/exposure': ['Attu', 'IngressCertificate', 'IngressController', 'MilvusIngress'],
  '@org/milvus-k8s/monitoring': ['Monitoring'],
  '@org/milvus-k8s/security': ['InternalTls', 'ServerTls'],
};

const LIBRARY = '@org/milvus-k8s';

/** Modules in the order of the imports. */
const ORDER = ['cdk8s', 'cdk8s-plus-27', 'constructs', LIBRARY];

/** The whole program, ready for `cdk8s synth`. */
export function printModule({ className, chartId, namespace, description, statements }: Module): string {
  const options = namespace === undefined ? 'super(scope, id);' : `super(scope, id, { namespace: ${text(namespace).text} });`;
  const body = statements.map(statementLines).map((lines) => lines.join('\n'));
  return [
    ...importLines(statements),
    '',
    ...docLines(description),
    `export class ${className} extends Chart {`,
    '  constructor(scope: Construct, id: string) {',
    `    ${options}`,
    '',
    body.join('\n\n'),
    '  }',
    '}',
    '',
    'const app = new App();',
    `new ${className}(app, ${text(chartId).text});`,
    'app.synth();',
    '',
  ].join('\n');
}

function docLines(description: string): readonly string[] {
  const lines = commentLines(description, ' ').map((line) => line.replace('// ', '* '));
  return lines.length === 1 ? [`/**${(lines[0] ?? '').slice(2)} */`] : ['/**', ...lines, ' */'];
}

function statementLines({ comments, name, expression }: Statement): readonly string[] {
  const indent = '    ';
  const start = name === undefined ? '' : `const ${name} = `;
  return [...comments.flatMap((comment) => commentLines(comment, indent)), `${indent}${start}${print(expression, indent, start.length)};`];
}

function importLines(statements: readonly Statement[]): readonly string[] {
  const names = new Set(['App', 'Chart', ...statements.flatMap(({ expression }) => identifiersIn(expression))]);
  const byModule = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const module = Object.entries(MODULES).find(([, known]) => known.includes(name))?.[0] ?? LIBRARY;
    byModule.set(module, [...(byModule.get(module) ?? []), name]);
  }
  const rank = (module: string) => (ORDER.includes(module) ? ORDER.indexOf(module) : ORDER.length);
  const lines = [...byModule].map(([module, imported]) => ({ module, line: importLine(imported, module) }));
  lines.push({ module: 'constructs', line: "import type { Construct } from 'constructs';" });
  return lines.sort((a, b) => rank(a.module) - rank(b.module) || (a.module < b.module ? -1 : 1)).map(({ line }) => line);
}

function importLine(names: readonly string[], module: string): string {
  const line = `import { ${names.join(', ')} } from '${module}';`;
  return line.length <= WIDTH ? line : ['import {', ...names.map((name) => `  ${name},`), `} from '${module}';`].join('\n');
}
