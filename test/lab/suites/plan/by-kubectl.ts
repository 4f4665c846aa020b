import type { Plan } from '@org/milvus-k8s/plan';
import type { Json } from '../../../plan/cases';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Resource } from '../../kubernetes/objects';
import type { Tool } from './tool';

/** Server-side apply. What the plan says a tool prunes is deleted by name. */
export class ByKubectl implements Tool {
  public readonly keepsWaves = false;
  private readonly applied: Json[] = [];

  constructor(private readonly kubectl: Kubectl) {}

  public async install(objects: readonly Json[]): Promise<void> {
    this.applied.push(...objects);
    if (objects.length > 0) await this.kubectl.apply(objects);
  }

  public async change(objects: readonly Json[], made: Plan): Promise<string | undefined> {
    this.applied.push(...objects);
    const refusal = objects.length > 0 ? await this.refusalOf(objects) : undefined;
    for (const { kind, name } of made.changes.filter(({ operation }) => operation === 'delete')) {
      await this.kubectl.run(['delete', kind, name, '--wait=false']);
    }
    return refusal;
  }

  public async remove(): Promise<void> {
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: this.applied });
    await this.kubectl.run(['delete', '--ignore-not-found', '--wait=false', '--filename=-'], { input: list });
    // A StatefulSet leaves its claims.
    const claims = await this.kubectl.list<Resource>('persistentvolumeclaims');
    if (claims.length > 0) await this.kubectl.run(['delete', 'persistentvolumeclaims', '--all', '--wait=false']);
  }

  private async refusalOf(objects: readonly Json[]): Promise<string | undefined> {
    try {
      await this.kubectl.apply(objects);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
