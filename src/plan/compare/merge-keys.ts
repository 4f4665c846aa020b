import { isFields, type Fields } from '../kubernetes-object';

/**
 * Fields that identify an element of a list, by the name of the list. Several candidates: the first one that every element has.
 *
 * Source: Kubernetes source, `patchMergeKey` and `listMapKey` of `staging/src/k8s.io/api`
 */
const MERGE_KEYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  containers: [['name']],
  initContainers: [['name']],
  ephemeralContainers: [['name']],
  env: [['name']],
  volumes: [['name']],
  imagePullSecrets: [['name']],
  resourceClaims: [['name']],
  volumeMounts: [['mountPath']],
  volumeDevices: [['devicePath']],
  ports: [['containerPort', 'protocol'], ['port', 'protocol'], ['containerPort'], ['port']],
  hostAliases: [['ip']],
  topologySpreadConstraints: [['topologyKey', 'whenUnsatisfiable']],
  ownerReferences: [['uid']],
  conditions: [['type']],
  items: [['key'], ['path']],
  listeners: [['name']],
};

/** The key of each element of a list; undefined if the elements are told apart by their index. */
export function elementKeys(list: string, ...lists: readonly (readonly unknown[])[]): readonly (readonly string[])[] | undefined {
  if (list === 'volumeClaimTemplates') return lists.map((elements) => elements.map((element) => nameInMetadata(element)));
  const fields = (MERGE_KEYS[list] ?? []).find((names) => lists.flat().every((element) => hasAll(element, names)));
  if (!fields) return undefined;
  const keys = lists.map((elements) => elements.map((element) => fields.map((name) => String((element as Fields)[name])).join('/')));
  return keys.every((each) => new Set(each).size === each.length) ? keys : undefined;
}

function hasAll(element: unknown, names: readonly string[]): boolean {
  return isFields(element) && names.every((name) => element[name] !== undefined);
}

function nameInMetadata(element: unknown): string {
  const metadata = isFields(element) ? element['metadata'] : undefined;
  return isFields(metadata) ? String(metadata['name']) : '';
}
