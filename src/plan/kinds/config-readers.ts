import { at, fieldsAt, isFields, listAt, textAt, type Fields, type KubernetesObject } from '../kubernetes-object';
import type { ManifestSet, Workload } from '../manifest-set';

/** How pods read a ConfigMap or a Secret. */
export interface ConfigReader {
  readonly workload: Workload;
  /** The kubelet updates files; a file by subPath and an environment variable stay as they were at the start. */
  readonly form: 'files' | 'fixed';
}

/** The workloads whose pods read a ConfigMap or a Secret. */
export function configReaders(object: KubernetesObject, set: ManifestSet): readonly ConfigReader[] {
  return set.workloads(object.metadata.namespace).flatMap((workload) => {
    const forms = formsIn(workload.pod, object);
    return forms.size === 0 ? [] : [{ workload, form: forms.has('fixed') ? ('fixed' as const) : ('files' as const) }];
  });
}

function formsIn(pod: Fields, { kind, metadata: { name } }: KubernetesObject): ReadonlySet<ConfigReader['form']> {
  const isSecret = kind === 'Secret';
  const forms = new Set<ConfigReader['form']>();
  const containers = [...listAt(pod, 'containers'), ...listAt(pod, 'initContainers')];
  const [fromKey, fromAll] = isSecret ? ['secretKeyRef', 'secretRef'] : ['configMapKeyRef', 'configMapRef'];
  for (const container of containers) {
    const hasKey = listAt(container, 'env').some((variable) => textAt(variable, 'valueFrom', fromKey, 'name') === name);
    const hasAll = listAt(container, 'envFrom').some((source) => textAt(source, fromAll, 'name') === name);
    if (hasKey || hasAll) forms.add('fixed');
  }
  for (const volume of listAt(pod, 'volumes').filter((each) => isOf(each, name, isSecret))) {
    const mounts = containers.flatMap((container) => listAt(container, 'volumeMounts')).filter((mount) => mount['name'] === volume['name']);
    for (const mount of mounts) forms.add(mount['subPath'] === undefined ? 'files' : 'fixed');
  }
  return forms;
}

function isOf(volume: Fields, name: string, isSecret: boolean): boolean {
  const sources = [volume, ...listAt(volume, 'projected', 'sources')];
  return sources.some((source) => {
    const found = isSecret ? fieldsAt(source, 'secret') : fieldsAt(source, 'configMap');
    return (found['secretName'] ?? found['name']) === name && isFields(at(source, isSecret ? 'secret' : 'configMap'));
  });
}
