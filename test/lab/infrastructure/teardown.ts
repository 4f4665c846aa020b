import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { bridge, NodeIdentity } from './addresses';
import { processesOf, removeCgroup } from './cgroups';
import { execute } from './command';
import { Daemons } from './daemons';
import { disconnectNode } from './node-network';
import { pause } from '../kubernetes/waiting';

const networkCache = '/var/lib/cni/results';

/** Takes down whatever a lab left in its state folder, also one of an earlier run that was cut off. */
export async function tearDown(state: string): Promise<void> {
  if (!existsSync(state)) {
    return;
  }
  const nodesFolder = join(state, 'nodes');
  const nodes = existsSync(nodesFolder) ? readdirSync(nodesFolder).map((number) => new NodeIdentity(Number(number))) : [];
  for (const node of nodes) {
    new Daemons(join(nodesFolder, String(node.number))).stopAll();
  }
  new Daemons(state).stopAll();
  await killPods(state, nodes);
  await unmountBelow(state);
  for (const node of nodes) {
    await disconnectNode(node);
    await removeCgroup(node.cgroup);
  }
  await execute('ip', ['link', 'del', bridge], { accept: [1] });
  await forgetPodNetworks();
  await rm(state, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Ends every process of the nodes' pods, and the shims, which stay in the cgroup of containerd and outlive it. */
async function killPods(state: string, nodes: readonly NodeIdentity[]): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const left = [...nodes.flatMap((node) => processesOf(node.cgroup)), ...shims(join(state, 'nodes'))];
    if (left.length === 0 && round > 0) {
      return;
    }
    left.forEach(kill);
    await pause(0.1);
  }
}

/** The shims whose containerd listens below a folder. */
function shims(folder: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((id) => {
      const [command = '', ...parameters] = words(id);
      return command.includes('containerd-shim') && parameters.some((parameter) => parameter.startsWith(`${folder}/`));
    })
    .map(Number);
}

/** The command line of a process; nothing where it has ended. */
function words(processId: string): string[] {
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function kill(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // ended by itself in the meantime
  }
}

/** Unmounts the pods' file systems and network namespaces, deepest first. */
async function unmountBelow(folder: string): Promise<void> {
  const mounts = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((path) => path.startsWith(`${folder}/`))
    .reverse();
  for (const path of mounts) {
    await execute('umount', ['--lazy', path], { accept: [1, 32] });
  }
}

/** The network plugins keep a note of each pod that nobody removed in good order. */
async function forgetPodNetworks(): Promise<void> {
  if (existsSync(networkCache)) {
    for (const file of await readdir(networkCache)) {
      if (file.startsWith('milvus-lab-')) {
        await rm(join(networkCache, file));
      }
    }
  }
}
