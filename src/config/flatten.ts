import { Duration, Size } from 'cdk8s';
import { KEY_FORM } from './rules';
import type { Mistake, Report } from '../findings';
import type { ConfigInput, ConfigNode, ConfigSection } from '../props/config-value';
import type { ConfigScalar, ConfigValue } from '../props/plain-value';
import { keyFacts } from './key-table';
import { RawValue } from '../props/raw-value';
import { show } from '../props/show';

/** Each key with the value that the user wrote. */
export type FlatConfig = readonly (readonly [key: string, input: ConfigInput])[];

/** Flattens nested objects to dotted keys. Reports and omits values that Milvus cannot read. */
export function flattenConfig(config: ConfigSection, report: Report): FlatConfig {
  const flat: [string, ConfigInput][] = [];
  const flatJson = (key: string, node: ConfigSection): void => {
    const text = jsonText(node);
    if (text === undefined) report(key, notConfigValue(key, node));
    else flat.push([key, text]);
  };
  /** Sections around the visited one: a section inside itself would have no end. */
  const around = new Set<unknown>();
  const visit = (prefix: string, section: ConfigSection): void => {
    around.add(section);
    for (const [name, node] of Object.entries(section)) {
      const key = prefix === '' ? name : `${prefix}.${name}`;
      if (node === undefined) continue;
      if (isInput(node)) flat.push([key, node]);
      else if (!isSection(node) || around.has(node)) report(key, notConfigValue(key, node));
      else if (keyFacts(key)?.type === 'json') flatJson(key, node);
      else visit(key, node);
    }
    around.delete(section);
  };
  visit('', config);
  return flat;
}

function isInput(node: ConfigNode | null): node is ConfigInput {
  if (node instanceof Duration || node instanceof Size || node instanceof RawValue) return true;
  return isConfigValue(node);
}

/** Whether Milvus can read a value: text, a finite number, a flag, or a list of these. */
export function isConfigValue(value: unknown): value is ConfigValue {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value);
}

function isScalar(value: unknown): value is ConfigScalar {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** An object that a user wrote, not an instance of a class. */
function isSection(node: unknown): node is ConfigSection {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return false;
  const prototype: unknown = Object.getPrototypeOf(node);
  return prototype === Object.prototype || prototype === null;
}

/** The JSON of an object; `undefined` if JSON cannot express it. */
function jsonText(node: object): string | undefined {
  try {
    return JSON.stringify(node);
  } catch {
    return undefined;
  }
}

export function notConfigValue(key: string, value: unknown): Mistake {
  return {
    rule: KEY_FORM,
    problem: `the value of ${key} is ${show(value)}.`,
    fix: `Write text, a finite number, true, false, or a list of these.`,
  };
}
