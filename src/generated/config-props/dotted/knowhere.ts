// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue } from '../../../props/config-value';

/** Keys of `knowhere`, each in one piece. */
export interface KnowhereKeys {
  /** Whole number. 2.6 to 3.0: `56`. Change: restarts the roles that read it. */
  readonly 'knowhere.AISAQ.build.max_degree'?: NumberValue | undefined;
  /** Number. 2.6 to 3.0: `0.125`. Change: restarts the roles that read it. */
  readonly 'knowhere.AISAQ.build.pq_code_budget_gb_ratio'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `100`. Change: restarts the roles that read it. */
  readonly 'knowhere.AISAQ.build.search_list_size'?: NumberValue | undefined;
  /** Whole number. 2.6 to 3.0: `4`. Change: restarts the roles that read it. */
  readonly 'knowhere.AISAQ.search.beam_width_ratio'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `56`. Change: restarts the roles that read it. */
  readonly 'knowhere.DISKANN.build.max_degree'?: NumberValue | undefined;
  /** Number. 2.5 to 3.0: `0.125`. Change: restarts the roles that read it. */
  readonly 'knowhere.DISKANN.build.pq_code_budget_gb_ratio'?: NumberValue | undefined;
  /** Number. 2.5 to 3.0: `0.1`. Change: restarts the roles that read it. */
  readonly 'knowhere.DISKANN.build.search_cache_budget_gb_ratio'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `100`. Change: restarts the roles that read it. */
  readonly 'knowhere.DISKANN.build.search_list_size'?: NumberValue | undefined;
  /** Whole number. 2.5 to 3.0: `4`. Change: restarts the roles that read it. */
  readonly 'knowhere.DISKANN.search.beam_width_ratio'?: NumberValue | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly 'knowhere.enable'?: FlagValue | undefined;
}
