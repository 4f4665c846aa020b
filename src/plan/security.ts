import type { FieldChange, SecurityChange } from './change';
import { isUnder } from './compare/differences';
import { templatePath } from './compare/normal-form';
import { at, groupKind, listAt, textAt, type Fields, type KubernetesObject } from './kubernetes-object';
import { changedConnections } from './kinds/network-policies';
import { shown } from './kinds/kind-rules';

/** Both sides of one object; one of them is missing if it is created or deleted. */
export interface Sides {
  readonly before?: KubernetesObject;
  readonly after?: KubernetesObject;
  readonly fields: readonly FieldChange[];
}

/** What a changed object lets others reach, read or do: exposure, access, policies, identities and privileges. */
export function securityChanges(sides: Sides): readonly SecurityChange[] {
  const object = sides.after ?? sides.before;
  if (!object) return [];
  const kind = groupKind(object);
  const found = [
    ...(BY_KIND[kind]?.(sides) ?? []),
    ...(kind.endsWith('gateway.networking.k8s.io') ? routeChanges(sides) : []),
    ...podChanges(sides),
  ];
  return found;
}

const BY_KIND: Readonly<Record<string, (sides: Sides) => readonly SecurityChange[]>> = {
  Service: serviceChanges,
  'Ingress.networking.k8s.io': routeChanges,
  'NetworkPolicy.networking.k8s.io': policyChanges,
  ServiceAccount: identityChanges,
  Namespace: namespaceChanges,
  'Role.rbac.authorization.k8s.io': (sides) => accessChanges(sides, 'rules', ruleWords),
  'ClusterRole.rbac.authorization.k8s.io': (sides) => accessChanges(sides, 'rules', ruleWords),
  'RoleBinding.rbac.authorization.k8s.io': (sides) => accessChanges(sides, 'subjects', subjectWords),
  'ClusterRoleBinding.rbac.authorization.k8s.io': (sides) => accessChanges(sides, 'subjects', subjectWords),
  ConfigMap: milvusChanges,
};

const REACHABLE: readonly string[] = ['LoadBalancer', 'NodePort'];

function serviceChanges({ before, after, fields }: Sides): SecurityChange[] {
  const [was, is] = [before, after].map((service) => (service ? (textAt(service, 'spec', 'type') ?? 'ClusterIP') : undefined));
  const found: SecurityChange[] = [];
  if (was !== is && REACHABLE.includes(is ?? '')) {
    found.push({ topic: 'exposure', direction: 'opens', text: `reachable from outside of the cluster as ${is ?? ''}` });
  } else if (was !== is && REACHABLE.includes(was ?? '')) {
    found.push({ topic: 'exposure', direction: 'closes', text: `no longer reachable from outside as ${was ?? ''}` });
  }
  const ranges = fields.find(({ path }) => isUnder(path, 'spec.loadBalancerSourceRanges') || isUnder(path, 'spec.externalIPs'));
  if (ranges && before && after) {
    const isOpen = ranges.change === 'removed' && ranges.path.includes('SourceRanges');
    const text = `${ranges.path} from ${shown(ranges.before)} to ${shown(ranges.after)}`;
    found.push({ topic: 'exposure', direction: isOpen ? 'opens' : 'changes', text });
  }
  return found;
}

function routeChanges({ before, after, fields }: Sides): SecurityChange[] {
  if (!before) return [{ topic: 'exposure', direction: 'opens', text: 'a new way in' }];
  if (!after) return [{ topic: 'exposure', direction: 'closes', text: 'a way in less' }];
  return fields.some(({ path }) => isUnder(path, 'spec')) ? [{ topic: 'exposure', direction: 'changes', text: 'another way in' }] : [];
}

function policyChanges({ before, after }: Sides): SecurityChange[] {
  if (!before || !after) {
    const text = after ? 'limits connections from now on' : 'limits connections no longer';
    return [{ topic: 'policy', direction: after ? 'closes' : 'opens', text }];
  }
  return changedConnections({ before, after }).flatMap(({ direction, opened, closed }) => {
    const words = (connections: readonly string[]) => `${direction.toLowerCase()}: ${connections.join('; ')}`;
    return [
      ...(opened.length === 0 ? [] : [{ topic: 'policy' as const, direction: 'opens' as const, text: words(opened) }]),
      ...(closed.length === 0 ? [] : [{ topic: 'policy' as const, direction: 'closes' as const, text: words(closed) }]),
    ];
  });
}

function identityChanges({ before, after, fields }: Sides): SecurityChange[] {
  if (!before || !after) return [];
  return fields
    .filter(
      ({ path }) =>
        (isUnder(path, 'metadata.annotations') && !path.includes('argocd.argoproj.io')) || path === 'automountServiceAccountToken',
    )
    .map((field) => ({ topic: 'identity', direction: 'changes', text: inWords(field) }));
}

function namespaceChanges({ fields }: Sides): SecurityChange[] {
  return fields
    .filter(({ path }) => path.includes('pod-security.kubernetes.io/enforce'))
    .map((field) => ({ topic: 'policy', direction: field.after === 'restricted' ? 'closes' : 'opens', text: inWords(field) }));
}

function accessChanges({ before, after }: Sides, list: string, words: (entry: Fields) => string): SecurityChange[] {
  const [old, now] = [listAt(before, list).map(words), listAt(after, list).map(words)];
  const [added, removed] = [now.filter((entry) => !old.includes(entry)), old.filter((entry) => !now.includes(entry))];
  return [
    ...(added.length === 0 ? [] : [{ topic: 'access' as const, direction: 'opens' as const, text: `now ${added.join('; ')}` }]),
    ...(removed.length === 0 ? [] : [{ topic: 'access' as const, direction: 'closes' as const, text: `no longer ${removed.join('; ')}` }]),
  ];
}

/** `get, list pods, services in apps`. */
function ruleWords(rule: Fields): string {
  const words = (name: string) => (Array.isArray(rule[name]) ? rule[name].map(String) : []);
  const groups = words('apiGroups').filter((group) => group !== '');
  const names = words('resourceNames');
  const objects = [...words('resources'), ...words('nonResourceURLs')].join(', ');
  return `${words('verbs').join(', ')} ${objects}${groups.length === 0 ? '' : ` in ${groups.join(', ')}`}${names.length === 0 ? '' : ` (${names.join(', ')})`}`;
}

function subjectWords({ kind, namespace, name }: Fields): string {
  return `${shown(kind)} ${namespace === undefined ? '' : `${shown(namespace)}/`}${shown(name)}`;
}

/** Keys of Milvus that decide who may call it, and whether others can read along. */
const MILVUS_KEYS = /\.common\.security\.(authorizationEnabled|tlsMode|internaltlsEnabled|superUsers)$/;

function milvusChanges({ before, after, fields }: Sides): SecurityChange[] {
  if (!before || !after) return [];
  return fields
    .filter(({ path }) => MILVUS_KEYS.test(path))
    .map((field) => {
      const isOff = field.after === undefined || field.after === 'false' || field.after === '0';
      return { topic: 'access', direction: isOff ? 'opens' : 'closes', text: inWords(field) };
    });
}

/** Fields of pods that give them more or less of the node. */
const PRIVILEGES =
  /(^|\.)(securityContext|hostNetwork|hostPID|hostIPC|hostUsers|hostPath|automountServiceAccountToken|serviceAccountName|runtimeClassName)(\.|$)/;

function podChanges({ before, after, fields }: Sides): SecurityChange[] {
  const object = after ?? before;
  const template = object && templatePath(object);
  if (template === undefined) return [];
  if (!before) return after ? privilegesOf(after, template) : [];
  return fields
    .filter((field) => isUnder(field.path, template) && (PRIVILEGES.test(field.path) || isHostPath(field)))
    .map((field) => ({
      topic: field.path.endsWith('serviceAccountName') ? 'identity' : 'privilege',
      direction: directionOf(field),
      text: inWords(field),
    }));
}

/** A volume that is added as a whole. */
function isHostPath({ path, after }: FieldChange): boolean {
  return path.includes('.volumes[') && at(after, 'hostPath') !== undefined;
}

/** Privileges of a new workload that a restricted namespace refuses. */
function privilegesOf(object: KubernetesObject, template: string): SecurityChange[] {
  const spec = at(object, ...template.split('.').filter(Boolean), 'spec');
  const host = ['hostNetwork', 'hostPID', 'hostIPC'].filter((name) => at(spec, name) === true);
  const paths = listAt(spec, 'volumes').filter((volume) => at(volume, 'hostPath') !== undefined);
  const privileged = listAt(spec, 'containers').filter((container) => at(container, 'securityContext', 'privileged') === true);
  const texts = [
    ...host.map((name) => `${name}: true`),
    ...paths.map((volume) => `mounts the node's ${shown(at(volume, 'hostPath', 'path'))}`),
    ...privileged.map((container) => `container ${String(container['name'])} is privileged`),
  ];
  return texts.map((text) => ({ topic: 'privilege', direction: 'opens', text }));
}

const TIGHT: Readonly<Record<string, unknown>> = {
  runAsNonRoot: true,
  readOnlyRootFilesystem: true,
  privileged: false,
  allowPrivilegeEscalation: false,
};

function directionOf({ path, after, change }: FieldChange): SecurityChange['direction'] {
  const name = path.split('.').at(-1) ?? '';
  const tight = TIGHT[name] ?? (/^host|automount/.test(name) ? false : undefined);
  if (tight === undefined) return at(after, 'hostPath') === undefined ? 'changes' : 'opens';
  return change !== 'removed' && after === tight ? 'closes' : 'opens';
}

function inWords({ path, before, after, secret }: FieldChange): string {
  return secret ? path : `${path} from ${shown(before)} to ${shown(after)}`;
}
