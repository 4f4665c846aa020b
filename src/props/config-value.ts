import type { Duration, Size } from 'cdk8s';
import type { ConfigScalar, ConfigValue } from './plain-value';
import type { RawValue } from './raw-value';

/** A value for a key: plain, or with a unit if the key counts time or bytes. */
export type ConfigInput = ConfigValue | Duration | Size | RawValue;

/** A value of a name in `config`, or a section with more names. */
export type ConfigNode = ConfigInput | ConfigSection | undefined;

/** A section of the configuration: names with values or with more sections. */
export interface ConfigSection {
  readonly [key: string]: ConfigNode;
}

/** `true` or `false`, or the same as text. */
export type FlagValue = boolean | 'true' | 'false';
/** A number, or the same as text. */
export type NumberValue = number | `${number}`;
/** A number in the unit of the key, or a duration. The library converts the duration to that unit. */
export type TimeValue = NumberValue | Duration;
/** A number in the unit of the key, or a size. The library converts the size to that unit. */
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
