import type { SecretField } from '../model';
import type { ConnectedServer } from '../network';
import { isWithin } from '../version';

/** Releases that call a server of embeddings. Source: Milvus 2.6.0, release notes: data in, data out; `internal/util/function/embedding` */
export const CALLING_RELEASES = { from: '2.6.0' };

/** Credential that `configs/milvus.yaml` of these releases lists with an empty key, so that only a variable is missing. */
export const LISTED_CREDENTIAL = 'apikey1';

/**
 * Name of the credential of a server in Milvus' configuration: letters and digits, because Milvus compares variables without other signs.
 * The file of a Milvus of another app lists only the credential of the image.
 */
export function credentialName(instance: string, isElsewhere: boolean): string {
  return isElsewhere ? LISTED_CREDENTIAL : `${instance.toLowerCase().replace(/[^a-z0-9]/g, '')}tei`;
}

/**
 * Keys with which a release finds the API key of a server.
 *
 * Milvus lists credentials by the keys of its files, and then reads the value of each from its environment first. So the file has the key
 * with an empty value, and the variable the secret.
 *
 * Sources: `pkg/util/paramtable/credential_param.go`, `pkg/config/manager.go` GetBy and GetConfig, `internal/util/function/models/common.go`
 * ParseAKAndURL
 */
export function providerBinding(
  release: string,
  path: string,
  key: { readonly credential: string; readonly field: SecretField } | undefined,
): ConnectedServer['binding'] {
  const place = { path, prop: 'apiKey' };
  if (key === undefined || !isWithin(release, CALLING_RELEASES)) return { ...place, config: {} };
  const { credential, field } = key;
  const name = `credential.${credential}.apikey`;
  return {
    ...place,
    config: { [name]: '' },
    secrets: { [name]: field },
    defaults: { 'function.textEmbedding.providers.tei.credential': credential },
  };
}
