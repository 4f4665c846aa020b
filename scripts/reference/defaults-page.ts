import type { Profile } from '../../src/model';
import { PROFILES, roleDefaults } from '../../src/role/role-defaults';
import { MilvusVersion, RELEASES, RELEASE_LINES, ROLES, STOPPING, gracePeriodSeconds, rolesOf, type RoleName } from '../../src/version';
import { generatedFrom, markdownTable } from './table';

const HEAD = ['Role', 'Prop', 'Replicas', 'CPU', 'Memory', 'Local storage', 'Grace period'];

/** What a role gets where a user says nothing, by release. */
export function defaultsPage(): string {
  return `${generatedFrom('src/role/role-defaults.ts and src/version/')}

# Defaults by role and release

What a role gets where you say nothing. Requests equal limits. Local storage is an \`emptyDir\`, for a standalone a persistent volume.
The sources of the figures stand beside them in \`src/role/role-defaults.ts\` and \`src/version/graceful-stop.ts\`.

The grace period holds Milvus' own stop timeout, the wait before it, and a margin. It is the one of a pod with a peer that can take over;
in a StatefulSet with a single replica there is none, and the shorter one in parentheses applies.

Up to Milvus 2.5, rootcoord, datacoord, indexcoord and querycoord run with \`coordinators: 'separate'\` only, and mixcoord in place of them without it.

The figures of these tables are those of the profile \`standard\`.

${RELEASE_LINES.map(releaseSection).join('\n\n')}

## Profiles

What \`profile\` makes of Milvus 2.6: replicas, CPU and memory of each role, and how pods are placed.

${profileTable()}
`;
}

function releaseSection(line: (typeof RELEASE_LINES)[number]): string {
  const version = MilvusVersion.of(RELEASES[line].recommended);
  const roles = [...new Set<RoleName>([...rolesOf(version, 'mixcoord'), ...rolesOf(version, 'separate'), 'standalone'])];
  return `## Milvus ${line}\n\n${markdownTable(
    HEAD,
    roles.map((role) => defaultsRow(role, version)),
  )}`;
}

function defaultsRow(role: RoleName, version: MilvusVersion): string[] {
  const { replicas, cpu, memory, storage } = roleDefaults(role, version);
  const prop = role === 'standalone' ? '' : `\`${role}\``;
  return [ROLES[role].component, prop, String(replicas), cpu.amount, memory.asString(), storage.asString(), gracePeriod(role)];
}

function gracePeriod(role: RoleName): string {
  const [withPeer, alone] = [STOPPING[role].withPeer, STOPPING[role].alone].map((timeout) => `${gracePeriodSeconds(role, timeout)} s`);
  return withPeer === alone ? `${withPeer}` : `${withPeer} (${alone})`;
}

function profileTable(): string {
  const version = MilvusVersion.V2_6;
  const profiles = Object.keys(PROFILES) as Profile[];
  const cell = (role: RoleName) => (profile: Profile) => {
    const { replicas, cpu, memory } = roleDefaults(role, version, profile);
    return `${replicas} of ${cpu.amount} CPU, ${memory.asString()}`;
  };
  const rows = rolesOf(version, 'mixcoord').map((role) => [ROLES[role].component, ...profiles.map(cell(role))]);
  const leave = (profile: Profile) => {
    const { lostNodeSeconds } = PROFILES[profile];
    return lostNodeSeconds === undefined ? 'as the cluster says' : `after ${lostNodeSeconds} s`;
  };
  rows.push(['spread', ...profiles.map((profile) => PROFILES[profile].spread)], ['pods leave a lost node', ...profiles.map(leave)]);
  return markdownTable(['', ...profiles], rows);
}
