import type { ApiObject } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Labels } from '../naming';

/** A port that a monitor scrapes: of the pods, or of a Service with this name. */
export interface MonitorEndpoint {
  /** Name or number of a port of the pod, or name of a port of the Service. */
  readonly port: string | number;
  /** Whether `port` is of the Service, and not of the pod. */
  readonly isOfService: boolean;
}

/** Objects that a monitor scrapes, and their ports. */
export interface MonitorReading {
  readonly selector: k8s.LabelSelector;
  /** Namespaces; `any` for all. */
  readonly namespaces: readonly (string | undefined)[] | 'any';
  readonly endpoints: readonly MonitorEndpoint[];
}

interface EndpointJson {
  readonly port?: string | number;
  readonly portNumber?: number;
  readonly targetPort?: string | number;
}

interface MonitorJson {
  readonly selector?: k8s.LabelSelector;
  readonly namespaceSelector?: { readonly any?: boolean; readonly matchNames?: readonly string[] };
  readonly podMetricsEndpoints?: readonly EndpointJson[];
  readonly endpoints?: readonly EndpointJson[];
}

/** Kinds of monitors, by what they select. PodMonitoring is of Google's managed Prometheus, VM… of the VictoriaMetrics operator. */
const KINDS: Readonly<Record<string, 'pods' | 'services'>> = {
  PodMonitor: 'pods',
  PodMonitoring: 'pods',
  VMPodScrape: 'pods',
  ServiceMonitor: 'services',
  VMServiceScrape: 'services',
};

/** Whether an object tells a Prometheus what to scrape. */
export function isMonitor({ kind }: ApiObject): boolean {
  return Object.hasOwn(KINDS, kind);
}

/** What a monitor scrapes; nothing if it has another form than its kind, which the API server rejects. */
export function readMonitor(monitor: ApiObject): MonitorReading | undefined {
  const { spec } = monitor.toJson() as { readonly spec?: MonitorJson | null };
  const isOfServices = KINDS[monitor.kind] === 'services';
  const { selector, namespaceSelector = {}, podMetricsEndpoints, endpoints = podMetricsEndpoints } = spec ?? {};
  if (!isObject(selector) || !isObject(namespaceSelector) || !Array.isArray(endpoints)) return undefined;
  const { any, matchNames } = namespaceSelector;
  return {
    selector,
    namespaces: any === true ? 'any' : Array.isArray(matchNames) && matchNames.length > 0 ? matchNames : [monitor.metadata.namespace],
    endpoints: (endpoints as readonly EndpointJson[]).filter(isObject).flatMap((endpoint) => endpointOf(endpoint, isOfServices)),
  };
}

/** The port of an endpoint; nothing without one, which the API server or the operator rejects. */
function endpointOf({ port, portNumber, targetPort }: EndpointJson, isOfServices: boolean): MonitorEndpoint[] {
  if (isOfServices && port !== undefined) return [{ port, isOfService: true }];
  const ofPod = portNumber ?? targetPort ?? port;
  return ofPod === undefined ? [] : [{ port: ofPod, isOfService: false }];
}

/** Whether labels fit a selector. One of another form fits nothing. */
export function selects({ matchLabels = {}, matchExpressions = [] }: k8s.LabelSelector, labels: Labels): boolean {
  if (!isObject(matchLabels) || !Array.isArray(matchExpressions)) return false;
  const fits = ({ key, operator, values = [] }: k8s.LabelSelectorRequirement): boolean => {
    const value = labels[key];
    switch (operator) {
      case 'Exists':
        return value !== undefined;
      case 'DoesNotExist':
        return value === undefined;
      case 'In':
        return value !== undefined && values.includes(value);
      default:
        return operator === 'NotIn' && (value === undefined || !values.includes(value));
    }
  };
  return Object.entries(matchLabels).every(([key, value]) => labels[key] === value) && matchExpressions.every(fits);
}

function isObject<T>(given: T): given is T & object {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
