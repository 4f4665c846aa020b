import { Duration, Size } from 'cdk8s';
import { KEY_FORM } from './rules';
import type { Mistake, Report } from '../findings';
import type { ConfigInput, ConfigNode, ConfigSection } from '../props/config-value';
import type { ConfigScalar, ConfigValue } from '../props/plain-value';
import { keyFacts } from './key-table';
import { RawValue } from '../props/raw-value';

/** Each key with the value that the user wrote. */
export type FlatConfig = readonly (readonly [key: string, input: ConfigInput])[];

/** Flattens nested objects to dotted keys. Reports and omits values that Milvus cannot read. */
export function flattenConfig(config: ConfigSection, report: Report): FlatConfig {
  const flat: [string, ConfigInput][] = [];
  const visit = (prefix: string, section: ConfigSection): void => {
    for (const [name, node] of Object.entries(section)) {
      const key = prefix === '' ? name : `${prefix}.${name}`;
      if (node === undefined) continue;
      if (isInput(node)) flat.push([key, node]);
      else if (!isSection(node)) report(key, notConfigValue(key, node));
      else if (keyFacts(key)?.type === 'json') flat.push([key, JSON.stringify(node)]);
      else visit(key, node);
    }
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

export function notConfigValue(key: string, value: unknown): Mistake {
  return {
    rule: KEY_FORM,
    problem: `the value of ${key} is ${JSON.stringify(value) ?? String(value)}.`,
    fix: `Write text, a finite number, true, false, or a list of these.`,
  };
}
