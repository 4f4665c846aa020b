/**
 * An app from Helm values, an Application of Argo CD, a HelmRelease of Flux, a manifest of Helm or a `Milvus` resource: the function behind
 * `npx milvus-k8s import`.
 *
 * @module import
 * @packageDocumentation
 */
export {
  ImportError,
  importMilvus,
  isComplete,
  reportAsText,
  type ImportEntry,
  type ImportOptions,
  type ImportReport,
  type ImportWarning,
  type Imported,
  type Outcome,
  type ReportTextOptions,
  type SecretToMake,
  type SourceText,
} from '../../import';
