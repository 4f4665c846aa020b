import {
  DEFAULT_LINE,
  IMAGE_REPOSITORY,
  MilvusVersion,
  RELEASES,
  RELEASE_LINES,
  ROLES,
  isWithin,
  portOf,
  rolloutSteps,
  type ReleaseLine,
  type RoleName,
} from '../../src/version';
import { releaseNote } from './release-note';
import { generatedFrom, markdownTable } from './table';

/** What each release has, from the tables of facts. */
export function releasesPage(): string {
  return `${generatedFrom('src/version/')}

# Releases of Milvus

The constants of \`MilvusVersion\` are exact patch releases. Moving one is a manifest change, announced in the changelog; the default stays
on its minor line within a major version of this library. \`MilvusVersion.of('2.6.16')\` takes any other patch release of these lines.

${markdownTable(['Line', 'Constant', 'Release', 'Image', 'First release without known critical vulnerabilities'], RELEASE_LINES.map(releaseRow))}

A release below the last column, and every release of a line that has none, is refused without
\`MilvusVersion.of('…', { allowVulnerable: '<reason>' })\`.

## Roles

The port is the one of the role's own gRPC server. Every role also serves health and metrics on port 9091; proxy and standalone serve
clients on port 19530.

${markdownTable(['Role', 'Prop', ...RELEASE_LINES], (Object.keys(ROLES) as RoleName[]).map(roleRow))}

## Order of a rollout

Roles of one step may start together; the next step waits for them. The steps become Argo CD sync waves.

${markdownTable(['Line', 'Steps'], RELEASE_LINES.map(orderRow))}
`;
}

function releaseRow(line: ReleaseLine): string[] {
  const { recommended, securityFloor } = RELEASES[line];
  const constant = `V${line.replace('.', '_')}`;
  const isDefault = DEFAULT_LINE === line ? ' (default)' : '';
  const hasConstant = constant in MilvusVersion;
  return [
    line,
    hasConstant ? `\`${constant}\`${isDefault}` : '',
    recommended,
    `\`${IMAGE_REPOSITORY}:v${recommended}\``,
    securityFloor ?? 'none',
  ];
}

function roleRow(role: RoleName): string[] {
  const { component, releases } = ROLES[role];
  const cell = (line: ReleaseLine) => {
    if (!isWithin(RELEASES[line].recommended, releases)) return '';
    return [portOf(role, MilvusVersion.of(RELEASES[line].recommended)) ?? 'yes', releaseNote(releases, line)].filter(Boolean).join(' ');
  };
  return [component, role === 'standalone' ? '' : `\`${role}\``, ...RELEASE_LINES.map(cell)];
}

function orderRow(line: ReleaseLine): string[] {
  const steps = rolloutSteps(MilvusVersion.of(RELEASES[line].recommended), 'mixcoord');
  return [line, steps.map((step) => step.map((role) => ROLES[role].component).join(' and ')).join(', then ')];
}
