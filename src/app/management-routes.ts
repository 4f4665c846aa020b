import type { ApiObject } from 'cdk8s';
import type { Findings } from '../findings';
import type { InstanceModel } from '../model';
import { PORTS, type Labels } from '../naming';
import { METRICS_PORT } from '../version';
import { pathOf } from './construct-paths';
import { isRoute, routeRules } from './route-backends';
import { MANAGEMENT_EXPOSED } from './rules';

/** A Service, as far as its way to a port of a pod is concerned. */
interface ServiceJson {
  readonly spec?: {
    readonly type?: string;
    readonly selector?: Labels;
    readonly ports?: readonly { readonly name?: string; readonly port: number; readonly targetPort?: number | string }[];
  };
}

/** Types of a Service that is open outside of the Kubernetes cluster. */
const OPEN_TYPES = ['LoadBalancer', 'NodePort'];

/** Reports routes and open Services of the app that lead to the management port of a Milvus. */
export function checkManagementRoutes(objects: readonly ApiObject[], instances: readonly InstanceModel[], findings: Findings): void {
  if (instances.length === 0) return;
  const services = objects.filter(({ kind }) => kind === 'Service');
  const report = (object: ApiObject, problem: string) => {
    findings.addAt(pathOf(object), 'spec', { rule: MANAGEMENT_EXPOSED, problem, fix: MANAGEMENT_EXPOSED.fix }, 'model');
  };
  for (const route of objects.filter(isRoute)) {
    for (const { name, namespace = route.metadata.namespace, port } of routeRules(route).flatMap(({ backends }) => backends)) {
      const service = services.find((each) => each.name === name && each.metadata.namespace === namespace);
      const milvus = service && managedBehind(service, instances, port);
      if (milvus) report(route, `leads to the management port of ${milvus.path}, by the Service '${name}'.`);
    }
  }
  const own = instances.map(({ path }) => `${path}/`);
  for (const service of services.filter(({ node }) => !own.some((path) => node.path.startsWith(path)))) {
    const { spec } = service.toJson() as ServiceJson;
    const milvus = OPEN_TYPES.includes(spec?.type ?? '') ? managedBehind(service, instances) : undefined;
    if (milvus) report(service, `opens the management port of ${milvus.path}, as a Service of type ${spec?.type}.`);
  }
}

/** The instance whose management port is behind a port of a Service, or behind any of its ports. */
function managedBehind(service: ApiObject, instances: readonly InstanceModel[], wanted?: number | string): InstanceModel | undefined {
  const { spec } = service.toJson() as ServiceJson;
  const ports = (spec?.ports ?? []).filter(({ name, port }) => wanted === undefined || port === wanted || name === wanted);
  const isManagement = ports.some(({ port, targetPort = port }) => targetPort === METRICS_PORT || targetPort === PORTS.metrics);
  if (!isManagement) return undefined;
  return instances.find(({ namespace, roles }) => {
    const isSelected = (labels: Labels) => Object.entries(spec?.selector ?? { '': '' }).every(([key, value]) => labels[key] === value);
    return (
      namespace === service.metadata.namespace && roles.some((role) => isSelected({ ...role.labels, ...role.podLabels, ...role.selector }))
    );
  });
}
