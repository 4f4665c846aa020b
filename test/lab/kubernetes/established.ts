import type { Kubectl } from './kubectl';
import type { Resource } from './objects';
import { until } from './waiting';

interface Definition extends Resource {
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] | null };
}

/**
 * Waits until the API server serves custom resources. `kubectl wait` ends with an error for a definition whose conditions are still null,
 * as they are in its first moments.
 */
export async function established(kubectl: Kubectl, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await until(`the API server serves ${name}`, 60, async () => {
      const definition = await kubectl.tryGet<Definition>('crd', name);
      return definition?.status?.conditions?.some(({ type, status }) => type === 'Established' && status === 'True') === true;
    });
  }
}
