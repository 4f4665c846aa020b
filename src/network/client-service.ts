import { type ServicePort, k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import { PORTS, checkNameLength, checkNamePart, isLabelValue, isQualifiedName, type Labels } from '../naming';
import { ILLEGAL_NAME, METRICS_OUTSIDE, SERVICE_LABEL } from '../naming/rules';
import { SAME_ZONE_FROM, isFrom, type KubernetesRelease } from '../platform';
import { boolean, number, string, listOf, oneOf, present, propsOf, stringMap, valueProp } from '../props';
import { CLIENT_PORT, METRICS_PORT } from '../version';
import { loadBalancerReader, type LoadBalancer } from './load-balancer';
import { checkPort } from './ports';
import { EXTERNAL_HOST, LOAD_BALANCER_CONTRADICTION, SERVICE_TYPE_MISMATCH, SOURCE_RANGES } from './rules';

/** The Service that clients connect to: gRPC and REST on one port. */
export interface ClientServiceProps {
  /**
   * Type of the Service.
   *
   * @default - `ClusterIP`; `LoadBalancer` with `loadBalancer`
   */
  readonly type?: 'ClusterIP' | 'NodePort' | 'LoadBalancer';
  /**
   * The load balancer of a platform, which writes its class and annotations. Other annotations stay in `annotations`.
   *
   * @default - `annotations` and `loadBalancerClass` decide
   */
  readonly loadBalancer?: LoadBalancer;
  /**
   * Name of the Service.
   *
   * @default - the name of the instance
   */
  readonly name?: string;
  /**
   * Port of the Service.
   *
   * @default 19530
   */
  readonly port?: number;
  /**
   * Port on every node, for the types NodePort and LoadBalancer.
   *
   * @default - chosen by Kubernetes
   */
  readonly nodePort?: number;
  /**
   * Load balancer implementation, for the type LoadBalancer.
   *
   * @default - the default one of the cluster
   */
  readonly loadBalancerClass?: string;
  /**
   * Address to request from the load balancer.
   *
   * @default - chosen by the load balancer
   */
  readonly loadBalancerIP?: string;
  /**
   * Client networks that the load balancer admits, such as `10.0.0.0/8`.
   *
   * @default - all
   */
  readonly sourceRanges?: readonly string[];
  /**
   * Annotations, such as those for a cloud's load balancer.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Labels in addition to those of the naming scheme, such as those by which a ServiceMonitor finds the Service.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Name of the port.
   *
   * @default 'milvus'
   */
  readonly portName?: string;
  /**
   * Whether the Service also has the port `metrics`, 9091, as those of the Helm chart and of the Milvus operator do. `monitoring` of the
   * Milvus decides who may use it.
   *
   * @default false
   */
  readonly metrics?: boolean;
  /**
   * DNS name by which clients outside of the Kubernetes cluster reach a load balancer or a node port. You create the record.
   *
   * @default - `loadBalancerIP`, or unknown
   */
  readonly externalHost?: string;
  /**
   * Whether to add a headless Service, for clients inside the Kubernetes cluster that balance over the proxies themselves.
   *
   * @default false
   */
  readonly headless?: boolean;
  /**
   * Whether connections of clients inside the Kubernetes cluster go to proxies in the zone of the client, while there is one. It saves the
   * price and the time of connections between zones; a zone with most of the clients then loads its proxies most.
   *
   * @default - connections go to all proxies alike
   */
  readonly trafficDistribution?: 'PreferSameZone';
}

/** The props of the Service, with those that its load balancer decides. */
export function resolveClientService(props: ClientServiceProps = {}): ClientServiceProps {
  const { loadBalancer, type = 'LoadBalancer', port = CLIENT_PORT } = props;
  if (loadBalancer === undefined || type !== 'LoadBalancer') return props;
  const { className, annotations } = loadBalancer.preset;
  return {
    ...props,
    type,
    ...present({ loadBalancerClass: props.loadBalancerClass ?? className }),
    annotations: { ...annotations([port]), ...props.annotations },
  };
}

/** The ports of the client Service as cdk8s-plus knows them. */
export function clientServicePorts(
  { port = CLIENT_PORT, portName = PORTS.client, metrics = false }: Pick<ClientServiceProps, 'port' | 'portName' | 'metrics'>,
  restPort?: number,
): ServicePort[] {
  const rest = restPort === undefined || restPort === CLIENT_PORT ? [] : [{ name: PORTS.rest, port: restPort }];
  return [{ name: portName, port }, ...rest, ...(metrics ? [{ name: PORTS.metrics, port: METRICS_PORT }] : [])];
}

/** Checks the props against each other. */
export function checkClientService(props: ClientServiceProps): Mistake[] {
  const { type = 'ClusterIP' } = resolveClientService(props);
  const mistakes: Mistake[] = [];
  for (const prop of ['port', 'nodePort'] as const) mistakes.push(...checkPort(prop, props[prop]));
  if (type === 'ClusterIP' && props.nodePort !== undefined) mistakes.push(mismatch('nodePort', type, "'NodePort'"));
  for (const prop of ['loadBalancer', 'loadBalancerClass', 'loadBalancerIP', 'sourceRanges'] as const) {
    if (type !== 'LoadBalancer' && props[prop] !== undefined) mistakes.push(mismatch(prop, type, "'LoadBalancer'"));
  }
  if (type === 'ClusterIP' && props.externalHost !== undefined) mistakes.push(mismatch('externalHost', type, "'LoadBalancer'"));
  if (props.metrics === true && type !== 'ClusterIP') {
    mistakes.push({ rule: METRICS_OUTSIDE, prop: 'metrics', problem: `is on a Service of type ${type}.`, fix: METRICS_OUTSIDE.fix });
  }
  mistakes.push(...checkPortName(props), ...checkLabels(props.labels ?? {}));
  if (props.sourceRanges !== undefined) mistakes.push(...checkSourceRanges(props.sourceRanges));
  return [...mistakes, ...checkPreset(props), ...checkExternalHost(props)];
}

/** The annotations of the load balancer, if REST has a separate port. Those of the user stay. */
export function restPortAnnotations(
  { loadBalancer, type, port = CLIENT_PORT, annotations = {} }: ClientServiceProps,
  restPort: number,
): Labels {
  if (loadBalancer === undefined || type !== 'LoadBalancer') return {};
  const { preset } = loadBalancer;
  const [before, now] = [preset.annotations([port]), preset.annotations([port, restPort])];
  return Object.fromEntries(Object.entries(now).filter(([key]) => annotations[key] === before[key]));
}

/** Checks that nothing contradicts the preset. */
function checkPreset({ loadBalancer, type = 'LoadBalancer', loadBalancerClass, annotations = {}, port = CLIENT_PORT }: ClientServiceProps) {
  if (loadBalancer === undefined || type !== 'LoadBalancer') return [];
  const { className, annotations: written, spec } = loadBalancer.preset;
  const rule = LOAD_BALANCER_CONTRADICTION;
  const mistakes = Object.entries(written([port])).flatMap(([key, value]): Mistake[] => {
    const own = annotations[key];
    const problem = `is '${own}', and ${spec.platform} writes '${value}'.`;
    return own === undefined || own === value ? [] : [{ rule, prop: valueProp('annotations', key), problem, fix: rule.fix }];
  });
  if (loadBalancerClass === undefined || loadBalancerClass === className) return mistakes;
  const problem = `is '${loadBalancerClass}', and ${spec.platform} ${className === undefined ? 'has none' : `is '${className}'`}.`;
  return [...mistakes, { rule, prop: 'loadBalancerClass', problem, fix: 'Remove loadBalancerClass, or the preset.' }];
}

function checkExternalHost({ externalHost }: ClientServiceProps): Mistake[] {
  const isHost = (host: string) =>
    host.length <= 253 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(host);
  if (externalHost === undefined || isHost(externalHost)) return [];
  const problem = `'${externalHost}' is not a host.`;
  return [{ rule: EXTERNAL_HOST, prop: 'externalHost', problem, fix: EXTERNAL_HOST.fix }];
}

function checkSourceRanges(ranges: readonly string[]): Mistake[] {
  const isNetwork = (range: string) => /^[0-9a-fA-F.:]+\/\d{1,3}$/.test(range);
  const wrong = ranges.filter((range) => !isNetwork(range));
  if (ranges.length > 0 && wrong.length === 0) return [];
  const problem = ranges.length === 0 ? 'is an empty list.' : `'${wrong.join("', '")}' is not a network.`;
  return [{ rule: SOURCE_RANGES, prop: 'sourceRanges', problem, fix: "Write networks such as '10.0.0.0/8', or leave it out." }];
}

function checkLabels(labels: Labels): Mistake[] {
  return Object.entries(labels)
    .filter(([key, value]) => !isQualifiedName(key) || !isLabelValue(value))
    .map(([key, value]) => ({
      rule: SERVICE_LABEL,
      prop: valueProp('labels', key),
      problem: `'${key}: ${value}' is not a label.`,
      fix: SERVICE_LABEL.fix,
    }));
}

function checkPortName({ portName, metrics }: ClientServiceProps): Mistake[] {
  if (portName === undefined) return [];
  const taken = portName === PORTS.rest || (metrics === true && portName === PORTS.metrics);
  const [mistake] = [...checkNamePart(portName, 'portName'), ...checkNameLength(portName, 'Service', 'portName')];
  if (mistake) return [{ ...mistake, prop: 'portName' }];
  const problem = `'${portName}' is the name of another port.`;
  return taken ? [{ rule: ILLEGAL_NAME, prop: 'portName', problem, fix: "Write another name, such as 'milvus'." }] : [];
}

function mismatch(prop: string, type: string, wanted: string): Mistake {
  const fix = `Set type: ${wanted}, or remove ${prop}.`;
  return { rule: SERVICE_TYPE_MISMATCH, prop, problem: `means nothing on a Service of type ${type}.`, fix };
}

/** What the configuration and the ways in decide about the ports. */
export interface ServedPorts {
  /**
   * Port that only REST uses.
   *
   * @default - REST shares the gRPC port, or is off
   */
  readonly restPort?: number | undefined;
  /**
   * Name of that port in the pods.
   *
   * @default 'rest'
   */
  readonly restTarget?: string;
  /**
   * The `appProtocol` of the gRPC port.
   *
   * @default - none
   */
  readonly appProtocol?: string | undefined;
  /**
   * Release of Kubernetes, which decides how a preference is spelled.
   *
   * @default - one that knows the newest spelling
   */
  readonly kubernetes?: KubernetesRelease;
}

/** A Service with a field that the typed API of Kubernetes 1.27 does not have. */
type RoutedServiceSpec = k8s.ServiceSpec & { readonly trafficDistribution?: 'PreferSameZone' | 'PreferClose' };

/**
 * Spec of the client Service. REST shares the gRPC port, unless the configuration sets a separate one.
 *
 * A load balancer sends traffic only to nodes that run a proxy (`externalTrafficPolicy: Local`, with the health check
 * that Kubernetes then serves), which preserves the client's address for `sourceRanges` and network policies. A node port
 * has no such health check, so there every node answers.
 */
export function clientServiceSpec(
  props: ClientServiceProps,
  selector: Labels,
  { restPort, restTarget = PORTS.rest, appProtocol, kubernetes = SAME_ZONE_FROM }: ServedPorts = {},
): RoutedServiceSpec {
  const { trafficDistribution } = props;
  const type = props.type ?? 'ClusterIP';
  return {
    type,
    selector,
    ports: [
      {
        name: props.portName ?? PORTS.client,
        port: props.port ?? CLIENT_PORT,
        targetPort: k8s.IntOrString.fromString(PORTS.client),
        protocol: 'TCP',
        ...present({ appProtocol, nodePort: props.nodePort }),
      },
      ...(restPort === undefined
        ? []
        : [{ name: PORTS.rest, port: restPort, targetPort: k8s.IntOrString.fromString(restTarget), protocol: 'TCP' }]),
      ...(props.metrics === true
        ? [{ name: PORTS.metrics, port: METRICS_PORT, targetPort: k8s.IntOrString.fromString(PORTS.metrics), protocol: 'TCP' }]
        : []),
    ],
    ...(type === 'LoadBalancer' ? { externalTrafficPolicy: 'Local' } : {}),
    ...(type === 'NodePort' ? { externalTrafficPolicy: 'Cluster' } : {}),
    ...(trafficDistribution ? { trafficDistribution: isFrom(kubernetes, SAME_ZONE_FROM) ? trafficDistribution : 'PreferClose' } : {}),
    ...present({
      loadBalancerClass: props.loadBalancerClass,
      loadBalancerIp: props.loadBalancerIP,
      loadBalancerSourceRanges: props.sourceRanges && [...props.sourceRanges],
    }),
  };
}

/**
 * Spec of the headless client Service. Its name resolves to the addresses of the ready proxies, so the port is that of the pods, whatever
 * the port of the client Service.
 */
export function headlessClientServiceSpec(selector: Labels, served: ServedPorts = {}): k8s.ServiceSpec {
  const spec = clientServiceSpec({}, selector, served);
  return { ...spec, clusterIp: 'None' };
}

/** Reads `service`. */
export const clientServiceReader = propsOf<ClientServiceProps>(
  {
    type: oneOf<Required<ClientServiceProps>['type']>({ ClusterIP: true, NodePort: true, LoadBalancer: true }),
    loadBalancer: loadBalancerReader,
    name: string,
    port: number,
    nodePort: number,
    loadBalancerClass: string,
    loadBalancerIP: string,
    sourceRanges: listOf(string),
    annotations: stringMap,
    labels: stringMap,
    portName: string,
    metrics: boolean,
    externalHost: string,
    headless: boolean,
    trafficDistribution: oneOf<Required<ClientServiceProps>['trafficDistribution']>({ PreferSameZone: true }),
  },
  {},
);
