import type { Effect, FieldChange } from './change';
import { isUnder } from './compare/differences';
import { amountOf } from './compare/quantities';
import { at, groupKind } from './kubernetes-object';
import { shown, type ChangedObject } from './kinds/kind-rules';

/** Fields that the API server does not let change. */
interface ImmutableField {
  /** Path of the field, everything below it included; `spec` with `except` is everything in it but some fields. */
  readonly path: string;
  readonly except?: readonly string[] | ((minor: number) => readonly string[]);
  /** The message of the API server. */
  readonly error: string | ((change: FieldChange, minor: number) => string);
  /** What to do instead. */
  readonly fix: string;
  /** Whether the field is immutable for this change; always, if missing. */
  readonly when?: (changed: ChangedObject, change: FieldChange) => boolean;
}

const RECREATE = 'Delete the object and apply again, or keep the old value.';
const RENAME = 'Give the new object another name, or keep the old value.';

const invalid = (change: FieldChange, detail: string): string =>
  `${change.path}: Invalid value: ${change.secret ? 'a secret' : shown(change.after)}: ${detail}`;
const immutable = (change: FieldChange): string => invalid(change, 'field is immutable');

/** In the spelling of the API server. */
const SMALLER = ['field can', 'not be less than status.capacity'].join(' ');

const SELECTOR: ImmutableField = {
  path: 'spec.selector',
  error: immutable,
  fix: 'Keep the selector, or give the workload another name: the old pods go when the old object is deleted.',
};

/** Fields of a StatefulSet that may change, by the minor release that allows them. */
const statefulSetFields = (minor: number): readonly string[] => [
  'replicas',
  'ordinals',
  'template',
  'updateStrategy',
  ...(minor >= 33 ? ['revisionHistoryLimit'] : []),
  'persistentVolumeClaimRetentionPolicy',
  'minReadySeconds',
];

const quoted = (names: readonly string[]): string => {
  const all = names.map((name) => `'${name}'`);
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};

const CONFIG_DATA: readonly ImmutableField[] = ['data', 'binaryData', 'immutable'].map((path) => ({
  path,
  error: `${path}: Forbidden: field is immutable when \`immutable\` is set`,
  fix: 'Write the new content into an object with another name.',
  when: ({ before }) => before['immutable'] === true,
}));

const ROLE_REF: readonly ImmutableField[] = [
  { path: 'roleRef', error: (change) => invalid({ ...change, path: 'roleRef' }, 'cannot change roleRef'), fix: RECREATE },
];

const wasExternalName = ({ before, after }: ChangedObject): boolean =>
  [before, after].some((object) => at(object, 'spec', 'type') === 'ExternalName');

/**
 * Immutable fields by kind.
 *
 * Source: Kubernetes source, `pkg/apis/<group>/validation`, releases 1.27 to 1.35
 */
const IMMUTABLE: Readonly<Record<string, readonly ImmutableField[]>> = {
  'Deployment.apps': [SELECTOR],
  'ReplicaSet.apps': [SELECTOR],
  'DaemonSet.apps': [SELECTOR],
  'StatefulSet.apps': [
    {
      path: 'spec',
      except: statefulSetFields,
      error: (_change, minor) =>
        `spec: Forbidden: updates to statefulset spec for fields other than ${quoted(statefulSetFields(minor))} are forbidden`,
      fix: 'Delete the StatefulSet with --cascade=orphan, which keeps its pods and claims, and apply again. To grow a disk, see docs/how-to/grow-a-disk.md.',
    },
  ],
  PersistentVolumeClaim: [
    {
      path: 'spec',
      except: ['resources', 'volumeAttributesClassName', 'volumeName'],
      error: 'spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
      fix: 'Create a claim with another name and copy the data.',
    },
    {
      path: 'spec.resources.requests.storage',
      error: `spec.resources.requests.storage: Forbidden: ${SMALLER}`,
      fix: 'Keep the size: a claim cannot shrink.',
      when: (_changed, { before, after }) => (amountOf(after) ?? Infinity) < (amountOf(before) ?? 0),
    },
    {
      path: 'spec.volumeName',
      error: 'spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
      fix: 'Create a claim with another name for the other volume.',
      when: (_changed, { change }) => change !== 'added',
    },
  ],
  PersistentVolume: [
    {
      path: 'spec',
      except: [
        'accessModes',
        'capacity',
        'claimRef',
        'mountOptions',
        'nodeAffinity',
        'persistentVolumeReclaimPolicy',
        'storageClassName',
        'volumeAttributesClassName',
        'volumeMode',
      ],
      error: 'spec.persistentvolumesource: Forbidden: spec.persistentvolumesource is immutable after creation',
      fix: RENAME,
    },
    { path: 'spec.volumeMode', error: immutable, fix: RENAME },
    { path: 'spec.nodeAffinity', error: immutable, fix: RENAME, when: (_changed, { change }) => change !== 'added' },
  ],
  Service: [
    {
      path: 'spec.clusterIP',
      error: ({ after }) => `spec.clusterIPs[0]: Invalid value: ${shown(after)}: may not change once set`,
      fix: 'Delete the Service and apply again, which gives it another address, or keep the value.',
      when: (changed, { after }) => !wasExternalName(changed) && after !== undefined,
    },
    {
      path: 'spec.ipFamilies',
      error: ({ after }) => `spec.ipFamilies[0]: Invalid value: ${shown(after)}: may not change once set`,
      fix: RECREATE,
      when: (changed, { before, after }) =>
        !wasExternalName(changed) && Array.isArray(before) && Array.isArray(after) && before[0] !== after[0],
    },
    {
      path: 'spec.loadBalancerClass',
      error: (change) => invalid(change, 'may not change once set'),
      fix: RECREATE,
      when: ({ before, after }) => [before, after].every((object) => at(object, 'spec', 'type') === 'LoadBalancer'),
    },
    { path: 'spec.healthCheckNodePort', error: immutable, fix: RECREATE, when: (_changed, { change }) => change === 'changed' },
  ],
  'Job.batch': [
    ...['selector', 'template', 'completionMode', 'podFailurePolicy', 'backoffLimitPerIndex', 'managedBy', 'successPolicy'].map(
      (name): ImmutableField => ({
        path: `spec.${name}`,
        error: (change) =>
          `spec.${name}: Invalid value: ${name === 'template' ? shown(change.path) : shown(change.after)}: field is immutable`,
        fix: 'Delete the Job and apply again, or put a digest of its content into its name.',
      }),
    ),
    {
      path: 'spec.completions',
      error: immutable,
      fix: RECREATE,
      when: ({ after }) => at(after, 'spec', 'completionMode') !== 'Indexed',
    },
  ],
  ConfigMap: CONFIG_DATA,
  Secret: [...CONFIG_DATA, { path: 'type', error: immutable, fix: RECREATE }],
  'RoleBinding.rbac.authorization.k8s.io': ROLE_REF,
  'ClusterRoleBinding.rbac.authorization.k8s.io': ROLE_REF,
  'StorageClass.storage.k8s.io': [
    { path: 'provisioner', error: 'provisioner: Forbidden: updates to provisioner are forbidden.', fix: RENAME },
    { path: 'parameters', error: 'parameters: Forbidden: updates to parameters are forbidden.', fix: RENAME },
    { path: 'reclaimPolicy', error: 'reclaimPolicy: Forbidden: updates to reclaimPolicy are forbidden.', fix: RENAME },
    { path: 'volumeBindingMode', error: immutable, fix: RENAME },
  ],
  'PriorityClass.scheduling.k8s.io': [
    { path: 'value', error: 'value: Forbidden: may not be changed in an update.', fix: RENAME },
    { path: 'preemptionPolicy', error: immutable, fix: RENAME },
  ],
  'IngressClass.networking.k8s.io': [{ path: 'spec.controller', error: immutable, fix: RENAME }],
  'RuntimeClass.node.k8s.io': [{ path: 'handler', error: immutable, fix: RENAME }],
  Pod: [
    {
      path: 'spec',
      except: ['activeDeadlineSeconds', 'tolerations', 'terminationGracePeriodSeconds', 'schedulingGates'],
      error: () =>
        'spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,' +
        '`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),' +
        '`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)',
      fix: 'Delete the pod and apply again, or let a Deployment own it.',
      when: (_changed, { path }) => !/^spec\.(init)?[cC]ontainers\[[^\]]+\]\.image$/.test(path),
    },
  ],
};

/** Effects of fields that the API server refuses to change: one for each message. */
export function refusedFields(changed: ChangedObject, minor: number): readonly Effect[] {
  const found = new Map<string, Effect & { readonly paths: string[] }>();
  for (const field of IMMUTABLE[groupKind(changed.after)] ?? []) {
    for (const change of changed.fields.filter((each) => applies(field, each, changed, minor))) {
      const error = typeof field.error === 'string' ? field.error : field.error(change, minor);
      const known = found.get(field.path + field.fix);
      if (known) known.paths.push(change.path);
      else
        found.set(field.path + field.fix, { class: 'refused', reason: '', error, fix: field.fix, path: change.path, paths: [change.path] });
    }
  }
  return [...found.values()].map(({ paths, ...effect }) => ({ ...effect, reason: `the API server does not let ${listed(paths)} change` }));
}

function applies(field: ImmutableField, change: FieldChange, changed: ChangedObject, minor: number): boolean {
  if (!isUnder(change.path, field.path)) return false;
  const except = typeof field.except === 'function' ? field.except(minor) : (field.except ?? []);
  if (except.some((name) => isUnder(change.path, `${field.path}.${name}`))) return false;
  return field.when?.(changed, change) ?? true;
}

function listed(paths: readonly string[]): string {
  const [first = '', second, ...others] = paths;
  if (second === undefined) return first;
  return others.length === 0 ? `${first} and ${second}` : `${first} and ${paths.length - 1} other fields`;
}
