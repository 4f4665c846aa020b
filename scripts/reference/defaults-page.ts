import { quantityCpus, type Profile } from '../../src/model';
import { PROFILES, roleDefaults } from '../../src/role/role-defaults';
import { MilvusVersion, RELEASES, RELEASE_LINES, ROLES, STOPPING, gracePeriodSeconds, rolesOf, type RoleName } from '../../src/version';
import { generatedFrom, markdownTable } from './table';

const ALL_PROFILES = Object.keys(PROFILES) as Profile[];

/** What a role gets where a user says nothing, by release and profile. */
export function defaultsPage(): string {
  return `${generatedFrom('src/role/role-defaults.ts and src/version/')}

# Defaults by role, profile and release

What a role gets where you say nothing: pods, and CPU, memory and local storage of each. Requests equal limits. Local storage is an \`emptyDir\`,
for a standalone a persistent volume. If an instance has \`workload\`, the sizes come from its collections instead.
The sources of the figures are next to them in \`src/role/role-defaults.ts\` and \`src/version/graceful-stop.ts\`.

The grace period consists of Milvus' stop timeout, the wait before it, and a margin. It is the one of a pod with a peer that can take over.
In a StatefulSet with a single replica there is no such peer, and the shorter one in parentheses applies.

Up to Milvus 2.5, \`coordinators: 'separate'\` replaces mixcoord by rootcoord, datacoord, indexcoord and querycoord. The CDC role runs only if you
ask for it. Each sum is of the other roles, with mixcoord: what the Kubernetes cluster must have for Milvus, without its dependencies.

${RELEASE_LINES.map(releaseSection).join('\n\n')}

## Profiles

What else \`profile\` sets: how the pods of a role are spread over zones and hosts, and when they leave a lost node.

${profileTable()}
`;
}

function releaseSection(line: (typeof RELEASE_LINES)[number]): string {
  const version = MilvusVersion.of(RELEASES[line].recommended);
  const ofCluster = rolesOf(version, 'mixcoord');
  const roles = [...new Set<RoleName>([...ofCluster, ...rolesOf(version, 'separate'), 'standalone'])];
  const summed = ofCluster.filter((role) => role !== 'cdc');
  const rows = [
    ...roles.map((role) => defaultsRow(role, version)),
    ['sum', '', ...ALL_PROFILES.map((profile) => sumOf(summed, version, profile)), ''],
  ];
  return `## Milvus ${line}\n\n${markdownTable(['Role', 'Prop', ...ALL_PROFILES.map((profile) => `\`${profile}\``), 'Grace period'], rows)}`;
}

function defaultsRow(role: RoleName, version: MilvusVersion): string[] {
  const prop = role === 'standalone' ? '' : `\`${role}\``;
  return [ROLES[role].component, prop, ...ALL_PROFILES.map((profile) => podsOf(role, version, profile)), gracePeriod(role)];
}

function podsOf(role: RoleName, version: MilvusVersion, profile: Profile): string {
  const { replicas, cpu, memory, storage } = roleDefaults(role, version, profile);
  return `${replicas} × ${cpu.amount} CPU, ${memory.toGibibytes()} GiB, ${storage.toGibibytes()} GiB disk`;
}

function sumOf(roles: readonly RoleName[], version: MilvusVersion, profile: Profile): string {
  const all = roles.map((role) => roleDefaults(role, version, profile));
  const total = (of: (each: (typeof all)[number]) => number) => all.reduce((sum, each) => sum + each.replicas * of(each), 0);
  const [pods, cpus] = [total(() => 1), total(({ cpu }) => quantityCpus(cpu.amount))];
  return `${pods} pods, ${cpus} CPU, ${total(({ memory }) => memory.toGibibytes())} GiB, ${total(({ storage }) => storage.toGibibytes())} GiB disk`;
}

function gracePeriod(role: RoleName): string {
  const [withPeer, alone] = [STOPPING[role].withPeer, STOPPING[role].alone].map((timeout) => `${gracePeriodSeconds(role, timeout)} s`);
  return withPeer === alone ? `${withPeer}` : `${withPeer} (${alone})`;
}

function profileTable(): string {
  const leave = (profile: Profile) => {
    const { lostNodeSeconds } = PROFILES[profile];
    return lostNodeSeconds === undefined ? 'as the Kubernetes cluster decides' : `after ${lostNodeSeconds} s`;
  };
  return markdownTable(
    ['', ...ALL_PROFILES.map((profile) => `\`${profile}\``)],
    [
      ['spread', ...ALL_PROFILES.map((profile) => PROFILES[profile].spread)],
      ['pods leave a lost node', ...ALL_PROFILES.map(leave)],
    ],
  );
}
