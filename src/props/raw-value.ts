import type { ConfigValue } from './plain-value';

/**
 * A value that is written unchanged, with a reason. Created by `MilvusConfig.raw`.
 *
 * @example
 * const config = { ...MilvusConfig.raw('queryNode.newKey', 5, 'added in 2.6.30, which the library does not know yet') };
 */
export class RawValue {
  /** @hidden */
  constructor(
    /** The written value. */
    public readonly value: ConfigValue,
    /** Why no check applies. */
    public readonly reason: string,
  ) {}
}

/** One key with its raw value, to spread into a `config`. */
export interface RawConfig {
  readonly [key: string]: RawValue;
}
