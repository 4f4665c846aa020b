import { testImages } from '../../infrastructure/images/images';

/** Where Contour runs, as its documentation and the library's table name it. */
export const gatewayNamespace = 'projectcontour';
export const gateway = { name: 'public', listener: 'https', service: 'envoy', port: 443 } as const;
export const certificateSecret = 'gateway-certificate';

const name = 'envoy';
const labels = { app: name };
const rules = (apiGroup: string, resources: readonly string[], ...verbs: readonly string[]): object => ({
  apiGroups: [apiGroup],
  resources,
  verbs,
});
const routes = ['gatewayclasses', 'gateways', 'grpcroutes', 'httproutes', 'referencegrants'];
const proxies = ['contourconfigurations', 'extensionservices', 'httpproxies', 'tlscertificatedelegations'];
const statusOf = (resources: readonly string[]): string[] => resources.map((resource) => `${resource}/status`);

/**
 * Contour and its Envoy in one pod, with a Gateway that terminates TLS. They are written by hand: this library had no part in them.
 *
 * Contour 1.33 knows the Gateway API 1.3. Of what came later, it asks for no version that is gone from 1.6.
 */
export function contourObjects(): object[] {
  const account = { kind: 'ServiceAccount', name, namespace: gatewayNamespace };
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'contour' };
  const configuration = JSON.stringify({ gateway: { gatewayRef: { namespace: gatewayNamespace, name: gateway.name } } });
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name } },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { 'contour.yaml': configuration } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: gateway.service },
      spec: { selector: labels, ports: [{ port: gateway.port, targetPort: 8443 }] },
    },
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRoleBinding', metadata: { name: 'contour' }, roleRef, subjects: [account] },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: podSpec } },
    },
  ];
}

/** What the cluster as a whole has of it; the suite removes these. */
export function clusterObjects(): object[] {
  return [
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'contour' },
      rules: [
        rules('', ['configmaps', 'namespaces', 'secrets', 'services'], 'get', 'list', 'watch'),
        rules('discovery.k8s.io', ['endpointslices'], 'get', 'list', 'watch'),
        rules('networking.k8s.io', ['ingresses'], 'get', 'list', 'watch'),
        rules('networking.k8s.io', ['ingresses/status'], 'create', 'get', 'update'),
        rules('gateway.networking.k8s.io', routes, 'get', 'list', 'watch'),
        rules('gateway.networking.k8s.io', statusOf(routes), 'update'),
        rules('projectcontour.io', proxies, 'get', 'list', 'watch'),
        rules('projectcontour.io', statusOf(proxies), 'create', 'get', 'update'),
      ],
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name: 'contour' },
      spec: { controllerName: 'projectcontour.io/gateway-controller' },
    },
  ];
}

/** The Gateway, which the suite adds when Contour knows its class. */
export function gatewayObject(): object {
  const tls = { mode: 'Terminate', certificateRefs: [{ kind: 'Secret', name: certificateSecret }] };
  const allowedRoutes = { namespaces: { from: 'All' } };
  const listener = { name: gateway.listener, protocol: 'HTTPS', port: gateway.port, tls, allowedRoutes };
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: gateway.name },
    spec: { gatewayClassName: 'contour', listeners: [listener] },
  };
}

const securityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
const xds = ['--xds-address=127.0.0.1', '--xds-port=8001'];
const mounts = [
  { name: 'envoy', mountPath: '/config' },
  { name: 'admin', mountPath: '/admin' },
];

const podSpec = {
  serviceAccountName: name,
  terminationGracePeriodSeconds: 1,
  securityContext: { runAsNonRoot: true, runAsUser: 65534, seccompProfile: { type: 'RuntimeDefault' } },
  initContainers: [
    {
      name: 'bootstrap',
      image: testImages.contour.reference,
      command: [
        '/bin/contour',
        'bootstrap',
        '/config/envoy.json',
        ...xds,
        '--xds-resource-version=v3',
        '--resources-dir=/config/resources',
      ],
      env: [{ name: 'CONTOUR_NAMESPACE', value: gatewayNamespace }],
      volumeMounts: mounts,
      securityContext,
    },
  ],
  containers: [
    {
      name: 'contour',
      image: testImages.contour.reference,
      command: [
        ...['/bin/contour', 'serve', '--incluster', '--insecure', ...xds, '--disable-leader-election'],
        '--config-path=/contour/contour.yaml',
        ...['backendtlspolicies', 'tlsroutes', 'tcproutes'].map((feature) => `--disable-feature=${feature}`),
      ],
      env: [{ name: 'CONTOUR_NAMESPACE', value: gatewayNamespace }],
      volumeMounts: [{ name: 'contour', mountPath: '/contour' }],
      readinessProbe: { tcpSocket: { port: 8000 }, periodSeconds: 2 },
      securityContext,
    },
    {
      name: 'envoy',
      image: testImages.envoy.reference,
      args: ['-c', '/config/envoy.json', '--service-cluster', gatewayNamespace, '--service-node', 'envoy', '--concurrency', '2'],
      ports: [{ containerPort: 8443 }],
      readinessProbe: { httpGet: { path: '/ready', port: 8002 }, periodSeconds: 2 },
      volumeMounts: mounts,
      securityContext,
    },
  ],
  volumes: [
    { name: 'envoy', emptyDir: {} },
    { name: 'admin', emptyDir: {} },
    { name: 'contour', configMap: { name } },
  ],
};
