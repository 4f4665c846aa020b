import { readCommit } from './read/read-git';
import { readPath } from './read/read-files';

/**
 * Objects of the last deployment, for the prop `previous` of a cluster: a synth compares them with what must not change.
 *
 * @example
 * new MilvusCluster(this, 'milvus', { dependencies, previous: Previous.fromGit('HEAD', 'dist') });
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
   * The manifests in a file or a folder, such as the checkout of another repository.
   *
   * @throws ManifestError for a path that is not there, and for text that is not YAML.
   */
  public static fromFiles(path: string): readonly unknown[] {
    return readPath(path, process.cwd()).objects;
  }

  private constructor() {}
}
