import type { Expression, ObjectLiteral } from '../write/expression';

/** How Milvus gets one of its services. */
export type ServiceChoice =
  | { readonly kind: 'embedded' }
  /** A service of the app: `InCluster.<name>`, or the class `InCluster<Name>` on its own. */
  | { readonly kind: 'inside'; readonly factory: InsideFactory; readonly props: ObjectLiteral }
  /** A service outside of the app, or one without pods. */
  | { readonly kind: 'outside'; readonly expression: Expression; readonly isShared: boolean };

export type InsideFactory = 'etcd' | 'minio' | 'pulsar' | 'kafka' | 'woodpecker';

/** A service that runs in the release itself, as the chart or the operator starts it. */
export interface InsideService {
  readonly factory: InsideFactory;
  /** Props of the service of this library. */
  readonly props: ObjectLiteral;
  /** Beginning of the names of its objects, such as `search-etcd`. */
  readonly name: string;
  readonly members: number;
}
