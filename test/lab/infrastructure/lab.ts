import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { established } from '../kubernetes/established';
import { Kubectl } from '../kubernetes/kubectl';
import { until } from '../kubernetes/waiting';
import { NodeIdentity } from './addresses';
import { argoComponents, argoDefinitions, argoNamespace, argoSettings, startArgo, stopArgo } from './argo-cd';
import { binaries } from './binaries';
import { cacheDirectory } from './cache';
import { cgroupVersion } from './cgroups';
import { startControlPlane, type ControlPlane } from './control-plane';
import { Daemons } from './daemons';
import { imageArchive, type TestImageName } from './images/images';
import { Node } from './node';
import { Ownership } from './ownership';
import { installPackages } from './packages';
import { say, step } from './progress';
import { checkRequirements } from './requirements';
import { simulatedObjects, simulatedSelector, startSimulation, waitForSimulatedNodes, type SimulatedNodes } from './simulated-nodes';
import { nodeDisks, recycleDisks, storageClass } from './storage';
import { tearDown } from './teardown';

const state = join(cacheDirectory, 'lab');
const ownership = new Ownership(state);

/** A real Kubernetes cluster on this machine, without Docker or an image registry. Parts start when first asked for. */
export class Lab {
  public readonly kubectl: Kubectl;
  private readonly nodesByName = new Map<string, Node>();
  private readonly imported = new Set<TestImageName>();
  private simulating = false;
  private simulations = 0;
  private argoRunning = false;

  private constructor(
    private readonly controlPlane: ControlPlane,
    private readonly daemons: Daemons,
  ) {
    this.kubectl = new Kubectl(controlPlane.kubectl, controlPlane.kubeconfig);
  }

  public get kubeconfig(): string {
    return this.controlPlane.kubeconfig;
  }

  /** Where the state of the lab is, which goes with it. */
  public get folder(): string {
    return state;
  }

  /** Starts the control plane. What an earlier run left behind is taken down first. */
  public static async start(): Promise<Lab> {
    await checkRequirements();
    ownership.refuseSecond();
    if (cgroupVersion === 2) {
      say('this machine has cgroup version 2, on which the lab was not tried yet');
    }
    await tearDown(state);
    await installPackages('iproute2', 'openssl');
    await mkdir(state, { recursive: true });
    await ownership.claim();
    for (const component of ['kubernetes', 'etcd', 'coredns'] as const) {
      await binaries(component); // before the clock of the next step starts
    }
    const daemons = new Daemons(state);
    const controlPlane = await step('starting the control plane', () => startControlPlane(state, daemons));
    const lab = new Lab(controlPlane, daemons);
    await lab.kubectl.apply([storageClass]);
    return lab;
  }

  /** Takes everything down that belongs to the lab, whoever started it. */
  public static async stop(): Promise<void> {
    await tearDown(state);
  }

  /** Takes the lab down if this process started it, also if it got only half way. */
  public static async stopOwn(): Promise<void> {
    if (ownership.isOwn) {
      await tearDown(state);
    }
  }

  /** Lets the lab stand after this process has ended, until it is taken down by hand. */
  public keep(): Promise<void> {
    return ownership.keep();
  }

  /** Starts real nodes until there are this many, in turn in the three zones. */
  public async startNodes(count: number): Promise<void> {
    if (this.nodesByName.size >= count) {
      return;
    }
    await installPackages('containerd', 'runc', 'containernetworking-plugins', 'nftables', 'conntrack', 'iptables', 'ipset');
    await step(`starting ${count} nodes`, async () => {
      for (let number = this.nodesByName.size + 1; number <= count; number++) {
        await this.startNode(new NodeIdentity(number));
      }
      await this.kubectl.run(['wait', '--for=condition=Ready', '--timeout=120s', 'node', ...this.nodesByName.keys()]);
    });
    await this.importImages(['pause', ...this.imported], true);
  }

  /** Gives these images to every real node. */
  public async importImages(names: readonly TestImageName[], again = false): Promise<void> {
    for (const name of new Set(names)) {
      if (again || !this.imported.has(name)) {
        const archive = await imageArchive(name);
        await step(`loading image ${name}`, () => Promise.all([...this.nodesByName.values()].map((node) => node.importImage(archive))));
        this.imported.add(name);
      }
    }
  }

  /** A node by its name, to stop it or to look into it. */
  public node(name: string): Node {
    const node = this.nodesByName.get(name);
    if (!node) {
      throw new Error(`the lab has no node ${name}`);
    }
    return node;
  }

  /** Evicts every pod of a node, or those with some labels, and lets no other come. */
  public async drain(node: string, selector?: string): Promise<void> {
    const which = selector === undefined ? [] : [`--pod-selector=${selector}`];
    await this.kubectl.run(['drain', node, '--ignore-daemonsets', '--delete-emptydir-data', '--timeout=600s', ...which]);
  }

  /** Lets pods come to a node again. */
  public async uncordon(node: string): Promise<void> {
    await this.kubectl.run(['uncordon', node]);
  }

  /** Adds simulated nodes, on which pods become ready without running. */
  public async simulateNodes(nodes: SimulatedNodes): Promise<void> {
    await step(`simulating ${nodes.count} nodes`, async () => {
      if (!this.simulating) {
        await startSimulation(this.kubeconfig, state, this.daemons);
        this.simulating = true;
      }
      // Pods of a simulation belong on simulated nodes alone, and pods of real suites never on them.
      await this.cordonRealNodes(true);
      await this.kubectl.apply(simulatedObjects(++this.simulations, nodes));
      await waitForSimulatedNodes(this.kubectl, nodes.count);
    });
  }

  /** Removes the simulated nodes. */
  public async endSimulation(): Promise<void> {
    // Nothing holds a node back, and waiting would ask for each of a thousand again.
    await this.kubectl.run(['delete', 'nodes', '--wait=false', `--selector=${simulatedSelector}`]);
    await this.cordonRealNodes(false);
  }

  private async cordonRealNodes(cordoned: boolean): Promise<void> {
    if (this.nodesByName.size > 0) {
      await this.kubectl.run([cordoned ? 'cordon' : 'uncordon', ...this.nodesByName.keys()]);
    }
  }

  /** Installs Argo CD and starts its controller. Returns the names of its processes. */
  public async startArgo(): Promise<readonly string[]> {
    if (!this.argoRunning) {
      await step('starting Argo CD', () => this.installArgo());
      this.argoRunning = true;
    }
    return argoComponents;
  }

  /** Stops Argo CD, so that it does not compare what nobody looks at. */
  public stopArgo(): void {
    stopArgo(this.daemons);
    this.argoRunning = false;
  }

  /** Starts a process that belongs to the lab, and ends with it at the latest. */
  public startProcess(name: string, command: string, parameters: readonly string[]): void {
    this.daemons.start(name, command, parameters);
  }

  public stopProcess(name: string): void {
    this.daemons.stop(name);
  }

  /** Makes disks whose claims are gone free for the next suite. */
  public recycleDisks(): Promise<void> {
    return recycleDisks(this.kubectl, state);
  }

  /** The end of the log of a process of the lab, by name, for failures that no object explains. */
  public lastLines(daemon: string): string {
    return this.daemons.lastLines(daemon);
  }

  private async installArgo(): Promise<void> {
    await this.kubectl.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: argoNamespace } }]);
    for (const definition of await argoDefinitions()) {
      await this.kubectl.applyText(definition);
    }
    await established(this.kubectl, 'applications.argoproj.io', 'appprojects.argoproj.io');
    await this.kubectl.apply(argoSettings(this.controlPlane.certificates));
    await startArgo(this.kubeconfig, this.daemons);
  }

  private async startNode(identity: NodeIdentity): Promise<void> {
    const folder = join(state, 'nodes', String(identity.number));
    const node = new Node(identity, folder, this.controlPlane);
    this.nodesByName.set(identity.name, node);
    await node.connect();
    await node.start();
    await this.kubectl.apply(await nodeDisks(identity.name, join(folder, 'disks')));
    await until(`${identity.name} registers`, 60, async () => {
      const found = await this.kubectl.tryGet('node', identity.name);
      return found ? true : node.daemons.lastLines('kubelet', 3);
    });
    await node.enforcePolicies();
  }
}
