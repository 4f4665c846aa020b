/**
 * The lab's networks. One bridge joins the machine and all nodes; each node is a network namespace with a range of pods.
 */
export const bridge = 'milvuslab0';
export const gatewayAddress = '10.231.0.1';
export const bridgeRange = '10.231.0.1/24';
/** The addresses of the machine and of all nodes. */
export const nodeRange = '10.231.0.0/24';
export const podRange = '10.232.0.0/16';
export const serviceRange = '10.233.0.0/16';
export const kubernetesServiceAddress = '10.233.0.1';
export const apiServerUrl = `https://${gatewayAddress}:6443`;
export const etcdUrl = 'http://127.0.0.1:23790';

/** Named as a cloud names them, since examples ask for zones by name. */
export const zones = ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'] as const;

/** A node of the lab: everything about it follows from its number, 1 and up. */
export class NodeIdentity {
  public readonly name: string;
  public readonly zone: string;
  public readonly address: string;
  public readonly podRange: string;
  public readonly networkNamespace: string;
  public readonly machineInterface: string;
  public readonly cgroup: string;

  constructor(public readonly number: number) {
    this.name = `node-${number}`;
    this.zone = zones[(number - 1) % zones.length] ?? zones[0];
    this.address = `10.231.0.${10 + number}`;
    this.podRange = `10.232.${number}.0/24`;
    this.networkNamespace = `milvus-lab-${number}`;
    this.machineInterface = `milvuslab-v${number}`;
    this.cgroup = `milvus-lab-${number}`;
  }
}
