// Generated from data/ by `npm run generate:config`. Do not edit.
import type { MeaningRow } from '../meaning-row';

export const CREDENTIAL_MEANINGS: readonly MeaningRow[] = [
  ['credential', 'Credentials of model providers, each under a name that you choose.'],
  ['credential.*', 'Credential under a name that you choose, which a function or a provider refers to.', 'Give the values from a Secret; this library refuses them in `config`.'],
  ['credential.aksk1', 'Example of a credential with an access key.'],
  ['credential.aksk1.access_key_id', 'Access key ID of the credential `aksk1`, the example in `milvus.yaml` for AWS Bedrock.', 'Under a name of your choice, from a Secret.'],
  ['credential.aksk1.secret_access_key', 'Secret access key of the credential `aksk1`, the example in `milvus.yaml` for AWS Bedrock.', 'Under a name of your choice, from a Secret, together with the key ID.'],
  ['credential.apikey1', 'Example of a credential with an API key.'],
  ['credential.apikey1.apikey', 'API key of the credential `apikey1`, the example in `milvus.yaml` for OpenAI and others.', 'Under a name of your choice, from a Secret.'],
  ['credential.gcp1', 'Example of a credential of Google Cloud.'],
  ['credential.gcp1.credential_json', 'Service account file, in base64, of the credential `gcp1`, the example in `milvus.yaml` for Vertex AI.', 'Under a name of your choice, from a Secret.'],
];
