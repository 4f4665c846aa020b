import type { ExtensionSpec } from '../model';
import type { AttuLicense, AttuLogin } from './attu-release';

/** An Attu, as plain data. */
export interface AttuPart extends ExtensionSpec {
  readonly extension: 'attu';
  /** Path of the Milvus. */
  readonly milvus: string;
  readonly image: string;
  readonly license: AttuLicense;
  readonly login: AttuLogin;
  /** Whether this release takes files with certificates. */
  readonly takesCertificates: boolean;
  /** Whether the Milvus serves TLS. */
  readonly usesTls: boolean;
  readonly hasCredentials: boolean;
  readonly hasStorage: boolean;
  /** Peers that stand for everyone, as text. */
  readonly openTo: readonly string[];
}

/** Whether a part of the app is an `Attu`. */
export function isAttu(part: ExtensionSpec): part is AttuPart {
  return part.extension === 'attu';
}
