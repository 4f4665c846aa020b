import type { ExtensionSpec } from '../model';

/** An `ExternalSecret`, as plain data. */
export interface ExternalSecretPart extends ExtensionSpec {
  readonly extension: 'external-secret';
  /** Name of the Secret. */
  readonly name: string;
  readonly namespace?: string;
  /** Fields of the Secret; missing if only the store knows them. */
  readonly fields?: readonly string[];
  /** Whether a generator makes a password. */
  readonly isGenerated: boolean;
  /** When the operator reads the store again. */
  readonly refresh: 'Periodic' | 'CreatedOnce' | 'OnChange';
}

/** Whether a part of the app is an `ExternalSecret`. */
export function isExternalSecret(part: ExtensionSpec): part is ExternalSecretPart {
  return part.extension === 'external-secret';
}
