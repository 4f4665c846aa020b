import ts from 'typescript';
import { hasTag, isGenerated, publicApi, publicMembers, type ExportedName } from './public-api';

jest.setTimeout(120_000);

const WRITTEN = publicApi().filter((name) => !isGenerated(name));

/** Types of the model and of plans, which a user reads: what is left out there is absent, and has no default. */
const READ =
  /^(KeyChange|ConfigEntry|ConfigOrigin|DeployedStatefulSet|InstanceModel|ReleaseFacts|RolePlace|DependencyContext|NetworkPeerConfig|Plan|PlanDocument|Planned\w+|Effect|FieldChange)$|Spec$/;
/** Those of them that a dependency of your own hands over. */
const HANDED_OVER = ['AddressSpec', 'MountSpec'];

const isWritten = ({ name, declaration }: ExportedName) =>
  ts.isInterfaceDeclaration(declaration) && (!READ.test(name) || HANDED_OVER.includes(name));

test('every class shows how it is used', () => {
  const bare = WRITTEN.filter(({ declaration }) => ts.isClassDeclaration(declaration) && !hasTag(declaration, 'example'));
  expect(bare.map(({ name }) => name)).toEqual([]);
});

test('every optional prop says what counts where it is left out', () => {
  const optional = WRITTEN.filter(isWritten).flatMap(({ name, declaration }) =>
    publicMembers(declaration)
      .filter((member) => ts.isPropertySignature(member) && member.questionToken !== undefined && !hasTag(member, 'default'))
      .map((member) => `${name}.${member.name?.getText() ?? ''}`),
  );
  expect(optional).toEqual([]);
});

test('every class, interface and type is described', () => {
  const bare = WRITTEN.filter(({ declaration }) => ts.getJSDocCommentsAndTags(declaration).length === 0);
  expect(bare.map(({ name }) => name)).toEqual([]);
});
