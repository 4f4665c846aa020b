import type { Report } from '../findings';
import { string, type PropReaders } from '../props';
import { REPOSITORY_PATH, REPOSITORY_URL } from './rules/inputs';

/** The Git repository with the committed output of the app. */
export interface ArgoSourceProps {
  /** Address of the repository: `https://…`, `ssh://…` or `git@…`. Credentials belong into a Secret of Argo CD. */
  readonly repoUrl: string;
  /**
   * Branch, tag or commit.
   *
   * @default 'HEAD'
   */
  readonly revision?: string;
  /**
   * Output folder of cdk8s in the repository.
   *
   * @default 'dist'
   */
  readonly path?: string;
}

export const SOURCE_READERS: PropReaders<ArgoSourceProps> = { repoUrl: string, revision: string, path: string };

export const REPOSITORY_HINT = "Write the address of the repository, such as repoUrl: 'https://git.example.com/search.git'.";

/** Stands in for an address that cannot be used. */
export const STAND_IN_URL = 'https://git.example/stand-in.git';

/** Folder of the output, if the app does not name it. */
export const OUTPUT_FOLDER = 'dist';

const URL_WITH_SCHEME = /^(https?|ssh|git|file|oci):\/\/\S+$/;
const SCP_ADDRESS = /^[\w.-]+@[\w.-]+:\S+$/;

/** Reports an address that cannot be read or contains a password, and a path outside of the repository. */
export function checkSource({ repoUrl, path = OUTPUT_FOLDER }: ArgoSourceProps, report: Report): void {
  if (/^https?:\/\/[^/]*@/.test(repoUrl)) {
    report('repoUrl', { rule: REPOSITORY_URL, problem: 'contains credentials.', fix: 'Move them into a repository Secret of Argo CD.' });
  } else if (!URL_WITH_SCHEME.test(repoUrl) && !SCP_ADDRESS.test(repoUrl)) {
    report('repoUrl', { rule: REPOSITORY_URL, problem: `is '${repoUrl}'.`, fix: REPOSITORY_URL.fix });
  }
  checkFolder('path', path, report);
}

/** Reports a path that does not lead into the repository. */
export function checkFolder(prop: string, path: string, report: Report): void {
  const isInside = path !== '' && !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
  if (!isInside) report(prop, { rule: REPOSITORY_PATH, problem: `is '${path}'.`, fix: REPOSITORY_PATH.fix });
}
