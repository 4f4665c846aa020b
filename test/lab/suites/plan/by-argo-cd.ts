import { nameOf, type Json } from '../../../plan/cases';
import { ArgoApplication } from '../../kubernetes/argo-application';
import { GitRepository } from '../../kubernetes/git-repository';
import type { Kubectl } from '../../kubernetes/kubectl';
import type { Resource } from '../../kubernetes/objects';
import type { TestBed } from '../../runner/test-bed';
import type { Tool } from './tool';

const syncSeconds = 400;
const folder = 'app';
/** Argo CD does not prune an application to nothing by itself. */
const left: Json = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'left' } };

const withoutFinalizers = JSON.stringify({ metadata: { finalizers: null } });

/** An Application that follows a repository, syncs by server-side apply and prunes. */
export class ByArgoCd implements Tool {
  public readonly keepsWaves = true;
  private readonly repository = new GitRepository();
  private readonly application: ArgoApplication;

  constructor(
    bed: TestBed,
    private readonly kubectl: Kubectl,
  ) {
    const { namespace = '' } = kubectl;
    this.application = new ArgoApplication(bed.kubectl, namespace, namespace);
    bed.cleanUp(() => this.remove());
  }

  public async install(objects: readonly Json[]): Promise<void> {
    await this.repository.initialize();
    const revision = await this.commit(objects);
    await this.application.create(this.repository.folder, folder);
    const refusal = await this.application.synced(revision, syncSeconds);
    if (refusal !== undefined) throw new Error(refusal);
  }

  public async change(objects: readonly Json[]): Promise<string | undefined> {
    return this.application.synced(await this.commit(objects), syncSeconds);
  }

  /** A hook that has not ended has a finalizer, which only its application would remove. */
  public async remove(): Promise<void> {
    await this.application.remove();
    this.repository.remove();
    const held = (await this.kubectl.list<Resource>('jobs')).filter(({ metadata }) => metadata.finalizers !== undefined);
    for (const { metadata } of held)
      await this.kubectl.run(['patch', 'job', metadata.name, '--type=merge', `--patch=${withoutFinalizers}`]);
  }

  private commit(objects: readonly Json[]): Promise<string> {
    this.repository.write(`${folder}/objects.json`, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [left, ...objects] }));
    return this.repository.commit([left, ...objects].map(nameOf).join(', '));
  }
}
