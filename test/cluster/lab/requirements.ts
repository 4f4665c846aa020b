import { exists } from './command';

/** Why the lab cannot run on this machine; empty where it can. Debian packages and Go binaries it fetches itself. */
export function missingRequirements(): string[] {
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
  if (!exists('go')) {
    missing.push('it needs Go 1.25 or later on PATH (https://go.dev/dl), to compile Kubernetes');
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
export function checkRequirements(): void {
  const missing = missingRequirements();
  if (missing.length > 0) {
    throw new Error(
      ['The lab cannot start here:', ...missing.map((line) => `  - ${line}`)].join('\n') +
        '\nSet KUBECONFIG to test on a cluster of your own instead (kind, or a real one).',
    );
  }
}
