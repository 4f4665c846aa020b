import { execFileSync } from 'node:child_process';
import { posix, relative, resolve, sep } from 'node:path';
import { ManifestError } from '../manifest-error';
import { joined, type Manifests } from './manifests';
import { isManifestFile } from './read-files';
import { readManifests } from './read-manifests';

/** Manifests of a commit. */
export interface CommittedManifests extends Manifests {
  /** Whether the commit has any file at the paths. Without one, everything is new. */
  readonly isFound: boolean;
}

const SHALLOW =
  'This is a shallow clone, which lacks older commits. In GitHub Actions set fetch-depth: 0 of actions/checkout; elsewhere run git fetch --unshallow.';

/**
 * Reads the manifests of a commit, branch or tag, at paths of the working directory.
 *
 * @throws ManifestError outside of a repository, for a reference that is not there, in a shallow clone that lacks it, and for text that
 *   is not YAML.
 */
export function readCommit(reference: string, paths: readonly string[], workingDirectory: string): CommittedManifests {
  const root = repositoryOf(workingDirectory);
  const commit = commitOf(reference, root);
  const folders = paths.map((path) => relative(root, resolve(workingDirectory, path)).split(sep).join('/'));
  const outside = folders.findIndex((folder) => folder.startsWith('..'));
  if (outside !== -1) throw new ManifestError(`${paths[outside] ?? ''} is outside of the Git repository ${root}.`);
  const names = folders.flatMap((folder) => filesAt(commit, folder, root));
  const files = [...new Set(names)].sort();
  const texts = contentsOf(commit, files, root);
  const manifests = files.map((file, index) => readManifests(texts[index] ?? '', `${reference}:${file}`));
  return { ...joined(manifests), isFound: files.length > 0 };
}

/** The last commit that a branch and the working directory have in common. */
export function mergeBase(branch: string, workingDirectory: string): string {
  const root = repositoryOf(workingDirectory);
  commitOf(branch, root);
  const base = tryGit(['merge-base', branch, 'HEAD'], root)?.toString('utf8').trim();
  if (base !== undefined && base !== '') return base;
  throw new ManifestError(`Git finds no common commit of ${branch} and HEAD. ${isShallow(root) ? SHALLOW : 'Name a commit with --from.'}`);
}

/** Names of the branch that is delivered, if a user does not name it: the first that exists. */
const DELIVERED_BRANCHES: readonly string[] = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The commit that runs while the working directory is prepared to replace it; undefined for the first commit.
 *
 * - On another branch, it is the last commit that the branch has in common with the delivered one.
 * - On the delivered branch with changes outside of the output folder, it is the last commit.
 * - On the delivered branch without changes, as in CI after a merge, it is the commit before the last one.
 *
 * So the synth of a pull request, and that of its merge, find the same commit.
 *
 * @throws ManifestError outside of a repository, without the branch, and in a shallow clone that lacks the commit.
 */
export function deliveredCommit(output: string, workingDirectory: string, branch?: string): string | undefined {
  const root = repositoryOf(workingDirectory);
  const delivered = branch ?? DELIVERED_BRANCHES.find((name) => tryGit(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], root));
  if (delivered === undefined)
    throw new ManifestError(`Git does not have any of the branches ${DELIVERED_BRANCHES.join(', ')}. Name the branch.`);
  const base = mergeBase(delivered, workingDirectory);
  if (base !== commitOf('HEAD', root)) return base;
  const folder = relative(root, resolve(workingDirectory, output)).split(sep).join('/');
  if (!tryGit(['diff', '--quiet', 'HEAD', '--', '.', `:(exclude)${folder}`], root)) return base;
  const parent = tryGit(['rev-parse', '--verify', '--quiet', 'HEAD^1'], root)?.toString('utf8').trim();
  if (parent === undefined && isShallow(root)) throw new ManifestError(`Git does not have the commit before HEAD. ${SHALLOW}`);
  return parent;
}

function repositoryOf(workingDirectory: string): string {
  const root = tryGit(['rev-parse', '--show-toplevel'], workingDirectory)?.toString('utf8').trim();
  if (root === undefined) throw new ManifestError(`${workingDirectory} is not in a Git repository, or git is not installed.`);
  return root;
}

function commitOf(reference: string, root: string): string {
  // An argument that starts with a dash would be an option of git.
  const commit = reference.startsWith('-') ? undefined : tryGit(['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], root);
  if (commit) return commit.toString('utf8').trim();
  const hint = isShallow(root) ? SHALLOW : 'git branch --all lists the branches.';
  throw new ManifestError(`There is no file, folder, branch, tag or commit ${reference}. ${hint}`);
}

function isShallow(root: string): boolean {
  return tryGit(['rev-parse', '--is-shallow-repository'], root)?.toString('utf8').trim() === 'true';
}

function filesAt(commit: string, path: string, root: string): readonly string[] {
  const listed =
    tryGit(['ls-tree', '-r', '-z', '--name-only', commit, '--', ...(path === '' ? [] : [`${path}`])], root)?.toString('utf8') ?? '';
  const files = listed.split('\0').filter((file) => file !== '');
  return files.filter((file) => file === path || isManifestFile(file)).map((file) => posix.normalize(file));
}

/** The contents of files of a commit, by one call of git. */
function contentsOf(commit: string, files: readonly string[], root: string): readonly string[] {
  if (files.length === 0) return [];
  const output = tryGit(['cat-file', '--batch'], root, files.map((file) => `${commit}:${file}\n`).join(''));
  if (!output) throw new ManifestError('git cat-file failed.');
  let at = 0;
  return files.map((file) => {
    const end = output.indexOf('\n', at);
    const size = Number(/^\S+ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1]);
    if (!Number.isFinite(size)) throw new ManifestError(`git has no content of ${file}.`);
    const text = output.toString('utf8', end + 1, end + 1 + size);
    at = end + size + 2;
    return text;
  });
}

/** The output of git; undefined if it fails. */
function tryGit(args: readonly string[], cwd: string, input?: string): Buffer | undefined {
  try {
    const stdio: ('pipe' | 'ignore')[] = ['pipe', 'pipe', 'ignore'];
    return execFileSync('git', [...args], { cwd, stdio, maxBuffer: 2 ** 30, ...(input === undefined ? {} : { input }) });
  } catch {
    return undefined;
  }
}
