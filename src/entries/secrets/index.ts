/**
 * Secrets that the External Secrets Operator fills from the secret store of your company.
 *
 * @module secrets
 * @packageDocumentation
 */
export {
  ExternalSecret,
  SecretRefresh,
  SecretSource,
  SecretStore,
  type ExternalSecretProps,
  type GeneratedPasswordProps,
  type RemoteSecret,
  type SecretTemplate,
} from '../../secrets';
