/**
 * A Milvus that milvus-operator runs, and the installation of the operator.
 *
 * @module operator
 * @packageDocumentation
 */
export { Engine, type OperatorEngineProps } from '../../engines';
export { exportHelm, helmReport, helmValuesText, type HelmExport, type LostSetting } from '../../export';
export { MilvusOperator, type ArgoCdProps, type MilvusOperatorProps, type OperatorSource } from '../../operator';
