import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const mount = '/sys/fs/cgroup';

/** The version of cgroups on this machine. */
export const cgroupVersion = existsSync(join(mount, 'cgroup.controllers')) ? 2 : 1;
const unified = cgroupVersion === 2;

/** The top of the tree of each controller: one for all in version 2, several in version 1. */
function trees(): string[] {
  return unified
    ? [mount]
    : readdirSync(mount, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(mount, entry.name));
}

/** Makes the cgroup that a node's kubelet takes for the whole machine. */
export async function makeCgroup(name: string): Promise<void> {
  if (unified) {
    const controllers = (await readFile(join(mount, 'cgroup.controllers'), 'utf8')).trim().split(' ');
    const enable = controllers.map((controller) => `+${controller}`).join(' ');
    await writeFile(join(mount, 'cgroup.subtree_control'), enable);
    await mkdir(join(mount, name), { recursive: true });
    await writeFile(join(mount, name, 'cgroup.subtree_control'), enable);
    return;
  }
  for (const tree of trees()) {
    await mkdir(join(tree, name), { recursive: true });
  }
  // A new cpuset of version 1 is empty, and nothing can run in it.
  for (const file of ['cpuset.cpus', 'cpuset.mems']) {
    const path = join(mount, 'cpuset', name, file);
    if (existsSync(path)) {
      await writeFile(path, await readFile(join(mount, 'cpuset', file)));
    }
  }
}

/** Every process in the cgroup or below it. */
export function processesOf(name: string): number[] {
  const found = new Set<number>();
  for (const tree of trees()) {
    for (const folder of below(join(tree, name))) {
      const file = join(folder, 'cgroup.procs');
      if (existsSync(file)) {
        readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .forEach((processId) => found.add(Number(processId)));
      }
    }
  }
  return [...found];
}

/** Removes the cgroup and those below it. */
export async function removeCgroup(name: string): Promise<void> {
  for (const tree of trees()) {
    for (const folder of below(join(tree, name))) {
      await rmdir(folder).catch(() => undefined); // still busy: harmless, and the next run takes it over
    }
  }
}

/** A folder and all below it, deepest first. */
function below(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  const children = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...children.flatMap((entry) => below(join(folder, entry.name))), folder];
}
