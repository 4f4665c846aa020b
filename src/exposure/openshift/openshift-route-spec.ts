import type { ExtensionSpec } from '../../model';

/** Routes of OpenShift to a Milvus, as plain data. */
export interface OpenShiftRouteSpec extends ExtensionSpec {
  readonly extension: 'openshift-route';
  /** Path of the Milvus. */
  readonly milvus: string;
  readonly servesTls: boolean;
  /** Whether the address of the Milvus names no Service. */
  readonly lacksService: boolean;
  /** Whether there is a route of REST, and REST is off. */
  readonly lacksRest: boolean;
}
