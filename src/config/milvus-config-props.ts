import type { ConfigSection } from '../props/config-value';
import type { DottedConfig } from '../generated/config-props/dotted';
import type { SectionedConfig } from '../generated/config-props/sections';

/**
 * Milvus configuration: dotted keys, nested objects, or both.
 *
 * The editor offers the keys of all releases, each with its type, unit, default by release, and what a change does. A
 * key that the release does not have, and a value that Milvus would not understand, are findings. The index signature
 * is there for keys of open sections such as `kafka.consumer`, and so that a wrong key reaches the finding, which
 * knows more than the compiler.
 *
 * @example
 * const config: MilvusConfigProps = {
 *   'common.gracefulTime': Duration.seconds(5),
 *   queryNode: { mmap: { vectorIndex: true } },
 *   log: { level: 'warn' },
 * };
 */
export interface MilvusConfigProps extends ConfigSection, SectionedConfig, DottedConfig {}
