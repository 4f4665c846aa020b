/**
 * Beginning of the names of backups, from the name of an object. The tool takes letters, digits and underscores, at most 128, and a letter
 * or an underscore first.
 *
 * Source: milvus-backup, `core/backup/func.go`: ValidateName
 */
export function namePrefixOf(objectName: string): string {
  const words = objectName.replace(/[^A-Za-z0-9]+/g, '_');
  return /^[A-Za-z_]/.test(words) ? words : `_${words}`;
}

/** End of the names: time in UTC, so that names sort by time, and random digits, so that two runs never share a name. */
export const NAME_END = '_[0-9]{8}_[0-9]{6}_[0-9a-f]{6}';

/** Characters that the script adds to the beginning of a name. */
export const NAME_END_LENGTH = 23;

/** Whether the tool takes a name. */
export function isBackupName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,127}$/.test(name);
}
