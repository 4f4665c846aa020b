import { tmpdir } from 'node:os';

import { execute, exists } from './command';

/** Thrown where this machine or cluster cannot run a test at all, and for no other reason. */
export class CannotRun extends Error {}

/** What the Go modules in `infrastructure/go/` ask for. */
const goVersion = [1, 25] as const;
const go = `Go ${goVersion.join('.')} or later on PATH (https://go.dev/dl)`;

/** Why the lab cannot run on this machine; empty where it can. Debian packages and Go binaries it fetches itself. */
export async function missingRequirements(): Promise<string[]> {
  const missing: string[] = [];
  if (process.platform !== 'linux') {
    missing.push(`it needs Linux (network namespaces, cgroups, overlay file systems), and this is ${process.platform}`);
    return missing;
  }
  if (process.arch !== 'x64') {
    missing.push(`it needs x86-64, for which the Milvus server is packaged, and this is ${process.arch}`);
  }
  if (process.getuid?.() !== 0) {
    missing.push('it needs root, to make network namespaces and mounts: run it as root or in a virtual machine');
  }
  const reason = await whyNoGo();
  if (reason) {
    missing.push(`it needs ${go}, to compile Kubernetes, and ${reason}`);
  }
  if (!exists('apt-get')) {
    missing.push('it needs Debian or a relative (apt-get), for containerd, runc and the root file systems of images');
  }
  if (!exists('python3') && !exists('apt-get')) {
    missing.push('it needs Python 3 with pip, to fetch the Milvus server from PyPI');
  }
  return missing;
}

/** Throws one error that names everything missing and what to do instead. */
export async function checkRequirements(): Promise<void> {
  const missing = await missingRequirements();
  if (missing.length > 0) {
    throw new Error(
      ['The lab cannot start here:', ...missing.map((line) => `  - ${line}`)].join('\n') +
        '\nSet KUBECONFIG to test on a cluster of your own instead (kind, or a real one).',
    );
  }
}

/** Throws where a purpose, such as `to compile kube-score`, needs Go and this machine has none that is new enough. */
export async function requireGo(purpose: string): Promise<void> {
  const reason = await whyNoGo();
  if (reason) {
    throw new CannotRun(`needs ${go}, ${purpose}, and ${reason}`);
  }
}

/** Throws where a purpose needs Python and this machine has none. */
export function requirePython(purpose: string): void {
  if (!exists('python3')) {
    throw new CannotRun(`needs Python 3 with pip on PATH, ${purpose}, and there is none`);
  }
}

/** Why there is no Go to work with; nothing where there is. */
async function whyNoGo(): Promise<string | undefined> {
  if (!exists('go')) {
    return 'there is none';
  }
  // Outside of every module, none of which can ask for another toolchain there.
  const { output } = await execute('go', ['env', 'GOVERSION'], { directory: tmpdir() });
  return isRecentGo(output) ? undefined : `this one is ${output.trim()}`;
}

/** Whether a version as Go says it, such as `go1.25.3` or `devel go1.26-0123abc`, is recent enough. */
export function isRecentGo(version: string): boolean {
  const [, major, minor] = (/\bgo(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
  if (major === undefined || minor === undefined) {
    return false;
  }
  return major > goVersion[0] || (major === goVersion[0] && minor >= goVersion[1]);
}
