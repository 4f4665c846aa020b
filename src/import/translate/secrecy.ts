import { isSecretKey, secretKeyOfEnvironment } from '../../config';

/** Words in the name of a value that is usually a secret. */
const SECRET_WORDS =
  /pass(word|wd|phrase)?|secret|token|credential|private_?key|api_?key|access_?key|account_?key|connection_?string|\bauth(params)?$|sas(l)?_?(user|pass)/i;

/** Texts that contain a secret whatever their name: a URL with a password, a private key, a JSON web token, an access key of AWS. */
const SECRET_TEXTS = /:\/\/[^/\s:@]*:[^/\s@]+@|-----BEGIN [A-Z ]*PRIVATE KEY-----|\beyJ[\w-]{10,}\.|\bA[KS]IA[A-Z0-9]{16}\b|AccountKey=/;

/** Whether a configuration key holds a secret, or looks as if. Names of files and of Secrets are not secret. */
export function isSecretSetting(key: string, value: unknown): boolean {
  if (typeof value === 'boolean' || typeof value === 'number') return isSecretKey(key);
  const last = key.split('.').at(-1) ?? key;
  const isNamed = SECRET_WORDS.test(last) && !/(path|file|name|enabled|type|length|ttl|expire\w*|count)$/i.test(last);
  return isSecretKey(key) || isNamed || isSecretText(value);
}

/** Whether an environment variable holds a secret, or looks as if. */
export function isSecretVariable(name: string, value: unknown): boolean {
  const isNamed = SECRET_WORDS.test(name) && !/(_PATH|_FILE|_NAME|_ENABLED)$/i.test(name);
  return secretKeyOfEnvironment(name) !== undefined || isNamed || isSecretText(value);
}

/** Whether a text contains a secret by its form. */
export function isSecretText(value: unknown): boolean {
  return typeof value === 'string' && SECRET_TEXTS.test(value);
}
