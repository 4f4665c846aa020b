/** Reference to one field of a Secret that exists outside this app. */
export interface SecretField {
  readonly secretName: string;
  readonly field: string;
  /**
   * Changes when the content does, where the user says so; pods roll when it changes.
   *
   * @default - pods keep what they started with
   */
  readonly version?: string;
}
