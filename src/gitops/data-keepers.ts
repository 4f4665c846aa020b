import type { ApiObject } from 'cdk8s';
import { groupKindOf, jsonOf, metadataOf } from './delivered-objects';

/**
 * Custom resources behind which an operator keeps data.
 *
 * Source: Strimzi documentation, "Deleting Kafka clusters"; Milvus operator, `inCluster.deletionPolicy` of dependencies
 */
const KEEP_DATA: ReadonlySet<string> = new Set([
  '/PersistentVolumeClaim',
  'kafka.strimzi.io/Kafka',
  'kafka.strimzi.io/KafkaNodePool',
  'milvus.io/Milvus',
]);

/**
 * Whether deleting an object loses data or the way to it: claims, workloads with claims, databases behind an operator, and the record of an
 * instance, which a synth with `previous` compares with.
 */
export function keepsData(object: ApiObject): boolean {
  const kind = groupKindOf(object);
  if (KEEP_DATA.has(kind)) return true;
  if (kind === '/ConfigMap') return metadataOf(object).name.endsWith('-choices') && jsonOf(object)?.immutable === true;
  if (kind !== 'apps/StatefulSet') return false;
  const templates = jsonOf(object)?.spec?.['volumeClaimTemplates'];
  return Array.isArray(templates) && templates.length > 0;
}

const SYNC_OPTIONS = 'argocd.argoproj.io/sync-options';

/** Makes Argo CD ask before it deletes an object. An object that says itself what Argo CD may do with it keeps that. */
export function confirmDeletion(object: ApiObject): void {
  const given = metadataOf(object).annotations?.[SYNC_OPTIONS];
  const options = given === undefined || given === '' ? [] : given.split(',');
  const isStated = (name: string) => options.some((option) => option.trim().startsWith(`${name}=`));
  const added = ['Prune', 'Delete'].filter((name) => !isStated(name)).map((name) => `${name}=confirm`);
  if (added.length > 0) object.metadata.addAnnotation(SYNC_OPTIONS, [...options, ...added].join(','));
}

/** Makes Flux keep an object that the manifests lack: Flux cannot ask. */
export function keepInFlux(object: ApiObject): void {
  object.metadata.addAnnotation('kustomize.toolkit.fluxcd.io/prune', 'disabled');
}
