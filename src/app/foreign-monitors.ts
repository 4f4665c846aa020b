import type { ApiObject } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Findings, Rule } from '../findings';
import type { AppContents } from '../model';
import type { Labels } from '../naming';
import { pathOf } from './construct-paths';
import { isMonitor, readMonitor, selects, type MonitorEndpoint, type MonitorReading } from './monitor-endpoints';
import { MONITOR_OF_CLOSED_PORT, MONITOR_OF_NO_PORT } from './rules';

/** Pods of one workload of a Milvus, or of a service next to it. */
interface ScrapedPods {
  /** Path of the Milvus or the service. */
  readonly owner: string;
  readonly namespace: string | undefined;
  readonly labels: Labels;
  readonly ports: readonly { readonly name?: string; readonly containerPort: number }[];
}

interface PodTemplateJson {
  readonly metadata?: { readonly labels?: Labels };
  readonly spec?: { readonly containers?: readonly { readonly ports?: ScrapedPods['ports'] }[] };
}

interface ServiceJson {
  readonly metadata?: { readonly labels?: Labels };
  readonly spec?: {
    readonly selector?: Labels;
    readonly ports?: readonly { readonly name?: string; readonly port: number; readonly targetPort?: number | string }[];
  };
}

/** Reports monitors that the user declares, and that find no port of the pods of a Milvus or its services, or a closed one. */
export function checkForeignMonitors(objects: readonly ApiObject[], contents: AppContents, findings: Findings): void {
  const own = contents.extensions.map(({ path }) => `${path}/`);
  const foreign = objects.filter((object) => isMonitor(object) && !own.some((path) => object.node.path.startsWith(path)));
  if (foreign.length === 0) return;
  const workloads = podsOfTheApp(objects, contents);
  const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy');
  for (const monitor of foreign) {
    const reading = readMonitor(monitor);
    if (!reading) continue;
    const report = (rule: Rule, problem: string) => findings.addAt(pathOf(monitor), 'spec', { rule, problem, fix: rule.fix }, 'model');
    for (const endpoint of reading.endpoints) {
      const targets = targetsOf(endpoint, reading, { workloads, objects });
      const [first] = targets;
      if (!first) continue;
      const found = targets.filter(({ number }) => number !== undefined);
      if (found.length === 0) report(MONITOR_OF_NO_PORT, `scrapes port ${endpoint.port} of ${first.pods.owner}, which does not exist.`);
      for (const { pods, number } of found) {
        if (number === undefined || isOpen(number, pods, { policies, workloads })) continue;
        report(MONITOR_OF_CLOSED_PORT, `scrapes port ${number} of ${pods.owner}, whose policy admits no Prometheus.`);
      }
    }
  }
}

/** The pods of Deployments and StatefulSets that belong to a Milvus or to a service. */
function podsOfTheApp(objects: readonly ApiObject[], { instances, services }: AppContents): ScrapedPods[] {
  const owners = [
    ...services.map(({ path, name, namespace }) => ({ path, name, namespace })),
    ...instances.flatMap(({ path, namespace, roles }) => roles.map(({ name }) => ({ path, name, namespace }))),
  ];
  return objects.flatMap((object) => {
    if (!['Deployment', 'StatefulSet'].includes(object.kind)) return [];
    const { namespace } = object.metadata;
    const owner = owners.find((each) => each.name === object.name && each.namespace === namespace)?.path;
    if (owner === undefined) return [];
    const { template } = (object.toJson() as { readonly spec?: { readonly template?: PodTemplateJson } }).spec ?? {};
    const ports = (template?.spec?.containers ?? []).flatMap((container) => container.ports ?? []);
    return [{ owner, namespace, labels: template?.metadata?.labels ?? {}, ports }];
  });
}

interface Target {
  readonly pods: ScrapedPods;
  /** Number of the port; missing if the pods or the Service have no such port. */
  readonly number: number | undefined;
}

function targetsOf(
  endpoint: MonitorEndpoint,
  { selector, namespaces, endpoints }: MonitorReading,
  { workloads, objects }: { readonly workloads: readonly ScrapedPods[]; readonly objects: readonly ApiObject[] },
): Target[] {
  const isThere = (namespace: string | undefined) => namespaces === 'any' || namespaces.includes(namespace);
  const isOfServices = endpoints.some(({ isOfService }) => isOfService);
  if (!isOfServices) {
    const pods = workloads.filter(({ namespace, labels }) => isThere(namespace) && selects(selector, labels));
    return pods.map((each) => ({ pods: each, number: portOf(each, endpoint.port) }));
  }
  const services = objects.filter((object) => object.kind === 'Service' && isThere(object.metadata.namespace));
  return services.flatMap((service) => {
    const { metadata, spec } = service.toJson() as ServiceJson;
    if (!selects(selector, metadata?.labels ?? {}) || !spec?.selector) return [];
    const port = spec.ports?.find(({ name }) => name === endpoint.port);
    const target = endpoint.isOfService ? port && (port.targetPort ?? port.port) : endpoint.port;
    const pods = workloads.filter(
      ({ namespace, labels }) => namespace === service.metadata.namespace && selects({ matchLabels: spec.selector ?? {} }, labels),
    );
    return pods.map((each) => ({ pods: each, number: target === undefined ? undefined : portOf(each, target) }));
  });
}

/** Number of a port of pods, by its name or number. */
function portOf({ ports }: ScrapedPods, wanted: string | number): number | undefined {
  return ports.find(({ name, containerPort }) => name === wanted || containerPort === wanted)?.containerPort;
}

/** Whether a policy lets somebody else than the pods of the app connect to a port, as far as anybody can tell from names. */
function isOpen(
  port: number,
  { namespace, labels }: ScrapedPods,
  { policies, workloads }: { readonly policies: readonly ApiObject[]; readonly workloads: readonly ScrapedPods[] },
): boolean {
  const specs = policies
    .filter((policy) => policy.metadata.namespace === namespace)
    .map((policy) => (policy.toJson() as { readonly spec: PolicyJson }).spec)
    .filter(({ podSelector, policyTypes = ['Ingress'] }) => policyTypes.includes('Ingress') && selects(podSelector ?? {}, labels));
  if (specs.length === 0) return true;
  // Peers that select pods of the app are clients of the port, such as a Milvus that calls its etcd.
  const isOther = ({ podSelector, ipBlock }: k8s.NetworkPolicyPeer) =>
    ipBlock !== undefined || podSelector === undefined || !workloads.some((pods) => selects(podSelector, pods.labels));
  return specs
    .flatMap(({ ingress = [] }) => ingress)
    .filter(({ ports }) => ports === undefined || ports.some((each) => each.port === undefined || each.port === port))
    .some(({ from }) => from === undefined || from.some(isOther));
}

/** A NetworkPolicy, as Kubernetes JSON. */
interface PolicyJson {
  readonly podSelector?: k8s.LabelSelector;
  readonly policyTypes?: readonly string[];
  readonly ingress?: readonly {
    readonly ports?: readonly { readonly port?: number | string }[];
    readonly from?: readonly k8s.NetworkPolicyPeer[];
  }[];
}
