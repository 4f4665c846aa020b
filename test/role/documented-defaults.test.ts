import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MilvusVersion } from '@org/milvus-k8s';
import { roleDefaults, type RoleDefaults } from '../../src/role/role-defaults';
import { ROLES, type RoleName } from '../../src/version';
import { REPOSITORY } from '../package/project';

/** Roles that are pods of the newest releases, or were of older ones; the standalone is an instance, not a role of one. */
const PROPS = (Object.keys(ROLES) as RoleName[]).filter((role) => role !== 'standalone');

/** `4 for queryNode and dataNode, 1 for the others`. */
function inWords(of: (defaults: RoleDefaults) => string, profile: 'development' | 'standard' | 'highly-available'): string {
  const groups = new Map<string, RoleName[]>();
  for (const role of PROPS) {
    const amount = of(roleDefaults(role, MilvusVersion.V2_6, profile));
    groups.set(amount, [...(groups.get(amount) ?? []), role]);
  }
  const sorted = [...groups].sort(([a], [b]) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
  const largest = sorted.reduce((most, each) => (each[1].length > most[1].length ? each : most), ['', []] as [string, RoleName[]]);
  if (sorted.length === 1) return `${largest[0]} for each role`;
  const named = sorted.filter((each) => each !== largest).map(([amount, roles]) => `${amount} for ${listed(roles)}`);
  return `${[...named, `${largest[0]} for the others`].join(', ')}`;
}

function listed(roles: readonly RoleName[]): string {
  return roles.length === 1 ? roles.join('') : `${roles.slice(0, -1).join(', ')} and ${roles.at(-1)}`;
}

test.each(['development', 'standard', 'highly-available'] as const)(
  'the hover of storage shows its defaults in the profile %s',
  (profile) => {
    const of = (role: RoleName) => `${roleDefaults(role, MilvusVersion.V2_6, profile).storage.toGibibytes()} GiB`;
    expect(new Set((['dataNode', 'indexNode', 'streamingNode'] as const).map(of)).size).toBe(1);
    expect(docOf('storage')).toMatch(
      new RegExp(`\\b${profile}\\b.*: ${of('queryNode')} for queryNode, ${of('dataNode')} for dataNode, indexNode and streamingNode`),
    );
  },
);

test('the hover names the release before which data nodes are smaller', () => {
  const { cpu, memory, storage } = roleDefaults('dataNode', MilvusVersion.V2_5);
  expect(docOf('cpu')).toContain(`dataNode ${cpu.amount} before Milvus 2.6`);
  expect(docOf('memory')).toContain(`dataNode ${memory.toGibibytes()} GiB before Milvus 2.6`);
  expect(docOf('storage')).toContain(`dataNode ${storage.toGibibytes()} GiB before Milvus 2.6`);
});

/** The docstring of a prop, on one line. */
function docOf(prop: string): string {
  const source = readFileSync(join(REPOSITORY, 'src', 'role', 'role-props.ts'), 'utf8');
  const [, doc = ''] = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s+readonly ${prop}\\?:`).exec(source) ?? [];
  return doc.replace(/\s*\n\s*\*\s*/g, ' ');
}

test.each([
  ['cpu', ({ cpu }: RoleDefaults) => cpu.amount],
  ['memory', ({ memory }: RoleDefaults) => `${memory.toGibibytes()} GiB`],
  ['replicas', ({ replicas }: RoleDefaults) => String(replicas)],
] as const)('the hover of %s of a role shows its defaults in each profile', (prop, of) => {
  const doc = docOf(prop);
  expect(doc).toContain(`\`standard\`: ${inWords(of, 'standard')}`);
  expect(doc).toContain(`\`development\`: ${inWords(of, 'development')}`);
  const ofStandard = inWords(of, 'standard');
  const ofHighest = inWords(of, 'highly-available');
  expect(doc).toContain(ofHighest === ofStandard ? '`highly-available` and `standard`' : `\`highly-available\`: ${ofHighest}`);
});
