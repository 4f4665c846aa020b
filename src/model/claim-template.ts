/** Claim for one disk of each pod of a StatefulSet. The API server lets no part of it change. */
export interface ClaimTemplateSpec {
  readonly name: string;
  /** Quantity, such as `50Gi`. */
  readonly size: string;
  readonly storageClassName?: string;
  readonly accessModes: readonly string[];
}

/** A running StatefulSet, as far as the synth received it. */
export interface DeployedStatefulSet {
  readonly name: string;
  readonly namespace?: string;
  readonly claims: readonly ClaimTemplateSpec[];
}
