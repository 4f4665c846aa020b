import type { LostValue } from './knob-reader';
import { roleProp, type Subject } from './subject';
import { call, code, literal, type Call, type Expression } from '../write/expression';
import type { Module, Statement } from '../write/module';

/** Order of the props of a Milvus in the code. */
const ORDER = [
  'naming',
  'version',
  'imageRegistry',
  'imageDigest',
  'imagePullPolicy',
  'imagePullSecrets',
  'dependencies',
  'messageQueue',
].concat(
  [
    'etcdRootPath',
    'bucketRootPath',
    'channelPrefix',
    'coordinators',
    'serviceAccount',
    'authentication',
    'tls',
    'internalTls',
    'service',
    'log',
    'config',
  ],
  [
    'podDefaults',
    'proxy',
    'mixCoord',
    'rootCoord',
    'queryCoord',
    'dataCoord',
    'indexCoord',
    'streamingNode',
    'queryNode',
    'dataNode',
    'indexNode',
    'cdc',
  ],
);

const ROLES = ORDER.slice(ORDER.indexOf('proxy'));

/** Sections whose values are about a dependency. */
const SERVICE_SECTIONS = /^(external\w+|etcd|minio|pulsar(v3)?|kafka|woodpecker|spec\.dependencies)\b/;

/** Writes each lost value as a comment at its place, and makes the program. */
export function finishModule(
  subject: Subject,
  lost: readonly LostValue[],
  roleOf: (path: readonly string[]) => string | undefined,
): Module {
  for (const value of lost) writeComment(subject, value, roleOf(value.parts));
  const { draft, isCluster, fullName, namespace, release, origin } = subject;
  const construct = isCluster ? 'MilvusCluster' : 'MilvusStandalone';
  const props = draft.props.toExpression(ORDER);
  const milvus: Statement = {
    comments: draft.comments,
    ...(draft.isNamed ? { name: 'milvus' } : {}),
    expression: call(`new ${construct}`, code('this'), literal(fullName), ...(props.properties.length === 0 ? [] : [props])),
  };
  const id =
    release
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'milvus';
  return {
    className: classNameOf(release),
    chartId: id,
    ...(namespace === undefined ? {} : { namespace }),
    description: `Milvus, as ${origin} runs it.`,
    statements: withSharedReferences([...draft.before, milvus, ...draft.after]),
  };
}

/** Comments of a role are inside its props, if the code has them. */
function writeComment({ draft, isCluster }: Subject, { parts, entry }: LostValue, role: string | undefined): void {
  const text = `${entry.path}: ${entry.reason ?? ''}`;
  if (draft.before.length > 0 && SERVICE_SECTIONS.test(entry.path)) return void draft.dependencyComments.push(text);
  const isWritten = role !== undefined && isCluster && ROLES.includes(role) && draft.props.has(role);
  if (isWritten) return draft.props.comment(roleProp(role, commentKey(parts)), text);
  draft.comments.push(text);
}

/** A key that no prop has, so that the comment stands alone. */
function commentKey(parts: readonly string[]): string {
  return `(${parts.join('/').replaceAll('.', '_')})`;
}

/** `search-milvus` is the class `SearchMilvus`. Names that the imports have get an ending. */
function classNameOf(release: string): string {
  const name = release
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  const legal = /^[A-Z]/.test(name) ? name : `Milvus${name}`;
  return /^(Milvus|Attu|Chart|App|Size|Cpu|Secret|Duration|Monitoring|Construct|ServiceAccount|ConfigMap|Rollout|InCluster\w*|MilvusCluster|MilvusStandalone|\w+Dependencies)$/.test(
    legal,
  )
    ? `${legal}Chart`
    : legal;
}

/** Factories of references. The id of a reference may be used once. */
const REFERENCES = ['Secret.fromSecretName', 'ConfigMap.fromConfigMapName'];

/** A Secret or ConfigMap that the code refers to twice becomes a constant. */
function withSharedReferences(statements: readonly Statement[]): readonly Statement[] {
  const counts = new Map<string, { readonly reference: Call; count: number }>();
  const count = (reference: Call) => {
    const known = counts.get(idOf(reference)) ?? { reference, count: 0 };
    known.count++;
    counts.set(idOf(reference), known);
  };
  for (const { expression } of statements) visit(expression, count);
  const shared = [...counts.values()].filter((each) => each.count > 1).map(({ reference }) => reference);
  const names = new Map(shared.map((reference, index) => [idOf(reference), constantName(idOf(reference), index)]));
  const replacement = (reference: Call): Expression => {
    const name = names.get(idOf(reference));
    return name === undefined ? reference : code(name);
  };
  const declared = shared.map((reference): Statement => ({ name: names.get(idOf(reference)) ?? '', comments: [], expression: reference }));
  return [...declared, ...statements.map((each) => ({ ...each, expression: replaced(each.expression, replacement) }))];
}

/** The id of a reference, in quotes. */
function idOf({ args }: Call): string {
  return args[1]?.kind === 'code' ? args[1].text : '';
}

/** `'search-environment-secret'` is the constant `searchEnvironmentSecret`. */
function constantName(id: string, index: number): string {
  const name = id.replace(/[^A-Za-z0-9]+(\w)?/g, (_, next?: string) => (next ?? '').toUpperCase());
  return /^[A-Za-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : `reference${index}`;
}

function visit(expression: Expression, found: (reference: Call) => void): void {
  if (expression.kind === 'call' && REFERENCES.includes(expression.callee)) found(expression);
  else if (expression.kind === 'call') expression.args.forEach((arg) => visit(arg, found));
  else if (expression.kind === 'list') expression.items.forEach((item) => visit(item, found));
  else if (expression.kind === 'object') expression.properties.forEach(({ value }) => value && visit(value, found));
}

function replaced(expression: Expression, replacement: (reference: Call) => Expression): Expression {
  switch (expression.kind) {
    case 'call':
      if (REFERENCES.includes(expression.callee)) return replacement(expression);
      return { ...expression, args: expression.args.map((arg) => replaced(arg, replacement)) };
    case 'list':
      return { ...expression, items: expression.items.map((item) => replaced(item, replacement)) };
    case 'object': {
      const properties = expression.properties.map((each) => (each.value ? { ...each, value: replaced(each.value, replacement) } : each));
      return { ...expression, properties };
    }
    default:
      return expression;
  }
}
