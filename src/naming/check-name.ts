import { VALUE_OF_ANOTHER_TYPE } from '../findings/rules';
import { ILLEGAL_NAME, ILLEGAL_SECRET, NAME_TOO_LONG } from './rules';
import type { Mistake } from '../findings';
import { isDataKey, isObjectName } from './metadata-form';

/** Kinds with a name limit of their own. */
export type NamedKind = 'StatefulSet' | 'CronJob' | 'Service' | 'Deployment' | 'ConfigMap' | 'other';

/** Longest name by kind: controllers of StatefulSets and CronJobs append up to 11 characters to make a label of 63. */
const LONGEST: Readonly<Record<NamedKind, number>> = {
  StatefulSet: 52,
  CronJob: 52,
  Service: 63,
  Deployment: 63,
  ConfigMap: 63,
  other: 63,
};

const DNS_LABEL = /^[a-z]([a-z0-9-]*[a-z0-9])?$/;

/** A stand-in that keeps the rest of the synthesis going after an illegal name was reported. */
export const STAND_IN_NAME = 'illegal-name';

/** Checks the part of a name that the user chose. */
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

/** An object whose name is made from that of an instance. */
export interface NamedObject {
  readonly name: string;
  readonly kind: NamedKind;
}

/** Checks all names that are made from one: only the one that is the most too long is told, so that one change mends all. */
export function checkNameLengths(objects: readonly NamedObject[], prop: string): Mistake[] {
  const excess = ({ name, kind }: NamedObject) => name.length - LONGEST[kind];
  const [longest] = [...objects].sort((a, b) => excess(b) - excess(a));
  return longest ? checkNameLength(longest.name, longest.kind, prop) : [];
}

/** Checks a whole object name that was made from a legal part. */
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

/** Checks the name of a namespace that the chart says. */
export function checkNamespace(namespace: string): Mistake[] {
  if (/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(namespace)) return [];
  const fix = `Set namespace of the chart to lower-case letters, digits and '-', such as '${suggestName(namespace)}'.`;
  return [{ rule: ILLEGAL_NAME, problem: `'${namespace}' is not a DNS label.`, fix }];
}

/** Checks what names a Secret and one of its fields, which come from objects that nobody checks before they are used. */
export function checkSecretField(secretName: unknown, field?: string): Mistake[] {
  const { fix } = ILLEGAL_SECRET;
  if (typeof secretName !== 'string') {
    return [{ rule: VALUE_OF_ANOTHER_TYPE, problem: 'names no Secret.', fix: "Write secret: Secret.fromSecretName(this, 'secret', '…')." }];
  }
  return [
    ...(isObjectName(secretName) ? [] : [{ rule: ILLEGAL_SECRET, problem: `'${secretName}' is not the name of a Secret.`, fix }]),
    ...(field === undefined || isDataKey(field) ? [] : [{ rule: ILLEGAL_SECRET, problem: `'${field}' is not a field of a Secret.`, fix }]),
  ];
}
