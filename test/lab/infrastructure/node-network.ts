import { existsSync } from 'node:fs';

import { execute } from './command';
import { bridge, gatewayAddress, type NodeIdentity } from './addresses';

/** Gives a node a network namespace of its own, with a cable to the bridge, and its pods a route. */
export async function connectNode(node: NodeIdentity): Promise<void> {
  const inside = ['-n', node.networkNamespace];
  const ip = (...words: string[]): Promise<unknown> => execute('ip', words);
  const peer = ['peer', 'name', 'eth0', 'netns', node.networkNamespace];
  await ip('netns', 'add', node.networkNamespace);
  await ip('link', 'add', node.machineInterface, 'type', 'veth', ...peer);
  await ip('link', 'set', node.machineInterface, 'master', bridge, 'up');
  await ip(...inside, 'link', 'set', 'lo', 'up');
  await ip(...inside, 'address', 'add', `${node.address}/24`, 'dev', 'eth0');
  await ip(...inside, 'link', 'set', 'eth0', 'up');
  await ip(...inside, 'route', 'add', 'default', 'via', gatewayAddress);
  await ip('route', 'replace', node.podRange, 'via', node.address);
  await execute('sysctl', ['-qw', 'net.ipv4.ip_forward=1']);
  // Pods of one node reach each other through its bridge; without this no rule sees what they say.
  if (!existsSync('/proc/sys/net/bridge')) await execute('modprobe', ['br_netfilter']);
  const settings = ['net.ipv4.ip_forward=1', 'net.bridge.bridge-nf-call-iptables=1'];
  await execute('nsenter', [`--net=/var/run/netns/${node.networkNamespace}`, 'sysctl', '-qw', ...settings]);
}

/** Undoes `connectNode`; what is gone already is fine. */
export async function disconnectNode(node: NodeIdentity): Promise<void> {
  await execute('ip', ['route', 'del', node.podRange], { accept: [1, 2] });
  await execute('ip', ['netns', 'del', node.networkNamespace], { accept: [1] });
  await execute('ip', ['link', 'del', node.machineInterface], { accept: [1] });
}

/** How a pod gets an address of the node's range. */
export function podNetwork(node: NodeIdentity, state: string): string {
  return JSON.stringify({
    cniVersion: '0.4.0',
    name: 'milvus-lab',
    plugins: [
      {
        type: 'bridge',
        bridge: 'cni0',
        isGateway: true,
        hairpinMode: true,
        ipam: {
          type: 'host-local',
          dataDir: state,
          ranges: [[{ subnet: node.podRange }]],
          routes: [{ dst: '0.0.0.0/0' }],
        },
      },
    ],
  });
}
