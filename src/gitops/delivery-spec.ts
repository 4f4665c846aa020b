import type { ExtensionSpec } from '../model';

/** A chart, and the cluster that it is applied to. */
export interface DeliveryTarget {
  /** Path of the chart. */
  readonly chart: string;
  /** Name or address of the cluster. */
  readonly destination: string;
}

/** What one Application, ApplicationSet or chain of Kustomizations applies, as plain data. */
export interface DeliverySpec extends ExtensionSpec {
  readonly extension: 'argo-delivery' | 'flux-delivery';
  /** Prop that names the charts. */
  readonly prop: string;
  readonly targets: readonly DeliveryTarget[];
}

export function isDelivery(part: ExtensionSpec): part is DeliverySpec {
  return part.extension === 'argo-delivery' || part.extension === 'flux-delivery';
}
