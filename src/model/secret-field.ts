/** Reference to one field of a Secret that exists outside this app. */
export interface SecretField {
  readonly secretName: string;
  readonly field: string;
  /**
   * Version of the content, if the user states it. Pods roll when it changes.
   *
   * @default - pods keep the content that they started with
   */
  readonly version?: string;
}
