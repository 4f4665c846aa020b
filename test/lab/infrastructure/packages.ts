import { execute, exists } from './command';
import { step } from './progress';
import { CannotRun } from './requirements';

/** Debian packages, each with a command or file that shows it is there already, from Debian or elsewhere. */
const debianPackages = {
  containerd: 'containerd',
  runc: 'runc',
  'containernetworking-plugins': '/usr/lib/cni/bridge',
  nftables: 'nft',
  iptables: 'iptables',
  ipset: 'ipset',
  iproute2: 'ip',
  conntrack: 'conntrack',
  openssl: 'openssl',
  debootstrap: 'debootstrap',
  tini: '/usr/bin/tini-static',
  'xz-utils': 'xz',
  'python3-pip': 'pip',
  maven: 'mvn',
  git: 'git',
  'redis-server': 'redis-server',
  prometheus: 'promtool',
} as const;

export type DebianPackage = keyof typeof debianPackages;

/** Installs what is missing of these packages. */
export async function installPackages(...wanted: readonly DebianPackage[]): Promise<void> {
  const missing = wanted.filter((name) => !exists(debianPackages[name]));
  if (missing.length === 0) {
    return;
  }
  if (!exists('apt-get') || process.getuid?.() !== 0) {
    throw new CannotRun(`needs ${missing.join(', ')}: install them, since only root on Debian or a relative lets this do so`);
  }
  // Packaged services must not start beside the lab's own; run level 1 tells Debian's service scripts so.
  const environment = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await step(`installing ${missing.join(', ')}`, async () => {
    await execute('apt-get', ['update', '-qq'], { environment });
    await execute('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { environment });
  });
}
