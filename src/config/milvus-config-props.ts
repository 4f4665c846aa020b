import type { ConfigSection } from '../props/config-value';
import type { DottedConfig } from '../generated/config-props/dotted';
import type { SectionedConfig } from '../generated/config-props/sections';

/**
 * Milvus configuration: dotted keys, nested objects, or both.
 *
 * The editor completes the keys of all releases, each with its type, unit, default by release, and the effect of a change. A
 * key that the release does not have, and a value that Milvus cannot read, are findings. The index signature allows keys of
 * open sections such as `kafka.consumer`, and lets a wrong key reach the finding, whose message is more specific than
 * the compiler's.
 *
 * @example
 * const config: MilvusConfigProps = {
 *   'common.gracefulTime': Duration.seconds(5),
 *   queryNode: { mmap: { vectorIndex: true } },
 *   log: { level: 'warn' },
 * };
 */
export interface MilvusConfigProps extends ConfigSection, SectionedConfig, DottedConfig {}
