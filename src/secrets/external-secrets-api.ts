import { present } from '../props';
import type { ExternalSecretProps, SecretTemplate } from './external-secret-props';
import type { SecretRefresh } from './secret-refresh';
import type { RemoteSecret, SecretSource } from './secret-source';

/** API group of the operator. Its releases from 0.17 on serve v1 alone. */
export const EXTERNAL_SECRETS_API = 'external-secrets.io';

const GENERATORS_API = 'generators.external-secrets.io/v1alpha1';

/** Spec of an `ExternalSecret`. Source: External Secrets Operator 1.3.2 */
export interface ExternalSecretSpec {
  readonly refreshPolicy?: 'CreatedOnce' | 'Periodic' | 'OnChange';
  readonly refreshInterval?: string;
  readonly secretStoreRef?: { readonly name: string; readonly kind: 'SecretStore' | 'ClusterSecretStore' };
  readonly target: {
    readonly name: string;
    readonly creationPolicy?: string;
    readonly deletionPolicy?: string;
    readonly template?: object;
  };
  readonly data?: readonly { readonly secretKey: string; readonly remoteRef: RemoteSecret }[];
  readonly dataFrom?: readonly object[];
}

/** Spec of a `Password`, a generator. */
export interface PasswordSpec {
  readonly length: number;
  readonly symbols: number;
  readonly noUpper: boolean;
  readonly allowRepeat: boolean;
}

/** The generator of a password, which any character may repeat. */
export function passwordSpec({ content: { password } }: SecretSource): PasswordSpec {
  return { length: password?.length ?? 0, symbols: 0, noUpper: password?.noUpper ?? false, allowRepeat: true };
}

export const PASSWORD = { apiVersion: GENERATORS_API, kind: 'Password' } as const;

/** Spec of the `ExternalSecret`. `generatorOf` names the generator of a source. */
export function externalSecretSpec(
  name: string,
  props: ExternalSecretProps,
  { refresh, generatorOf }: { readonly refresh: SecretRefresh | undefined; readonly generatorOf: (source: SecretSource) => string },
): ExternalSecretSpec {
  const { store, data = {}, dataFrom = [], template, creationPolicy, deletionPolicy } = props;
  const entries = Object.entries(data).map(([secretKey, remoteRef]) => ({ secretKey, remoteRef: { ...remoteRef } }));
  const sources = dataFrom.map((source) => sourceJson(source, generatorOf(source)));
  return {
    ...present({ refreshPolicy: refresh?.policy, refreshInterval: refresh?.interval }),
    ...present({ secretStoreRef: store && { name: store.name, kind: store.kind } }),
    target: { name, ...present({ creationPolicy, deletionPolicy, template: template && templateJson(template) }) },
    ...(entries.length > 0 ? { data: entries } : {}),
    ...(sources.length > 0 ? { dataFrom: sources } : {}),
  };
}

function sourceJson({ content: { extract, find } }: SecretSource, generator: string): object {
  if (extract) return { extract: { ...extract } };
  if (find) return { find };
  return { sourceRef: { generatorRef: { ...PASSWORD, name: generator } } };
}

function templateJson({ type, data, labels, annotations }: SecretTemplate): object {
  const metadata = present({ labels: labels && { ...labels }, annotations: annotations && { ...annotations } });
  return {
    ...present({ type, data: data && { ...data } }),
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
  };
}
