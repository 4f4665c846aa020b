// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys below `rocksmq`. */
export interface RocksmqSection {
  readonly [key: string]: ConfigNode;
  /** Whole number of seconds, 0 or more. 2.3 to 3.0: `86400`. Change: restarts the roles that read it. */
  readonly compactionInterval?: TimeValue | undefined;
  /** List. 2.3: `[0, 0, 7, 7, 7]`; 2.4 to 3.0: `0,0,7,7,7`. Change: restarts the roles that read it. */
  readonly compressionTypes?: ListValue | undefined;
  /** Number. 2.3 to 3.0: `0.06`. Change: restarts the roles that read it. */
  readonly lrucacheratio?: NumberValue | undefined;
  /** Text. 2.3 to 3.0: `/var/lib/milvus/rdb_data`. Change: restarts the roles that read it. */
  readonly path?: TextValue | undefined;
  /** Whole number of MiB. 2.3 to 3.0: `8192`. Change: restarts the roles that read it. */
  readonly retentionSizeInMB?: SizeValue | undefined;
  /** Whole number of minutes. 2.3 to 3.0: `4320`. Change: restarts the roles that read it. */
  readonly retentionTimeInMinutes?: TimeValue | undefined;
  /** Whole number of bytes, 1 or more. 2.3 to 3.0: `67108864`. Change: restarts the roles that read it. */
  readonly rocksmqPageSize?: SizeValue | undefined;
  /** Whole number. 2.3 to 3.0: `600`. Change: restarts the roles that read it. */
  readonly timtickerInterval?: NumberValue | undefined;
}
