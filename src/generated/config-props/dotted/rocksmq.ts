// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ListValue, NumberValue, SizeValue, TextValue, TimeValue } from '../../../props/config-value';

/** Keys of `rocksmq`, each in one piece. */
export interface RocksmqKeys {
  /**
   * Seconds between two compactions of the files of RocksMQ, which free the space of removed messages. Lower it if the disk fills although messages expire.
   *
   * Whole number of seconds, 0 or more. 2.3 to 3.0: `86400`. Change: restarts the roles that read it.
   */
  readonly 'rocksmq.compactionInterval'?: TimeValue | undefined;
  /**
   * Compression of each level of the files of RocksMQ: 0 none, 7 Zstandard. Leave it.
   *
   * List. 2.3: `[0, 0, 7, 7, 7]`; 2.4 to 3.0: `0,0,7,7,7`. Change: restarts the roles that read it.
   */
  readonly 'rocksmq.compressionTypes'?: ListValue | undefined;
  /**
   * Share of memory that RocksMQ takes for its cache. Lower it if the standalone needs the memory for searches.
   *
   * Number. 2.3 to 3.0: `0.06`. Change: restarts the roles that read it.
   */
  readonly 'rocksmq.lrucacheratio'?: NumberValue | undefined;
  /**
   * Folder in which RocksMQ keeps its messages. On the persistent volume of the standalone, where this library puts it.
   *
   * Text. 2.3 to 3.0: `/var/lib/milvus/rdb_data`. Change: restarts the roles that read it.
   */
  readonly 'rocksmq.path'?: TextValue | undefined;
  /**
   * MiB of messages that RocksMQ keeps after they are read. Lower it if the disk is small.
   *
   * Whole number of MiB. 2.3 to 3.0: `8192`. Change: restarts the roles that read it.
   */
  readonly 'rocksmq.retentionSizeInMB'?: SizeValue | undefined;
  /**
   * Minutes that RocksMQ keeps messages after they are read. Lower it if the disk is small.
   *
   * Whole number of minutes. 2.3 to 3.0: `4320`. Change: restarts the roles that read it.
   */
  readonly 'rocksmq.retentionTimeInMinutes'?: TimeValue | undefined;
  /**
   * Bytes of messages that RocksMQ removes as one piece. Lower it if messages are removed too late.
   *
   * Whole number of bytes, 1 or more. 2.3 to 3.0: `67108864`. Change: restarts the roles that read it.
   */
  readonly 'rocksmq.rocksmqPageSize'?: SizeValue | undefined;
  /**
   * Seconds between two looks for messages that may be removed; the name has the spelling of Milvus. Leave it.
   *
   * Whole number. 2.3 to 3.0: `600`. Change: restarts the roles that read it.
   */
  readonly 'rocksmq.timtickerInterval'?: NumberValue | undefined;
}
