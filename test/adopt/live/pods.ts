/** Plain JSON of an object. */
export interface LiveObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly ownerReferences?: readonly { readonly kind: string; readonly name: string; readonly [field: string]: unknown }[];
  };
  readonly [field: string]: unknown;
}

export type LiveLabels = Readonly<Record<string, string>>;

export const MILVUS_IMAGE = 'docker.io/milvusdb/milvus:v2.6.15';

export const METRICS = { name: 'metrics', containerPort: 9091, protocol: 'TCP' };

/** Arguments of the components whose name is not their argument. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  mixcoord: ['mixture', '-rootcoord', '-querycoord', '-datacoord', '-indexcoord'],
};

/** Command line of a component. */
export function commandOf(component: string): readonly string[] {
  return ['milvus', 'run', ...(ARGUMENTS[component] ?? [component])];
}
