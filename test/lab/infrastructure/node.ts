import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { gatewayAddress, podRange, serviceRange, type NodeIdentity } from './addresses';
import { binaries } from './binaries';
import { makeCgroup, processesOf } from './cgroups';
import { execute } from './command';
import type { ControlPlane } from './control-plane';
import { Daemons } from './daemons';
import { connectNode, podNetwork } from './node-network';
import { pause } from './images/pause';
import { pause as wait, until } from '../kubernetes/waiting';

/** A real node: containerd, kubelet and kube-proxy in a network namespace and a cgroup of its own. */
export class Node {
  public readonly daemons: Daemons;
  private readonly socket: string;

  constructor(
    public readonly identity: NodeIdentity,
    public readonly folder: string,
    private readonly controlPlane: ControlPlane,
  ) {
    this.daemons = new Daemons(folder);
    this.socket = join(folder, 'run', 'containerd.sock');
  }

  public async connect(): Promise<void> {
    await connectNode(this.identity);
    await makeCgroup(this.identity.cgroup);
    await this.writeConfiguration();
  }

  public async start(): Promise<void> {
    const kubernetes = await binaries('kubernetes');
    const inNode = { networkNamespace: this.identity.networkNamespace };
    this.daemons.start('containerd', 'containerd', ['--config', this.file('containerd.toml')], inNode);
    await until(`containerd of ${this.identity.name} listens`, 30, () => Promise.resolve(existsSync(this.socket)), 0.1);
    await this.startKubelet();
    const proxy = [`--config=${this.file('proxy.json')}`];
    this.daemons.start('kube-proxy', join(kubernetes, 'kube-proxy'), proxy, inNode);
  }

  /** Brings the node back after `kill`, as a machine that is switched on again. */
  public async restart(): Promise<void> {
    await rm(this.socket, { force: true });
    await this.start();
    // Containerd first recovers what it ran; a kubelet that comes too early ends, and an init system starts it again.
    await until(`the kubelet of ${this.identity.name} stays up`, 60, async () => {
      await wait(3);
      if (this.daemons.running('kubelet')) return true;
      await this.startKubelet();
      return this.daemons.lastLines('kubelet', 1);
    });
    await this.enforcePolicies();
  }

  /** Lets network policies count on the node, which has to be registered. */
  public async enforcePolicies(): Promise<void> {
    const enforcer = join(await binaries('kube-router'), 'kube-router');
    const parameters = [
      `--kubeconfig=${this.controlPlane.kubeconfig}`,
      `--hostname-override=${this.identity.name}`,
      `--service-cluster-ip-range=${serviceRange}`,
    ];
    this.daemons.start('kube-router', enforcer, parameters, { networkNamespace: this.identity.networkNamespace });
  }

  /** Gives the node an image, as if it had pulled it. */
  public async importImage(archive: string): Promise<void> {
    await execute('ctr', ['--address', this.socket, '--namespace', 'k8s.io', 'images', 'import', archive]);
  }

  /** Takes the node away without warning: its daemons and everything that runs in its pods. */
  public kill(): void {
    this.daemons.stopAll();
    for (const processId of processesOf(this.identity.cgroup)) {
      try {
        process.kill(processId, 'SIGKILL');
      } catch {
        // ended by itself in the meantime
      }
    }
  }

  private async startKubelet(): Promise<void> {
    const kubernetes = await binaries('kubernetes');
    this.daemons.start(
      'kubelet',
      join(kubernetes, 'kubelet'),
      [
        `--config=${this.file('kubelet.json')}`,
        `--kubeconfig=${this.controlPlane.kubeconfig}`,
        `--hostname-override=${this.identity.name}`,
        `--node-ip=${this.identity.address}`,
        `--root-dir=${this.file('kubelet')}`,
        `--cert-dir=${this.file('certificates')}`,
        `--node-labels=topology.kubernetes.io/zone=${this.identity.zone}`,
      ],
      { networkNamespace: this.identity.networkNamespace },
    );
  }

  /** A file or folder of the node. */
  public file(name: string): string {
    return join(this.folder, name);
  }

  private async writeConfiguration(): Promise<void> {
    await mkdir(this.file('network'), { recursive: true });
    await writeFile(join(this.file('network'), 'lab.conflist'), podNetwork(this.identity, this.file('addresses')));
    await writeFile(this.file('resolv.conf'), `nameserver ${gatewayAddress}\n`);
    await writeFile(this.file('containerd.toml'), this.containerdConfiguration());
    await writeFile(this.file('kubelet.json'), JSON.stringify(this.kubeletConfiguration()));
    await writeFile(this.file('proxy.json'), JSON.stringify(this.proxyConfiguration()));
  }

  private containerdConfiguration(): string {
    const runtimeInterface = 'plugins."io.containerd.grpc.v1.cri"';
    return `version = 2
root = "${this.file('containerd')}"
state = "${this.file('run')}"
[grpc]
  address = "${this.socket}"
[${runtimeInterface}]
  sandbox_image = "${pause.reference}"
  # Where the machine is itself a container, the kernel refuses lower scores and AppArmor profiles.
  restrict_oom_score_adj = true
  disable_apparmor = true
  # Pods' network namespaces are mounted below our own folder, so that taking the lab down finds them.
  netns_mounts_under_state_dir = true
[${runtimeInterface}.cni]
  bin_dir = "/usr/lib/cni"
  conf_dir = "${this.file('network')}"
[${runtimeInterface}.containerd.runtimes.runc]
  runtime_type = "io.containerd.runc.v2"
`;
  }

  private kubeletConfiguration(): object {
    return {
      apiVersion: 'kubelet.config.k8s.io/v1beta1',
      kind: 'KubeletConfiguration',
      address: this.identity.address,
      authentication: {
        anonymous: { enabled: false },
        webhook: { enabled: false },
        x509: { clientCAFile: this.controlPlane.certificates.authority },
      },
      authorization: { mode: 'AlwaysAllow' },
      cgroupDriver: 'cgroupfs',
      cgroupRoot: `/${this.identity.cgroup}`,
      containerRuntimeEndpoint: `unix://${this.socket}`,
      clusterDNS: [gatewayAddress],
      clusterDomain: 'cluster.local',
      resolvConf: this.file('resolv.conf'),
      podLogsDir: this.file('pods'),
      // What a kubelet wants of a whole machine and a part of one cannot give.
      failCgroupV1: false,
      failSwapOn: false,
      enforceNodeAllocatable: [],
      oomScoreAdj: 0,
      makeIPTablesUtilChains: false,
      featureGates: { KubeletInUserNamespace: true },
      // All nodes share one disk and its images never go.
      evictionHard: { 'memory.available': '100Mi', 'nodefs.available': '1%', 'imagefs.available': '1%' },
      imageGCHighThresholdPercent: 100,
      // Configuration changes reach running pods sooner than after the usual minute.
      syncFrequency: '5s',
      nodeStatusUpdateFrequency: '5s',
      maxPods: 100,
    };
  }

  private proxyConfiguration(): object {
    return {
      apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
      kind: 'KubeProxyConfiguration',
      mode: 'nftables',
      clusterCIDR: podRange,
      hostnameOverride: this.identity.name,
      clientConnection: { kubeconfig: this.controlPlane.kubeconfig },
      healthzBindAddress: `${this.identity.address}:10256`,
      metricsBindAddress: '127.0.0.1:10249',
      // The connection table belongs to the machine; leave its sizes alone.
      conntrack: { maxPerCore: 0, min: 0, tcpEstablishedTimeout: '0s', tcpCloseWaitTimeout: '0s' },
    };
  }
}
