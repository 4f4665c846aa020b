import { diagnose } from '../kubernetes/diagnosis';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import { customResourceDefinitions, definedGroups } from '../lab/custom-resources';
import type { TestImageName } from '../lab/images/images';
import type { Lab } from '../lab/lab';
import { say, step } from '../lab/progress';
import type { SimulatedNodes } from '../lab/simulated-nodes';
import { indent, type Report } from './report';
import { CannotRun } from './suite';

const testTimeoutSeconds = 1200;

/** What a suite works with: a cluster, namespaces of its own, tests, and clean-up that always happens. */
export class TestBed {
  private readonly cleanUps: (() => Promise<unknown>)[] = [];
  private readonly namespaces: Kubectl[] = [];
  private failures = 0;

  constructor(
    private readonly suite: string,
    public readonly kubectl: Kubectl,
    private readonly ownLab: Lab | undefined,
    private readonly report: Report,
  ) {}

  /**
   * Runs one test. A failure is printed with what its namespace says, or all of the suite's, and does not end the suite.
   * Returns whether it passed, for tests that make no sense without it.
   */
  public async test(title: string, work: () => Promise<void>, namespace?: Kubectl): Promise<boolean> {
    const name = `${this.suite}: ${title}`;
    const started = Date.now();
    try {
      await within(testTimeoutSeconds, work());
      this.report.pass(name, (Date.now() - started) / 1000);
      return true;
    } catch (error) {
      if (error instanceof CannotRun) {
        this.report.skip(name, error.message);
        return false;
      }
      this.failures++;
      this.report.fail(name, error);
      await this.printDiagnosis(namespace ? [namespace] : this.namespaces);
      return false;
    }
  }

  public get failed(): boolean {
    return this.failures > 0;
  }

  /** The lab, for suites that do to a cluster what only its owner can. */
  public get lab(): Lab {
    if (!this.ownLab) {
      throw new CannotRun('needs the lab: unset KUBECONFIG');
    }
    return this.ownLab;
  }

  /** Real nodes that have these images; a cluster of one's own has its nodes and pulls its images. */
  public async realNodes(count: number, ...images: readonly TestImageName[]): Promise<void> {
    await this.ownLab?.startNodes(count);
    await this.ownLab?.importImages(images);
  }

  public async simulatedNodes(nodes: SimulatedNodes): Promise<void> {
    const { lab } = this;
    this.cleanUp(() => lab.endSimulation());
    await lab.simulateNodes(nodes);
  }

  /** A running Argo CD, until the suite ends. */
  public async argo(): Promise<void> {
    await this.lab.startArgo();
    this.cleanUp(() => Promise.resolve(this.lab.stopArgo()));
  }

  /** Makes the API server know the custom resources among these objects. */
  public async customResources(objects: readonly Resource[]): Promise<void> {
    const groups = new Set(objects.map(({ apiVersion = '' }) => apiVersion.split('/')[0] ?? ''));
    for (const group of definedGroups.filter((defined) => groups.has(defined))) {
      for (const definition of await customResourceDefinitions(group)) {
        await this.define(definition);
      }
    }
  }

  /** A new namespace that enforces the restricted Pod Security Standard, gone when the suite ends. */
  public async namespace(name: string): Promise<Kubectl> {
    const level = { 'pod-security.kubernetes.io/enforce': 'restricted', 'pod-security.kubernetes.io/warn': 'restricted' };
    await this.kubectl.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: level } }]);
    return this.adoptNamespace(name);
  }

  /** Counts a namespace that something else makes as one of the suite's. */
  public adoptNamespace(name: string): Kubectl {
    const kubectl = this.kubectl.inNamespace(name);
    this.namespaces.push(kubectl);
    this.cleanUp(() => this.removeNamespace(kubectl));
    return kubectl;
  }

  /** Remembers what to undo when the suite ends, however it ends; the last one goes first. */
  public cleanUp(work: () => Promise<unknown>): void {
    this.cleanUps.push(work);
  }

  public async end(): Promise<void> {
    await step('cleaning up', async () => {
      const names = this.namespaces.map((kubectl) => kubectl.namespace ?? '');
      if (names.length > 0) {
        await this.kubectl.run(['delete', 'namespace', '--wait=false', '--ignore-not-found', ...names], { accept: [1] });
      }
      for (const work of this.cleanUps.reverse()) {
        await work().catch((error: unknown) => say(`${this.suite}: clean-up: ${String(error)}`));
      }
      await this.ownLab?.recycleDisks();
    });
  }

  /** Adds a definition that the cluster does not have, until the suite ends. */
  private async define(definition: Resource): Promise<void> {
    const name = `crd/${definition.metadata.name}`;
    if (await this.kubectl.tryGet('crd', definition.metadata.name)) return;
    await this.kubectl.apply([definition]);
    this.cleanUp(() => this.kubectl.run(['delete', name]));
    await this.kubectl.run(['wait', '--for=condition=Established', '--timeout=60s', name]);
  }

  private async removeNamespace(kubectl: Kubectl): Promise<void> {
    const name = kubectl.namespace ?? '';
    await kubectl.run(['delete', 'pods', '--all', '--now', '--wait=false'], { accept: [1] });
    await kubectl.run(['delete', 'namespace', name, '--ignore-not-found', '--timeout=180s']);
    this.namespaces.splice(this.namespaces.indexOf(kubectl), 1);
  }

  private async printDiagnosis(namespaces: readonly Kubectl[]): Promise<void> {
    for (const namespace of namespaces) {
      say(indent(await diagnose(namespace).catch((error: unknown) => String(error))));
    }
  }
}

/** Fails a test that would otherwise hang for ever. */
async function within(seconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the test did not end within ${seconds} s`)), seconds * 1000);
  });
  try {
    await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
