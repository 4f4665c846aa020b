import type { RoleName } from '../../version';
import { listOf, mapOf, textIn, textOf, type Values } from '../read/plain-values';
import { code, list, literal, object, call, type Expression } from '../write/expression';
import { environmentOf } from './environment';
import type { KnobReader } from './knob-reader';
import { spreadProps } from './placement';
import { resourceProps } from './resources';
import { isSecretText } from './secrecy';
import { warnAt, type Subject } from './subject';

/** Paths of the values of a role, or of all roles, which differ between the chart and the operator. */
export interface RolePaths {
  readonly environment?: string;
  readonly labels?: string;
  readonly annotations?: string;
  readonly rollout?: string;
  readonly resources?: string;
  /** Values that are props as they are, by the name of the prop. */
  readonly same: Readonly<Record<string, string>>;
  readonly spread?: string;
}

/** Reads the values that pods of a role, or of all roles, have in the chart and in the operator. */
export function readPods(values: KnobReader, paths: RolePaths, place: string, subject: Subject, role?: RoleName): void {
  const { draft, report } = subject;
  const at = (prop: string) => (place === '' ? prop : `${place}.${prop}`);
  const set = (prop: string, value: Expression | undefined) => {
    if (value) draft.props.set(at(prop), value);
  };
  if (paths.resources !== undefined) readResources(values, paths.resources, at, subject, role);
  for (const [prop, path] of Object.entries(paths.same)) {
    const value = values.take(path);
    if (value !== undefined) set(prop, verbatim(value, path, subject));
  }
  for (const [prop, path] of [
    ['labels', paths.labels],
    ['annotations', paths.annotations],
  ] as const) {
    const value = path === undefined ? undefined : values.take(path);
    if (path !== undefined && value !== undefined) set(prop, texts(mapOf(value), path, subject));
  }
  if (paths.environment !== undefined) {
    const variables = values.take(paths.environment);
    const entries = environmentOf(variables, paths.environment, subject);
    for (const [name, value] of entries) draft.props.setEntry(at('env'), name, value);
  }
  if (paths.rollout !== undefined) set('rollout', rollout(mapOf(values.take(paths.rollout))));
  if (paths.spread !== undefined) {
    const { spread, topologyKeys, remark } = spreadProps(values.take(paths.spread));
    set('spread', spread);
    set('topologyKeys', topologyKeys);
    if (remark !== undefined) {
      report.warn(values.text(paths.spread), remark);
      draft.props.comment(at('spread'), remark);
    }
  }
}

function readResources(values: KnobReader, path: string, at: (prop: string) => string, subject: Subject, role: RoleName | undefined): void {
  const resources = mapOf(values.peek(path));
  for (const kind of ['requests', 'limits']) {
    for (const name of Object.keys(mapOf(resources[kind]))) {
      const knob = `${path}.${kind}.${name.replaceAll('.', '\\.')}`;
      if (KNOWN_RESOURCES.includes(name)) values.take(knob);
      else values.lose(knob);
    }
  }
  const { props, remarks } = resourceProps(resources, role && { name: role, subject });
  for (const [prop, value] of Object.entries(props)) if (value) subject.draft.props.set(at(prop), value);
  for (const remark of remarks) {
    subject.report.warn(values.text(path), remark);
    subject.draft.props.comment(at(remark.startsWith('CPU') ? 'cpu' : 'memory'), remark);
  }
}

const KNOWN_RESOURCES = ['cpu', 'memory', 'ephemeral-storage', 'nvidia.com/gpu'];

/** Plain data of Kubernetes as it is, unless it contains a secret. */
export function verbatim(value: unknown, path: string, subject: Subject): Expression | undefined {
  if (!isSecretText(JSON.stringify(value)) && !isSecretEnvironment(value)) return literal(value);
  warnAt(subject, '', path, `${path} contains a secret, so it is not in the code. Put it into a Secret, and refer to that.`);
  return undefined;
}

/** Containers may have variables with secrets. */
function isSecretEnvironment(value: unknown): boolean {
  const names = /pass|secret|token|key/i;
  return listOf(value).some((item) =>
    listOf(mapOf(item)['env']).some(
      (variable) => names.test(textOf(mapOf(variable)['name']) ?? '') && mapOf(variable)['value'] !== undefined,
    ),
  );
}

/** Labels and annotations are texts. YAML may have made flags and numbers of them. */
export function texts(map: Values, path: string, subject: Subject): Expression | undefined {
  const entries = Object.entries(map).flatMap(([key, value]): [string, Expression][] => {
    const text = textIn(value);
    if (!isSecretText(text)) return [[key, literal(text)]];
    warnAt(subject, '', `${path}: ${key}`, `${path} contains a secret, so it is not in the code.`);
    return [];
  });
  return entries.length === 0 ? undefined : { kind: 'object', properties: entries.map(([key, value]) => ({ key, value, comments: [] })) };
}

/** A strategy of a Deployment. */
function rollout(strategy: Values): Expression | undefined {
  const rolling = mapOf(
    strategy['rollingUpdate'] ?? (strategy['type'] === undefined && Object.keys(strategy).length > 0 ? strategy : undefined),
  );
  if (strategy['type'] === 'Recreate') return call('Rollout.recreate');
  const { maxSurge, maxUnavailable } = rolling;
  if (maxSurge === undefined && maxUnavailable === undefined) return undefined;
  // Kubernetes' own default for the one that is missing is a quarter.
  return call('Rollout.rolling', object({ maxSurge: literal(maxSurge ?? '25%'), maxUnavailable: literal(maxUnavailable ?? '25%') }));
}

/** References to Secrets with registry credentials: names, or objects with a name. */
export function pullSecrets(value: unknown, reference: (name: string) => Expression): Expression | undefined {
  const names = listOf(value).flatMap((each) => textOf(each) ?? textOf(mapOf(each)['name']) ?? []);
  return names.length === 0 ? undefined : list(names.map(reference));
}

/** A reference to a service account that exists. */
export function serviceAccountReference(name: string): Expression {
  return call('ServiceAccount.fromServiceAccountName', code('this'), literal(`${name}-account`), literal(name));
}
