/** What the input does not say, or what a user decides. */
export interface ImportOptions {
  /**
   * Name of the Helm release.
   *
   * @default - the name in the Application, the HelmRelease or the manifest; otherwise `milvus`
   */
  readonly release?: string;
  /**
   * Namespace of the release.
   *
   * @default - the namespace in the input, or none
   */
  readonly namespace?: string;
  /**
   * Version of the chart, which decides about defaults such as the release of Milvus.
   *
   * @default - the version in the input
   */
  readonly chartVersion?: string;
  /**
   * Release of Milvus, such as `2.6.15`.
   *
   * @default - the tag of the image, or the default of the chart's version
   */
  readonly milvusVersion?: string;
  /**
   * Assignments over all values, in Helm's syntax: `--set`, then `--set-string`, then `--set-json`.
   *
   * @default - none
   */
  readonly set?: readonly string[];
  /**
   * Assignments whose values are texts.
   *
   * @default - none
   */
  readonly setString?: readonly string[];
  /**
   * Assignments whose values are JSON.
   *
   * @default - none
   */
  readonly setJson?: readonly string[];
  /**
   * Whether the app takes over the running objects, their names and the services of the release, with all data.
   *
   * @default false - a separate app, with new services instead of those of the release
   */
  readonly adopt?: boolean;
}
