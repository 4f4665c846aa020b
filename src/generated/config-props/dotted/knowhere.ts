// Generated from data/ by `npm run generate:config`. Do not edit.
import type { FlagValue, NumberValue } from '../../../props/config-value';

/** Keys of `knowhere`, each in one piece. */
export interface KnowhereKeys {
  /**
   * Neighbours of each vector in an AISAQ graph; more give recall, and a larger and slower build. Before you build indexes, if recall is too low.
   *
   * Whole number. 2.6 to 3.0: `56`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.AISAQ.build.max_degree'?: NumberValue | undefined;
  /**
   * Size of the compressed vectors of an AISAQ index, as a share of the raw vectors. Raise it for recall.
   *
   * Number. 2.6 to 3.0: `0.125`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.AISAQ.build.pq_code_budget_gb_ratio'?: NumberValue | undefined;
  /**
   * Candidates that a build of an AISAQ index considers for each vector. Raise it together with the degree.
   *
   * Whole number. 2.6 to 3.0: `100`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.AISAQ.build.search_list_size'?: NumberValue | undefined;
  /**
   * Parallel disk reads of an AISAQ search for each CPU core. Raise it on fast disks with idle CPU.
   *
   * Whole number. 2.6 to 3.0: `4`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.AISAQ.search.beam_width_ratio'?: NumberValue | undefined;
  /**
   * Neighbours of each vector in a DISKANN graph, under the newer name; more give recall, and a larger and slower build. Before you build indexes, if recall is too low.
   *
   * Whole number. 2.5 to 3.0: `56`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.DISKANN.build.max_degree'?: NumberValue | undefined;
  /**
   * Size of the compressed vectors in memory of a DISKANN index, as a share of the raw vectors, under the newer name. Raise it for recall, lower it to fit more data into memory.
   *
   * Number. 2.5 to 3.0: `0.125`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.DISKANN.build.pq_code_budget_gb_ratio'?: NumberValue | undefined;
  /**
   * Size of the cache of frequent graph nodes of a DISKANN index, under the newer name. Raise it if disk reads limit searches and memory is free.
   *
   * Number. 2.5 to 3.0: `0.1`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.DISKANN.build.search_cache_budget_gb_ratio'?: NumberValue | undefined;
  /**
   * Candidates that a build of a DISKANN index considers for each vector, under the newer name. Raise it together with the degree.
   *
   * Whole number. 2.5 to 3.0: `100`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.DISKANN.build.search_list_size'?: NumberValue | undefined;
  /**
   * Parallel disk reads of a DISKANN search for each CPU core, under the newer name. Raise it on fast disks with idle CPU.
   *
   * Whole number. 2.5 to 3.0: `4`. Change: restarts the roles that read it.
   */
  readonly 'knowhere.DISKANN.search.beam_width_ratio'?: NumberValue | undefined;
  /**
   * Uses the parameters of this section. Leave it on.
   *
   * Flag. 2.5 to 3.0: `true`. Change: reloads live.
   */
  readonly 'knowhere.enable'?: FlagValue | undefined;
}
