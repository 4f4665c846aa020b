import type { k8s } from 'cdk8s-plus-27';
import type { ServiceMembers } from '../dependencies';
import { quantityCpus, type SecretField } from '../model';
import { TEMPORARY_DIRECTORY } from '../naming';
import { fromSecret } from '../security';
import { httpProbe } from '../workload';
import type { TextEmbeddingsInferenceProps } from './text-embeddings-inference-props';

/** Port of requests, health and metrics. The images have 80, which a user that is not root may not open everywhere. */
export const TEI_PORT = 8080;
export const TEI_PORT_NAME = 'http';

/** Directory of the models. Source: Dockerfile of huggingface/text-embeddings-inference, `HUGGINGFACE_HUB_CACHE` */
export const MODEL_DIRECTORY = '/data';

/** Answers without a key, from 1.6 on. Source: huggingface/text-embeddings-inference#360 */
const HEALTH = '/health';

/** Seconds in which the model must be downloaded and loaded; the server listens only then. */
const STARTUP_SECONDS = 1800;

/** The Secrets that the server reads. */
export interface TeiSecrets {
  readonly token: SecretField | undefined;
  readonly apiKey: SecretField | undefined;
}

/**
 * Container of the server. All options are variables.
 *
 * Source: `router/src/main.rs` of huggingface/text-embeddings-inference
 */
export function teiContainer(
  { resources }: ServiceMembers,
  { model, revision, maxBatchTokens, maxClientBatchSize }: TextEmbeddingsInferenceProps,
  { token, apiKey }: TeiSecrets,
): Partial<k8s.Container> {
  const values = {
    MODEL_ID: model,
    REVISION: revision,
    // Kubernetes would set the name of the pod, which the server takes for its address.
    HOSTNAME: '0.0.0.0',
    PORT: TEI_PORT,
    HUGGINGFACE_HUB_CACHE: MODEL_DIRECTORY,
    HOME: TEMPORARY_DIRECTORY,
    // By default as many as the node has CPUs, each with a copy of the tokenizer.
    TOKENIZATION_WORKERS: Math.max(1, Math.floor(quantityCpus(resources.limits.cpu))),
    MAX_BATCH_TOKENS: maxBatchTokens,
    MAX_CLIENT_BATCH_SIZE: maxClientBatchSize,
  };
  return {
    env: [
      ...Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value: String(value) }])),
      ...(token ? [fromSecret('HF_TOKEN', token)] : []),
      ...(apiKey ? [fromSecret('API_KEY', apiKey)] : []),
    ],
    startupProbe: httpProbe(HEALTH, TEI_PORT_NAME, 10, STARTUP_SECONDS),
    readinessProbe: httpProbe(HEALTH, TEI_PORT_NAME, 5, 15),
    livenessProbe: httpProbe(HEALTH, TEI_PORT_NAME, 10, 60),
  };
}
