import type { LostValue } from './knob-reader';
import { roleProp, type Subject } from './subject';
import { call, code, literal, type Call, type Expression, type ObjectLiteral } from '../write/expression';
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
    statements: withSharedSecrets([...draft.before, milvus, ...draft.after]),
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

/** A Secret that the code refers to twice becomes a constant: its id may be used once. */
function withSharedSecrets(statements: readonly Statement[]): readonly Statement[] {
  const counts = new Map<string, number>();
  for (const { expression } of statements) visit(expression, (secret) => counts.set(nameOf(secret), (counts.get(nameOf(secret)) ?? 0) + 1));
  const shared = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const constants = new Map(
    shared.map((name, index) => [name, shared.length === 1 ? 'secret' : `${camelCase(name)}${/^\d/.test(name) ? String(index) : ''}`]),
  );
  const reference = (secret: Call): Expression => {
    const constant = constants.get(nameOf(secret));
    return constant === undefined ? secret : code(constant);
  };
  const declared = [...constants].map(([name, constant]): Statement => {
    return { name: constant, comments: [], expression: call(SECRET, code('this'), literal(`${name}-secret`), literal(name)) };
  });
  return [...declared, ...statements.map((each) => ({ ...each, expression: replaced(each.expression, reference) }))];
}

const SECRET = 'Secret.fromSecretName';

const camelCase = (name: string) => `${name.replace(/[^A-Za-z0-9]+(\w)?/g, (_, next?: string) => (next ?? '').toUpperCase())}Secret`;

const nameOf = (secret: Call) => (secret.args[2]?.kind === 'code' ? secret.args[2].text.slice(1, -1) : '');

function visit(expression: Expression, found: (secret: Call) => void): void {
  if (expression.kind === 'call' && expression.callee === SECRET) found(expression);
  else if (expression.kind === 'call') expression.args.forEach((arg) => visit(arg, found));
  else if (expression.kind === 'list') expression.items.forEach((item) => visit(item, found));
  else if (expression.kind === 'object') expression.properties.forEach(({ value }) => value && visit(value, found));
}

function replaced(expression: Expression, reference: (secret: Call) => Expression): Expression {
  if (expression.kind === 'call') {
    if (expression.callee === SECRET) return reference(expression);
    return { ...expression, args: expression.args.map((arg) => replaced(arg, reference)) };
  }
  if (expression.kind === 'list') return { ...expression, items: expression.items.map((item) => replaced(item, reference)) };
  return expression.kind === 'object' ? replacedObject(expression, reference) : expression;
}

function replacedObject(expression: ObjectLiteral, reference: (secret: Call) => Expression): ObjectLiteral {
  const properties = expression.properties.map((each) => (each.value ? { ...each, value: replaced(each.value, reference) } : each));
  return { ...expression, properties };
}
