// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, FlagValue, NumberValue } from '../../../props/config-value';

/** Keys below `knowhere`. */
export interface KnowhereSection {
  readonly [key: string]: ConfigNode;
  readonly AISAQ?: {
    readonly [key: string]: ConfigNode;
    readonly build?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.6 to 3.0: `56`. Change: restarts the roles that read it. */
      readonly max_degree?: NumberValue | undefined;
      /** Number. 2.6 to 3.0: `0.125`. Change: restarts the roles that read it. */
      readonly pq_code_budget_gb_ratio?: NumberValue | undefined;
      /** Whole number. 2.6 to 3.0: `100`. Change: restarts the roles that read it. */
      readonly search_list_size?: NumberValue | undefined;
    } | undefined;
    readonly search?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.6 to 3.0: `4`. Change: restarts the roles that read it. */
      readonly beam_width_ratio?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  readonly DISKANN?: {
    readonly [key: string]: ConfigNode;
    readonly build?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.5 to 3.0: `56`. Change: restarts the roles that read it. */
      readonly max_degree?: NumberValue | undefined;
      /** Number. 2.5 to 3.0: `0.125`. Change: restarts the roles that read it. */
      readonly pq_code_budget_gb_ratio?: NumberValue | undefined;
      /** Number. 2.5 to 3.0: `0.1`. Change: restarts the roles that read it. */
      readonly search_cache_budget_gb_ratio?: NumberValue | undefined;
      /** Whole number. 2.5 to 3.0: `100`. Change: restarts the roles that read it. */
      readonly search_list_size?: NumberValue | undefined;
    } | undefined;
    readonly search?: {
      readonly [key: string]: ConfigNode;
      /** Whole number. 2.5 to 3.0: `4`. Change: restarts the roles that read it. */
      readonly beam_width_ratio?: NumberValue | undefined;
    } | undefined;
  } | undefined;
  /** Flag. 2.5 to 3.0: `true`. Change: reloads live. */
  readonly enable?: FlagValue | undefined;
}
