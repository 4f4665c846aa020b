import type { ExtensionSpec } from '../../model';

/** The order of environments, as plain data. */
export interface PromotionSpec extends ExtensionSpec {
  readonly extension: 'promotion-order';
  /** Paths of the charts, first to last. */
  readonly charts: readonly string[];
}

export function isPromotion(part: ExtensionSpec): part is PromotionSpec {
  return part.extension === 'promotion-order';
}
