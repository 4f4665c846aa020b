import type { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import { isAbandoned } from '../infrastructure/abandonment';
import type { TestImageName } from '../infrastructure/images/images';
import type { Lab } from '../infrastructure/lab';
import { say, step } from '../infrastructure/progress';
import type { SimulatedNodes } from '../infrastructure/simulated-nodes';
import { define, unknownDefinitions } from './definitions';
import { explain } from './explanation';
import { Namespaces } from './namespaces';
import type { Report } from './report';
import { CannotRun } from './suite';
import { withinLimit } from './time-limit';

const testLimitSeconds = 1200;

/** What a suite works with: a cluster, namespaces of its own, tests, and clean-up that always happens. */
export class TestBed {
  private readonly cleanUps: (() => Promise<unknown>)[] = [];
  private readonly namespaces: Namespaces;
  /** Processes of the lab whose logs tell of failures that no object explains. */
  private readonly daemons = new Set<string>();
  private failures = 0;

  constructor(
    private readonly suite: string,
    public readonly kubectl: Kubectl,
    private readonly ownLab: Lab | undefined,
    private readonly report: Report,
  ) {
    this.namespaces = new Namespaces(kubectl);
  }

  /**
   * Runs one test. A failure is printed with what its namespace says, or all of the suite's, and does not end the suite.
   * Returns whether it passed, for tests that make no sense without it. A test that takes too long is given up.
   */
  public async test(title: string, work: () => Promise<void>, namespace?: Kubectl, limitSeconds = testLimitSeconds): Promise<boolean> {
    if (isAbandoned()) {
      return false;
    }
    const name = `${this.suite}: ${title}`;
    const started = Date.now();
    try {
      await withinLimit(limitSeconds, work);
      this.report.pass(name, (Date.now() - started) / 1000);
      return true;
    } catch (error) {
      if (isAbandoned()) {
        say(`stopped ${name}`);
      } else if (error instanceof CannotRun) {
        this.report.skip(name, error.message);
      } else {
        this.failures++;
        this.report.fail(name, error);
        await this.explain(namespace);
      }
      return false;
    }
  }

  public get failed(): boolean {
    return this.failures > 0;
  }

  /** Prints what the cluster says about a failure: one namespace of the suite, or all of them. */
  public explain(namespace?: Kubectl): Promise<void> {
    return explain(namespace ? [namespace] : this.namespaces.all, this.ownLab, this.daemons);
  }

  /** The lab, for suites that do to a cluster what only its owner can. */
  public get lab(): Lab {
    if (!this.ownLab) {
      throw new CannotRun('needs the lab: unset KUBECONFIG');
    }
    return this.ownLab;
  }

  /** Whether this is the lab, where everything can be reached from here. */
  public get isLab(): boolean {
    return this.ownLab !== undefined;
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
    const { lab } = this;
    this.cleanUp(() => Promise.resolve(lab.stopArgo()));
    (await lab.startArgo()).forEach((daemon) => this.daemons.add(daemon));
  }

  /** Makes the API server know the custom resources among these objects, until the suite ends. */
  public async customResources(objects: readonly Resource[]): Promise<void> {
    for (const definition of await unknownDefinitions(this.kubectl, objects)) {
      await define(this.kubectl, definition, (work) => this.cleanUp(work));
    }
  }

  /** A new namespace that enforces the restricted Pod Security Standard, gone when the suite ends. */
  public async namespace(name: string): Promise<Kubectl> {
    const namespace = await this.namespaces.create(name);
    this.cleanUp(() => this.namespaces.remove(namespace));
    return namespace.kubectl;
  }

  /** Counts a namespace that something else is about to make as one of the suite's. */
  public async adoptNamespace(name: string): Promise<Kubectl> {
    const namespace = await this.namespaces.adopt(name);
    this.cleanUp(() => this.namespaces.remove(namespace));
    return namespace.kubectl;
  }

  /** Remembers what to undo when the suite ends, however it ends; the last one goes first. */
  public cleanUp(work: () => Promise<unknown>): void {
    this.cleanUps.push(work);
  }

  /** Cleans up. What is left behind by that is a failure, and hinders neither the rest of it nor other suites. */
  public async end(): Promise<void> {
    await step('cleaning up', async () => {
      const first = [() => this.namespaces.beginRemoval()];
      const last = [() => this.ownLab?.recycleDisks() ?? Promise.resolve()];
      for (const work of [...first, ...this.cleanUps.reverse(), ...last]) {
        await work().catch((error: unknown) => this.report.fail(`${this.suite}: clean-up`, error));
      }
    });
  }
}
