import type { Duration, Size } from 'cdk8s';
import type { ConfigScalar, ConfigValue } from './plain-value';
import type { RawValue } from './raw-value';

/** What may be written for a key: a plain value, or one with a unit where the key counts time or bytes. */
export type ConfigInput = ConfigValue | Duration | Size | RawValue;

/** What stands behind a name in `config`: a value, or a section with further names. */
export type ConfigNode = ConfigInput | ConfigSection | undefined;

/** A part of the configuration: names with values or with further parts. */
export interface ConfigSection {
  readonly [key: string]: ConfigNode;
}

/** `true` or `false`, also as text. */
export type FlagValue = boolean | 'true' | 'false';
/** A number, also as text. */
export type NumberValue = number | `${number}`;
/** A number in the unit of the key, or a duration, which is converted to that unit. */
export type TimeValue = NumberValue | Duration;
/** A number in the unit of the key, or a size, which is converted to that unit. */
export type SizeValue = NumberValue | Size;
/** Any text. */
export type TextValue = ConfigScalar;
/** A text such as `1m30s`, or a duration. */
export type DurationValue = string | Duration;
/** A number of bytes, a text such as `64m`, or a size. */
export type SizeTextValue = string | number | Size;
/** JSON as text, or the object itself. */
export type JsonValue = string | ConfigSection;
/** A list, or text with commas. */
export type ListValue = string | readonly ConfigScalar[];
