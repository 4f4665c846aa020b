import type { ApiObject } from 'cdk8s';
import { listOf, propsOf, string, type Reader } from '../../props';
import { autoscaledWorkloads } from '../autoscaled-workloads';
import { groupKindOf } from '../delivered-objects';

/** Fields that Argo CD does not compare, and does not send. */
export interface ArgoIgnoreRule {
  /**
   * API group of the objects.
   *
   * @default - the core group
   */
  readonly group?: string;
  /** Kind of the objects. */
  readonly kind: string;
  /**
   * Name of the object.
   *
   * @default - all objects of the kind
   */
  readonly name?: string;
  /**
   * Namespace of the object.
   *
   * @default - all namespaces
   */
  readonly namespace?: string;
  /**
   * Fields as JSON pointers, such as `/spec/replicas`.
   *
   * @default - none
   */
  readonly jsonPointers?: readonly string[];
  /**
   * Fields as expressions of jq, such as `.webhooks[]?.clientConfig.caBundle`.
   *
   * @default - none
   */
  readonly jqPathExpressions?: readonly string[];
  /**
   * Field managers whose fields are ignored.
   *
   * @default - none
   */
  readonly managedFieldsManagers?: readonly string[];
}

export const ignoreRuleReader: Reader<ArgoIgnoreRule> = propsOf<ArgoIgnoreRule>(
  {
    group: string,
    kind: string,
    name: string,
    namespace: string,
    jsonPointers: listOf(string),
    jqPathExpressions: listOf(string),
    managedFieldsManagers: listOf(string),
  },
  { kind: "Write the kind of the objects, such as kind: 'Deployment'." },
);

/**
 * Fields of a `Milvus` of the Milvus operator that the operator fills in and that no app decides.
 *
 * Source: milvus-operator v1.3.8, `pkg/controllers/milvus_default.go`: defaults are written back into `spec`
 */
const FILLED_BY_OPERATOR: readonly string[] = [
  '.spec.components.standalone',
  '.spec.dependencies.etcd.inCluster',
  '.spec.dependencies.storage.inCluster',
  '.spec.dependencies.pulsar.inCluster',
  '.spec.dependencies.kafka.inCluster',
];

/** Ignore rules that the objects need: replicas that an autoscaler sets, and what the Milvus operator writes into its resource. */
export function neededIgnoreRules(objects: readonly ApiObject[]): readonly ArgoIgnoreRule[] {
  const replicas = autoscaledWorkloads(objects).map(({ group, kind, name, namespace }) => ({
    group,
    kind,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    jsonPointers: ['/spec/replicas'],
  }));
  const hasResource = objects.some((object) => groupKindOf(object) === 'milvus.io/Milvus');
  return [...replicas, ...(hasResource ? [{ group: 'milvus.io', kind: 'Milvus', jqPathExpressions: FILLED_BY_OPERATOR }] : [])];
}
