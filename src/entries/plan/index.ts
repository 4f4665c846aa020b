/**
 * What a change of manifests will do: the function behind `npx milvus-k8s plan`, its readers and its forms of output.
 *
 * @module plan
 * @packageDocumentation
 */
export {
  CHANGE_CLASSES,
  ManifestError,
  Previous,
  plan,
  planAsAnnotations,
  planAsJson,
  planAsJunit,
  planAsMarkdown,
  planAsSarif,
  planAsText,
  printPlan,
  readCommit,
  readManifests,
  readPath,
  type ChangeClass,
  type Colour,
  type CommittedManifests,
  type Effect,
  type FieldChange,
  type Manifests,
  type MarkdownOptions,
  type Plan,
  type PlanDocument,
  type PlanOptions,
  type PlanSummary,
  type PlannedChange,
  type PlannedRollout,
  type PlannedScaling,
  type SecurityChange,
  type SourceLocation,
  type TextOptions,
} from '../../plan';
