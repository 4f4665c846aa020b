import type { Kubectl } from '../kubernetes/kubectl';
import type { Condition, Resource } from '../kubernetes/objects';
import { Polling } from './polling';

/**
 * Kinds that an operator would report on, whose operator is not here, and the condition by which it says that all is well.
 * Argo CD's own checks of these kinds wait for it: `Ready`, and for a ScaledObject no `Paused` and no `Fallback` beside it
 * (resource_customizations/keda.sh/ScaledObject/health.lua and cert-manager.io/Certificate/health.lua of 3.2.1).
 */
const reported: Readonly<Record<string, Condition>> = {
  'scaledobjects.keda.sh': { type: 'Ready', status: 'True', reason: 'Simulated', message: 'said by the lab' },
  'certificates.cert-manager.io': { type: 'Ready', status: 'True', reason: 'Simulated', message: 'said by the lab' },
};

interface Reporting extends Resource {
  readonly status?: { readonly conditions?: readonly Condition[] };
}

/** Says of every such object that it is well, as Argo CD waits to hear. Nothing else of what the operators do happens. */
export function startOperators(kubectl: Kubectl): Polling {
  return new Polling('simulated operators', 2000, async () => {
    for (const [kind, condition] of Object.entries(reported)) {
      // The definitions come and go with the suites.
      const objects = await kubectl.listEverywhere<Reporting>(kind).catch((): Reporting[] => []);
      for (const { metadata } of objects.filter(({ status }) => status?.conditions === undefined)) {
        const patch = JSON.stringify({ status: { conditions: [condition] } });
        const where = ['--namespace', metadata.namespace ?? '', kind, metadata.name];
        await kubectl.run(['patch', ...where, '--subresource=status', '--type=merge', `--patch=${patch}`], { accept: [1] });
      }
    }
  });
}
