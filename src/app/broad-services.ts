import type { ApiObject } from 'cdk8s';
import type { Findings } from '../findings';
import type { InstanceModel } from '../model';
import { PORTS, type Labels } from '../naming';
import { METRICS_PORT } from '../version';
import { isBelow } from './construct-paths';
import { SERVICE_OF_ALL_PODS } from './rules';

/** Reports Services of the app that lead to every pod of a Milvus, whatever its role. */
export function checkBroadServices(objects: readonly ApiObject[], instances: readonly InstanceModel[], findings: Findings): void {
  const own = new Set(instances.map(({ path }) => path));
  const foreign = objects.filter((each) => each.kind === 'Service' && !isBelow(each, own));
  for (const object of foreign) {
    const { spec } = object.toJson() as { readonly spec?: ServiceJson };
    if (leadsToMetricsAlone(spec)) continue;
    const selector = spec?.selector ?? {};
    const selected = instances.find((instance) => selectsAll(selector, instance) && object.metadata.namespace === instance.namespace);
    if (!selected) continue;
    const role = selected.mode === 'cluster' ? 'milvus.proxy' : 'milvus.standalone';
    const problem = `leads to every pod of ${selected.path}.`;
    findings.addAt(object.node.scope?.node.path ?? object.node.path, 'selector', {
      rule: SERVICE_OF_ALL_PODS,
      problem,
      fix: `Write selector: ${role}.`,
    });
  }
}

/** A Service, as far as its pods and ports go. */
interface ServiceJson {
  readonly selector?: Labels;
  readonly ports?: readonly { readonly port: number; readonly targetPort?: number | string }[];
}

/** Whether a Service is for monitors: every pod serves metrics. */
function leadsToMetricsAlone({ ports = [] }: ServiceJson = {}): boolean {
  return ports.length > 0 && ports.every(({ port, targetPort = port }) => targetPort === METRICS_PORT || targetPort === PORTS.metrics);
}

/** Whether a selector matches every role, by only a part of the labels of its selector. */
function selectsAll(selector: Labels, { roles }: InstanceModel): boolean {
  const labels = Object.entries(selector);
  const isPartOf = (own: Labels) => labels.length < Object.keys(own).length && labels.every(([key, value]) => own[key] === value);
  return labels.length > 0 && roles.every((role) => isPartOf(role.selector));
}
