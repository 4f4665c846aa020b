import { VALUE_OF_ANOTHER_TYPE } from '../findings/rules';
import { ILLEGAL_NAME, ILLEGAL_SECRET, NAME_TOO_LONG } from './rules';
import type { Mistake } from '../findings';
import { isDataKey, isObjectName } from './metadata-form';

/** Kinds of objects with a separate name limit. */
export type NamedKind = 'StatefulSet' | 'CronJob' | 'Service' | 'Deployment' | 'ConfigMap' | 'other';

/** Longest name of each kind: controllers of StatefulSets and CronJobs append up to 11 characters to form a label of 63. */
const LONGEST: Readonly<Record<NamedKind, number>> = {
  StatefulSet: 52,
  CronJob: 52,
  Service: 63,
  Deployment: 63,
  ConfigMap: 63,
  other: 63,
};

const DNS_LABEL = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** Name that replaces an illegal one, so that the synthesis can continue. */
export const STAND_IN_NAME = 'illegal-name';

/** Checks the part of a name that a user chose. */
export function checkNamePart(part: string, prop: string): Mistake[] {
  if (DNS_LABEL.test(part)) return [];
  return [
    {
      rule: ILLEGAL_NAME,
      problem: `'${part}' is not a DNS label.`,
      fix: `Set ${prop} to lower-case letters, digits and '-', starting with a letter, such as '${suggestName(part)}'.`,
    },
  ];
}

/** An object whose name derives from the name of an instance. */
export interface NamedObject {
  readonly name: string;
  readonly kind: NamedKind;
}

/** Checks all names that a scheme derives from one. Reports only the longest, so that one change fixes them all. */
export function checkNames(objects: readonly NamedObject[], prop: string): Mistake[] {
  const excess = ({ name, kind }: NamedObject) => name.length - LONGEST[kind];
  const [longest] = [...objects].sort((a, b) => excess(b) - excess(a));
  return longest ? checkNameLength(longest.name, longest.kind, prop) : [];
}

/** Checks the form of the names that a user's scheme derives from a legal one. */
export function checkScheme(objects: readonly NamedObject[]): Mistake[] {
  const illegal = objects.find(({ name }) => !DNS_LABEL.test(name));
  if (!illegal) return [];
  const { name, kind } = illegal;
  const problem = `creates the name '${name}' of ${kind === 'other' ? 'an object' : `a ${kind}`}, which is not a DNS label.`;
  const fix = `Use lower-case letters, digits and '-', starting with a letter, such as '${suggestName(name)}'.`;
  return [{ rule: ILLEGAL_NAME, problem, fix }];
}

/** Checks a complete object name that derives from a legal part. */
export function checkNameLength(name: string, kind: NamedKind, prop: string): Mistake[] {
  const longest = LONGEST[kind];
  if (name.length <= longest) return [];
  return [
    {
      rule: NAME_TOO_LONG,
      problem: `the ${kind === 'other' ? 'object' : kind} would be named '${name}', ${name.length} characters; ${longest} are allowed.`,
      fix: `Shorten ${prop} by ${characters(name.length - longest)} or more.`,
    },
  ];
}

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count} characters`;
}

function suggestName(part: string): string {
  const cleaned = part
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '');
  return cleaned || 'milvus';
}

/** Checks the namespace of a chart. */
export function checkNamespace(namespace: string): Mistake[] {
  if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace)) return [];
  const fix = `Set namespace of the chart to lower-case letters, digits and '-', such as '${suggestName(namespace)}'.`;
  return [{ rule: ILLEGAL_NAME, problem: `'${namespace}' is not a DNS label.`, fix }];
}

/** Checks the name of a Secret and of one of its fields. Both come from cdk8s-plus, which does not check them. */
export function checkSecretField(secretName: unknown, field?: string): Mistake[] {
  const { fix } = ILLEGAL_SECRET;
  if (typeof secretName !== 'string') {
    return [
      { rule: VALUE_OF_ANOTHER_TYPE, problem: 'does not name a Secret.', fix: "Write secret: Secret.fromSecretName(this, 'secret', '…')." },
    ];
  }
  return [
    ...(isObjectName(secretName) ? [] : [{ rule: ILLEGAL_SECRET, problem: `'${secretName}' is not the name of a Secret.`, fix }]),
    ...(field === undefined || isDataKey(field) ? [] : [{ rule: ILLEGAL_SECRET, problem: `'${field}' is not a field of a Secret.`, fix }]),
  ];
}
