import { METRICS, MILVUS_IMAGE, commandOf, type LiveLabels, type LiveObject } from './pods';

const MONTH = 2_592_000;

/** A `Milvus` resource in a namespace. */
export interface LiveMilvus {
  readonly name: string;
  readonly namespace: string;
  /** Identity of the resource, by which its objects belong to it. */
  readonly uid?: string;
}

/** A workload of the operator. */
export interface OperatorRole {
  readonly component: string;
  readonly replicas?: number;
  /** Which of two Deployments it is. */
  readonly slot?: 0 | 1;
  /** Claim template, of a StatefulSet. */
  readonly claim?: string;
  /** Whether clients connect to it. */
  readonly isFront?: boolean;
}

function metadata(
  { name: owner, namespace, uid = '0b4b26c6-8e0c-4a2b-9d4f-3a4a7f3f1d11' }: LiveMilvus,
  name: string,
  labels: LiveLabels,
): LiveObject['metadata'] {
  return {
    name,
    namespace,
    labels,
    ownerReferences: [
      {
        apiVersion: 'milvus.io/v1beta1',
        kind: 'Milvus',
        name: owner,
        uid,
        controller: true,
        blockOwnerDeletion: true,
      },
    ],
  };
}

function appLabels({ name }: LiveMilvus): LiveLabels {
  return {
    'app.kubernetes.io/instance': name,
    'app.kubernetes.io/name': 'milvus',
    'app.kubernetes.io/managed-by': 'milvus-operator',
  };
}

/**
 * Deployment or StatefulSet of a role, with the fields that the operator writes.
 *
 * Source: zilliztech/milvus-operator, `pkg/controllers`: `deployment_updater.go`, `deploy_ctrl_util.go` and `statefulset.go`
 */
function workload(milvus: LiveMilvus, role: OperatorRole): LiveObject {
  const { component, replicas = 1, slot, claim, isFront = false } = role;
  const selector = {
    ...appLabels(milvus),
    'app.kubernetes.io/component': component,
    ...(slot === undefined ? {} : { [`milvus.io/${component}-group-id`]: String(slot) }),
  };
  const name = [milvus.name, 'milvus', component, ...(slot === undefined ? [] : [slot])].join('-');
  const template = {
    metadata: { labels: { ...selector, ...(isFront ? { 'milvus.io/service': 'true' } : {}) } },
    spec: {
      terminationGracePeriodSeconds: MONTH,
      initContainers: [
        { name: 'config', image: 'milvusdb/milvus-operator:v1.3.8', volumeMounts: [{ name: 'tools', mountPath: '/milvus/tools' }] },
      ],
      containers: [
        {
          name: component,
          image: MILVUS_IMAGE,
          imagePullPolicy: 'IfNotPresent',
          args: ['/milvus/tools/run.sh', ...commandOf(component)],
          env: [{ name: 'CACHE_SIZE', valueFrom: { resourceFieldRef: { resource: 'limits.memory', divisor: '1Gi' } } }],
          ports: [METRICS, ...(isFront ? [{ name: 'milvus', containerPort: 19530, protocol: 'TCP' }] : [])],
          volumeMounts: [
            { name: 'milvus-config', mountPath: '/milvus/configs/operator', readOnly: true },
            { name: 'tools', mountPath: '/milvus/tools' },
            ...(claim === undefined ? [] : [{ name: claim, mountPath: '/var/lib/milvus' }]),
          ],
        },
      ],
      volumes: [
        { name: 'milvus-config', configMap: { name: milvus.name, defaultMode: 0o777 } },
        { name: 'tools', emptyDir: {} },
      ],
    },
  };
  const shared = { replicas, selector: { matchLabels: selector }, minReadySeconds: 30, template };
  const place = metadata(milvus, name, selector);
  if (claim === undefined) {
    const strategy = { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } };
    return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: place, spec: { ...shared, progressDeadlineSeconds: MONTH, strategy } };
  }
  const claims = [
    {
      metadata: { name: claim, labels: selector },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '100Gi' } } },
    },
  ];
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: place,
    spec: { ...shared, serviceName: name, updateStrategy: { type: 'RollingUpdate' }, volumeClaimTemplates: claims },
  };
}

/** A cluster of the operator 1.3.8: query nodes have two Deployments, and one is idle. */
export const OPERATOR_ROLES: readonly OperatorRole[] = [
  { component: 'mixcoord' },
  { component: 'proxy', replicas: 2, isFront: true },
  { component: 'querynode', replicas: 2, slot: 0 },
  { component: 'datanode' },
  { component: 'streamingnode' },
];

/** The same with the query nodes as a StatefulSet, which the operator can do since 1.3.9. */
export const OPERATOR_ROLES_1_3_9: readonly OperatorRole[] = OPERATOR_ROLES.map((role) =>
  role.component === 'querynode' ? { component: 'querynode', replicas: 2, claim: 'cache' } : role,
);

/** The objects of a `Milvus`. */
export function operatorCluster(milvus: LiveMilvus, roles: readonly OperatorRole[] = OPERATOR_ROLES): readonly LiveObject[] {
  const headless = roles.flatMap(({ component, claim }) => {
    if (claim === undefined) return [];
    const name = `${milvus.name}-milvus-${component}`;
    const selector = { ...appLabels(milvus), 'app.kubernetes.io/component': component };
    const ports = [{ name: 'metrics', port: 9091, protocol: 'TCP', targetPort: 'metrics' }];
    const spec = { clusterIP: 'None', publishNotReadyAddresses: true, ports, selector };
    return [{ apiVersion: 'v1', kind: 'Service', metadata: metadata(milvus, name, selector), spec }];
  });
  return [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: metadata(milvus, milvus.name, appLabels(milvus)),
      data: { 'user.yaml': 'etcd:\n  rootPath: search\n' },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadata(milvus, `${milvus.name}-milvus`, appLabels(milvus)),
      spec: {
        type: 'ClusterIP',
        ports: [
          { name: 'milvus', port: 19530, protocol: 'TCP', targetPort: 'milvus' },
          { name: 'metrics', port: 9091, protocol: 'TCP', targetPort: 'metrics' },
        ],
        selector: { ...appLabels(milvus), 'milvus.io/service': 'true' },
      },
    },
    ...headless,
    ...roles.map((role) => workload(milvus, role)),
  ];
}
