import { deliveredCommit, readCommit } from './read/read-git';
import { readPath } from './read/read-files';

/**
 * Objects of the last deployment, for the prop `previous` of a cluster: a synth compares them with what must not change.
 *
 * @example
 * new MilvusCluster(this, 'milvus', { dependencies, previous: Previous.committed() });
 */
export class Previous {
  /**
   * The manifests of a commit, branch or tag, in a file or a folder of the working directory. Empty if the commit does not have it, as
   * before the first deployment. Every synth of one commit finds the same.
   *
   * @throws ManifestError outside of a repository, and for a reference that is not there or that a shallow clone lacks.
   */
  public static fromGit(reference: string, path: string): readonly unknown[] {
    return readCommit(reference, [path], process.cwd()).objects;
  }

  /**
   * The committed manifests that run while this synth prepares their successors: those at the last commit in common with the delivered
   * branch; after a merge, those of the commit before. The synth of a pull request and that of its merge find the same. So an upgrade, and
   * a rollback by `git revert`, find their direction. Empty before the first commit of the output.
   *
   * @param path output folder of cdk8s
   * @param branch the branch that Argo CD or Flux follows; by default `origin/HEAD`, `main` or `master`
   * @throws ManifestError outside of a repository, without the branch, and in a shallow clone.
   */
  public static committed(path = 'dist', branch?: string): readonly unknown[] {
    const commit = deliveredCommit(path, process.cwd(), branch);
    return commit === undefined ? [] : readCommit(commit, [path], process.cwd()).objects;
  }

  /**
   * The manifests in a file or a folder, such as the checkout of another repository.
   *
   * @throws ManifestError for a path that is not there, and for text that is not YAML.
   */
  public static fromFiles(path: string): readonly unknown[] {
    return readPath(path, process.cwd()).objects;
  }

  private constructor() {}
}
