import type { Kubectl } from '../kubernetes/kubectl';
import type { Condition, Resource } from '../kubernetes/objects';
import { Polling } from './polling';

interface Reported extends Resource {
  readonly spec?: { readonly parentRefs?: readonly object[] };
  readonly status?: { readonly conditions?: readonly Condition[]; readonly parents?: readonly object[] };
}

/** A condition with which an operator reports that all is well. */
function condition(type: string): Condition & { readonly lastTransitionTime: string } {
  return { type, status: 'True', reason: 'Simulated', message: 'reported by the lab', lastTransitionTime: new Date().toISOString() };
}

const ready = () => ({ conditions: [condition('Ready')] });

/** The report of a gateway on a route: for each Gateway that the route names. */
const accepted = ({ spec }: Reported) => ({
  parents: (spec?.parentRefs ?? []).map((parentRef) => ({
    parentRef,
    controllerName: 'milvus-k8s.test/lab',
    conditions: [condition('Accepted'), condition('ResolvedRefs')],
  })),
});

/**
 * Kinds whose operator is not in the lab, and the status with which the operator reports that all is well. Argo CD's own health checks
 * wait for it: `Ready`, for a ScaledObject without `Paused` and `Fallback`, and for a route a parent that accepts it (health.lua in
 * resource_customizations of keda.sh, cert-manager.io and gateway.networking.k8s.io, 3.2.1).
 */
const reports: Readonly<Record<string, (object: Reported) => object>> = {
  'scaledobjects.keda.sh': ready,
  'certificates.cert-manager.io': ready,
  'grpcroutes.gateway.networking.k8s.io': accepted,
  'httproutes.gateway.networking.k8s.io': accepted,
};

/** Reports that every such object is well. The operators do nothing else here. */
export function startOperators(kubectl: Kubectl): Polling {
  return new Polling('simulated operators', 2000, async () => {
    for (const [kind, statusOf] of Object.entries(reports)) {
      // The definitions come and go with the suites.
      const objects = await kubectl.listEverywhere<Reported>(kind).catch((): Reported[] => []);
      for (const object of objects.filter(({ status }) => status?.conditions === undefined && status?.parents === undefined)) {
        const { metadata } = object;
        const patch = JSON.stringify({ status: statusOf(object) });
        const where = ['--namespace', metadata.namespace ?? '', kind, metadata.name];
        await kubectl.run(['patch', ...where, '--subresource=status', '--type=merge', `--patch=${patch}`], { accept: [1] });
      }
    }
  });
}
