import { at, fieldsAt, groupKind, isFields, listAt, type Fields, type KubernetesObject } from '../kubernetes-object';
import { withKindDefaults, withPodDefaults } from './api-defaults';

/** Fields that the API server and its controllers write. */
const SERVER_METADATA: ReadonlySet<string> = new Set([
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
  'selfLink',
]);

/** Annotations of the tools that apply, which no one writes into manifests. */
const TOOL_ANNOTATIONS: readonly string[] = [
  'kubectl.kubernetes.io/last-applied-configuration',
  'deployment.kubernetes.io/revision',
  'argocd.argoproj.io/tracking-id',
];

/** An object as the API server stores it: with its defaults, and without the status and the marks of tools. */
export function normalForm(object: KubernetesObject): KubernetesObject {
  const { status: _status, ...fields } = object;
  const kind = groupKind(object);
  const withDefaults = withKindDefaults(kind, { ...fields, metadata: metadataOf(fields.metadata) });
  return withPods(kind, withComputedDefaults(kind, withDefaults)) as KubernetesObject;
}

function metadataOf(metadata: Fields): Fields {
  const { annotations, ...rest } = Object.fromEntries(Object.entries(metadata).filter(([name]) => !SERVER_METADATA.has(name)));
  if (!isFields(annotations)) return rest;
  return { ...rest, annotations: Object.fromEntries(Object.entries(annotations).filter(([name]) => !TOOL_ANNOTATIONS.includes(name))) };
}

/** Path of the pod template of each kind that has one. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  'Deployment.apps': ['spec', 'template'],
  'StatefulSet.apps': ['spec', 'template'],
  'DaemonSet.apps': ['spec', 'template'],
  'ReplicaSet.apps': ['spec', 'template'],
  'Job.batch': ['spec', 'template'],
  'CronJob.batch': ['spec', 'jobTemplate', 'spec', 'template'],
  Pod: [],
};

/** Path of the pod template of an object as a text, such as `spec.template`; undefined for a kind without pods. */
export function templatePath(object: Pick<KubernetesObject, 'apiVersion' | 'kind'>): string | undefined {
  return TEMPLATES[groupKind(object)]?.join('.');
}

/** The pod template of an object: labels and spec of its pods. */
export function podTemplateOf(object: KubernetesObject): Fields | undefined {
  const path = TEMPLATES[groupKind(object)];
  const template = path && at(object, ...path);
  return isFields(template) ? template : undefined;
}

function withPods(kind: string, object: Fields): Fields {
  const path = TEMPLATES[kind];
  return path && isFields(at(object, ...path, 'spec')) ? replaceAt(object, [...path, 'spec'], podForm) : object;
}

function replaceAt(fields: Fields, [name = '', ...rest]: readonly string[], change: (value: Fields) => Fields): Fields {
  const inside = fieldsAt(fields, name);
  return { ...fields, [name]: rest.length === 0 ? change(inside) : replaceAt(inside, rest, change) };
}

/** A pod with its defaults, also those that depend on other fields. */
function podForm(spec: Fields): Fields {
  const filled = withPodDefaults(spec);
  const account = filled['serviceAccountName'] ?? filled['serviceAccount'];
  return {
    ...filled,
    ...(account === undefined ? {} : { serviceAccountName: account, serviceAccount: account }),
    ...Object.fromEntries(
      ['containers', 'initContainers'].flatMap((name) =>
        Array.isArray(filled[name]) ? [[name, listAt(filled, name).map(containerForm)] as const] : [],
      ),
    ),
  };
}

/** Limits are the default of requests, and the tag of the image decides whether it is always pulled. */
function containerForm(container: Fields): Fields {
  const image = typeof container['image'] === 'string' ? container['image'] : '';
  const isLatest = !image.includes('@') && (/:latest$/.test(image) || !/:[^/]+$/.test(image));
  const limits = fieldsAt(container, 'resources', 'limits');
  const resources = fieldsAt(container, 'resources');
  return {
    ...container,
    imagePullPolicy: container['imagePullPolicy'] ?? (isLatest ? 'Always' : 'IfNotPresent'),
    ...(Object.keys(limits).length === 0
      ? {}
      : { resources: { ...resources, requests: { ...limits, ...fieldsAt(resources, 'requests') } } }),
  };
}

function withComputedDefaults(kind: string, object: Fields): Fields {
  const spec = fieldsAt(object, 'spec');
  switch (kind) {
    case 'Deployment.apps':
      return {
        ...object,
        spec: { ...spec, strategy: rollingStrategy(fieldsAt(spec, 'strategy'), { maxSurge: '25%', maxUnavailable: '25%' }) },
      };
    case 'StatefulSet.apps':
      return { ...object, spec: { ...spec, updateStrategy: rollingStrategy(fieldsAt(spec, 'updateStrategy'), { partition: 0 }) } };
    case 'DaemonSet.apps':
      return {
        ...object,
        spec: { ...spec, updateStrategy: rollingStrategy(fieldsAt(spec, 'updateStrategy'), { maxSurge: 0, maxUnavailable: 1 }) },
      };
    case 'Service':
      return { ...object, spec: serviceSpec(spec) };
    case 'Secret':
      return secretForm(object);
    case 'NetworkPolicy.networking.k8s.io': {
      const types = ['Ingress', ...(spec['egress'] === undefined ? [] : ['Egress'])];
      return { ...object, spec: { ...spec, policyTypes: spec['policyTypes'] ?? types } };
    }
    default:
      return object;
  }
}

function rollingStrategy(strategy: Fields, defaults: Fields): Fields {
  if (strategy['type'] !== 'RollingUpdate') return strategy;
  return { ...strategy, rollingUpdate: { ...defaults, ...fieldsAt(strategy, 'rollingUpdate') } };
}

function serviceSpec(spec: Fields): Fields {
  const ports = listAt(spec, 'ports').map((port) => ({ ...port, targetPort: port['targetPort'] ?? port['port'] }));
  const isReachable = spec['type'] === 'LoadBalancer' || spec['type'] === 'NodePort';
  return {
    ...spec,
    ...(ports.length === 0 ? {} : { ports }),
    ...(isReachable ? { externalTrafficPolicy: spec['externalTrafficPolicy'] ?? 'Cluster' } : {}),
  };
}

/** `stringData` becomes `data` when it is stored. */
function secretForm(object: Fields): Fields {
  const { stringData, ...rest } = object;
  if (!isFields(stringData)) return object;
  const written = Object.entries(stringData).map(([key, text]) => [key, Buffer.from(String(text)).toString('base64')] as const);
  return { ...rest, data: { ...fieldsAt(object, 'data'), ...Object.fromEntries(written) } };
}
