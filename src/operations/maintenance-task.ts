import type { Mistake, ReleaseRange } from '../findings';
import { instanceOf, listOf, readProps, string, withMistakes, type PropsType } from '../props';

/** Collections of a task. */
export interface MaintenanceScope {
  /**
   * Databases.
   *
   * @default - all
   */
  readonly databases?: readonly string[];
  /**
   * Collections of these databases. A name that a database does not have is skipped.
   *
   * @default - all
   */
  readonly collections?: readonly string[];
}

const SCOPE_TYPE: PropsType<MaintenanceScope> = { readers: { databases: listOf(string), collections: listOf(string) }, hints: {} };

/**
 * Releases whose REST interface has the calls. Source: `internal/distributed/proxy/httpserver/handler_v2.go`: FlushAction and
 * CompactAction are in 2.5.
 */
export const MAINTENANCE_CALLS: ReleaseRange = { from: '2.5.0' };

/**
 * Work on the data of a Milvus that people do by hand or by script.
 *
 * @example
 * MaintenanceTask.flush();
 * @example
 * MaintenanceTask.compact({ databases: ['sales'], collections: ['orders'] });
 */
export class MaintenanceTask {
  /**
   * Writes everything that is only in the message queue to the object storage: before a planned stop, a switch of the queue, or a copy of
   * the bucket. Not for regular use: each flush ends the growing segments, and many small segments slow searches down.
   */
  public static flush(scope: MaintenanceScope = {}): MaintenanceTask {
    return new MaintenanceTask('flush', scope);
  }

  /**
   * Merges small segments and removes deleted rows: after mass deletes. Milvus compacts by itself, so a schedule is rarely useful.
   */
  public static compact(scope: MaintenanceScope = {}): MaintenanceTask {
    return new MaintenanceTask('compact', scope);
  }

  /** @internal */
  public readonly mistakes: readonly Mistake[];
  /** @internal */
  public readonly scope: MaintenanceScope;

  private constructor(
    /** Its name. */
    public readonly name: 'flush' | 'compact',
    scope: MaintenanceScope,
  ) {
    const { props, mistakes } = readProps(scope, SCOPE_TYPE, {});
    this.scope = props;
    this.mistakes = mistakes;
  }
}

/** Reads `task`. */
export const taskReader = withMistakes(instanceOf<MaintenanceTask>(MaintenanceTask, 'MaintenanceTask.flush()'));
