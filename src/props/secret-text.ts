import { pathPart, propPath } from './prop-path';

/** Forms of text that are secrets whatever they are called, with what a reader calls each. */
const FORMS: readonly (readonly [what: string, form: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/],
  ['the key of a storage account', /\bAccountKey=[A-Za-z0-9+/]{8,}/i],
  ['a shared access key', /\bSharedAccessKey=[A-Za-z0-9+/]{8,}/i],
  // A reference such as $(PASSWORD), ${PASSWORD} or <password> is filled in later.
  ['a password in a URL', /[a-z][a-z0-9+.-]*:\/\/[^\s/:@?#]*:(?![$<{])[^\s/@?#]+@/i],
  ['a JSON Web Token', /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}/],
];

/** What a text contains that nobody may read, such as 'a private key'; nothing for an ordinary text. */
export function secretIn(text: string): string | undefined {
  return FORMS.find(([, form]) => form.test(text))?.[0];
}

/** A secret in a value: what it is, and the path to it. */
export interface PlainSecret {
  readonly path: string;
  readonly what: string;
}

/** The secrets among the texts of a value. */
export function plainSecrets(value: unknown, path = ''): PlainSecret[] {
  if (typeof value === 'string') {
    const what = secretIn(value);
    return what === undefined ? [] : [{ path, what }];
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => plainSecrets(each, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => plainSecrets(each, propPath(path, pathPart(name))));
}
