import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Kubectl } from '../kubernetes/kubectl';
import type { Resource } from '../kubernetes/objects';
import { until } from '../kubernetes/waiting';
import { NodeIdentity } from './addresses';
import { argoDefinitions, argoNamespace, argoSettings, startArgo, stopArgo } from './argo-cd';
import { binaries } from './binaries';
import { cacheDirectory } from './cache';
import { startControlPlane, type ControlPlane } from './control-plane';
import { Daemons } from './daemons';
import { imageArchive, type TestImageName } from './images/images';
import { Node } from './node';
import { installPackages } from './packages';
import { step } from './progress';
import { checkRequirements } from './requirements';
import { simulatedObjects, simulatedSelector, startSimulation, type SimulatedNodes } from './simulated-nodes';
import { localVolume, nodeDisks, storageClass } from './storage';
import { tearDown } from './teardown';

const state = join(cacheDirectory, 'lab');
const ownerFile = join(state, 'owner');

/** A real Kubernetes cluster on this machine, without Docker or an image registry. Parts start when first asked for. */
export class Lab {
  public readonly kubectl: Kubectl;
  private readonly nodesByName = new Map<string, Node>();
  private readonly imported = new Set<TestImageName>();
  private simulating = false;
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

  /** Starts the control plane. What an earlier run left behind is taken down first. */
  public static async start(): Promise<Lab> {
    checkRequirements();
    refuseSecondLab();
    await tearDown(state);
    await installPackages('iproute2', 'openssl');
    await mkdir(state, { recursive: true });
    await writeFile(ownerFile, String(process.pid));
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
    if (existsSync(ownerFile) && readFileSync(ownerFile, 'utf8') === String(process.pid)) {
      await tearDown(state);
    }
  }

  /** Starts real nodes until there are this many, in turn in the three zones. */
  public async startNodes(count: number): Promise<void> {
    if (this.nodesByName.size >= count) {
      return;
    }
    await installPackages('containerd', 'runc', 'containernetworking-plugins', 'nftables', 'conntrack');
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

  /** Adds simulated nodes, on which pods become ready without running. */
  public async simulateNodes(nodes: SimulatedNodes): Promise<void> {
    await step(`simulating ${nodes.count} nodes`, async () => {
      if (!this.simulating) {
        await startSimulation(this.kubeconfig, state, this.daemons);
        this.simulating = true;
      }
      // Pods of a simulation belong on simulated nodes alone, and pods of real suites never on them.
      await this.cordonRealNodes(true);
      await this.kubectl.apply(simulatedObjects(nodes));
      const seconds = 120 + nodes.count;
      await this.kubectl.run(['wait', '--for=condition=Ready', `--timeout=${seconds}s`, 'node', `--selector=${simulatedSelector}`]);
    });
  }

  /** Removes the simulated nodes. */
  public async endSimulation(): Promise<void> {
    await this.kubectl.run(['delete', 'nodes', `--selector=${simulatedSelector}`]);
    await this.cordonRealNodes(false);
  }

  private async cordonRealNodes(cordoned: boolean): Promise<void> {
    if (this.nodesByName.size > 0) {
      await this.kubectl.run([cordoned ? 'cordon' : 'uncordon', ...this.nodesByName.keys()]);
    }
  }

  /** Installs Argo CD and starts its controller. */
  public async startArgo(): Promise<void> {
    if (this.argoRunning) {
      return;
    }
    await step('starting Argo CD', async () => {
      await this.kubectl.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: argoNamespace } }]);
      for (const definition of await argoDefinitions()) {
        await this.kubectl.applyText(definition);
      }
      const definitions = ['crd/applications.argoproj.io', 'crd/appprojects.argoproj.io'];
      await this.kubectl.run(['wait', '--for=condition=Established', '--timeout=60s', ...definitions]);
      await this.kubectl.apply(argoSettings(this.controlPlane.certificates));
      await startArgo(this.kubeconfig, this.daemons);
    });
    this.argoRunning = true;
  }

  /** Stops Argo CD, so that it does not compare what nobody looks at. */
  public stopArgo(): void {
    stopArgo(this.daemons);
    this.argoRunning = false;
  }

  /** Empties the disks whose claims are gone, so that the next suite finds them free. */
  public async recycleDisks(): Promise<void> {
    const volumes = await this.kubectl.list<LocalVolume>('persistentvolumes');
    const released = volumes.filter((volume) => volume.status?.phase === 'Released');
    if (released.length === 0) {
      return;
    }
    for (const { spec } of released) {
      for (const entry of spec.local.path.startsWith(state) ? await readdir(spec.local.path) : []) {
        await rm(join(spec.local.path, entry), { recursive: true, force: true });
      }
    }
    await this.kubectl.run(['delete', 'persistentvolume', ...released.map((volume) => volume.metadata.name)]);
    await this.kubectl.apply(released.map(({ metadata, spec }) => localVolume(metadata.name, nodeOf(spec), spec.local.path)));
  }

  /** The end of the log of a process of the lab, by name, for failures that no object explains. */
  public lastLines(daemon: string): string {
    return this.daemons.lastLines(daemon);
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
  }
}

interface LocalVolume extends Resource {
  readonly spec: {
    readonly local: { readonly path: string };
    readonly nodeAffinity: {
      readonly required: {
        readonly nodeSelectorTerms: readonly { readonly matchExpressions: readonly { readonly values: string[] }[] }[];
      };
    };
  };
  readonly status?: { readonly phase?: string };
}

const nodeOf = (spec: LocalVolume['spec']): string => spec.nodeAffinity.required.nodeSelectorTerms[0]?.matchExpressions[0]?.values[0] ?? '';

/** Two labs would share addresses and names. */
function refuseSecondLab(): void {
  if (existsSync(ownerFile)) {
    const owner = readFileSync(ownerFile, 'utf8');
    if (owner !== String(process.pid) && existsSync(`/proc/${owner}`)) {
      throw new Error(`A lab runs already, of process ${owner}: wait for it, or set KUBECONFIG=${join(state, 'kubeconfig')}`);
    }
  }
}
