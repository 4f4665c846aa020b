import { string, stringMap, type PropsType } from '../../props';

/** The milvus-operator that runs a Milvus. */
export interface OperatorEngineProps {
  /** Release of the operator, such as `1.3.9`. Its fields decide what the resource can say. */
  readonly version: string;
  /**
   * Namespace of the operator. In-cluster services admit its pods from there: it connects to each service before it makes a pod of Milvus.
   *
   * @default 'milvus-operator'
   */
  readonly namespace?: string;
  /**
   * Labels of the operator's pods.
   *
   * @default - those of its chart: `app.kubernetes.io/name: milvus-operator`
   */
  readonly podLabels?: Readonly<Record<string, string>>;
}

/** Type of the props. */
export const OPERATOR_ENGINE_TYPE: PropsType<OperatorEngineProps> = {
  readers: { version: string, namespace: string, podLabels: stringMap },
  hints: { version: "Write the release of the operator, such as version: '1.3.9'." },
};
