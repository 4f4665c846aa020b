/**
 * Types of the configuration: the sections of `config`, what their keys take, and what `MilvusConfig` answers.
 *
 * @module config
 * @packageDocumentation
 */
export type * from '../../generated/config-props/sections';
export type {
  ConfigEntry,
  ConfigInput,
  ConfigNode,
  ConfigOrigin,
  ConfigScalar,
  ConfigSection,
  ConfigStanding,
  ConfigValue,
  DurationValue,
  EffectiveValue,
  FlagValue,
  JsonValue,
  KeyChange,
  ListValue,
  NumberValue,
  RawConfig,
  SizeTextValue,
  SizeValue,
  TextValue,
  TimeValue,
} from '../../config';
