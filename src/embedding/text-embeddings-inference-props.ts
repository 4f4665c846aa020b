import type { Size } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { SERVICE_OVERRIDE_READERS, SERVICE_READERS, type StatefulServiceOverrides, type StatefulServiceProps } from '../dependencies';
import type { Override } from '../emit';
import { NAMING_READERS, type NamingProps } from '../naming';
import { MILVUS_HINT, egressReader, milvusReader, type Egress, type IMilvus } from '../network';
import { callback, number, oneOf, propsOf, sizeAmount, string, type PropsType } from '../props';
import { SECRET_HINT, SECRET_READERS, type SecretReference } from '../security';
import { ACCELERATORS, type Accelerator } from './accelerators';

/**
 * Token of the Hugging Face hub, for private and gated models, in a Secret.
 *
 *     kubectl create secret generic hugging-face --from-literal=token=…
 */
export interface HubToken extends SecretReference {
  /**
   * Field with the token.
   *
   * @default 'token'
   */
  readonly field?: string;
}

/**
 * Key that clients send to a server of embeddings, in a Secret.
 *
 *     kubectl create secret generic search-tei --from-literal=apikey=…
 */
export interface EmbeddingKey extends SecretReference {
  /**
   * Field with the key.
   *
   * @default 'apikey'
   */
  readonly field?: string;
}

/** Changes to the objects of a `TextEmbeddingsInference`, applied last. */
export interface TextEmbeddingsInferenceOverrides extends StatefulServiceOverrides {
  /**
   * Changes the spec of the Service for clients.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
}

/** Props of `TextEmbeddingsInference`. */
export interface TextEmbeddingsInferenceProps extends NamingProps, Omit<StatefulServiceProps, 'overrides' | 'syncWaves'> {
  /** The Milvus that calls it, 2.6 or later. */
  readonly milvus: IMilvus;
  /**
   * Model: an id on the Hugging Face hub, such as `BAAI/bge-m3`, or the directory of a model on the disk, such as `/data/bge-m3`.
   * Another model needs other collections.
   */
  readonly model: string;
  /**
   * Commit of the model on the hub, or a branch. With a branch, a new pod can load another model than the one that made the stored
   * vectors.
   *
   * @default - the newest commit, which is an advice
   */
  readonly revision?: string;
  /**
   * Processor that computes the vectors, which decides the image. A pod with a GPU asks for one (`nvidia.com/gpu`) and tolerates the taint
   * that keeps other pods off GPU nodes.
   *
   * @default 'cpu'
   */
  readonly accelerator?: Accelerator;
  /**
   * Token of the hub, for private and gated models.
   *
   * @default - none
   */
  readonly token?: HubToken;
  /**
   * Key without which the server refuses requests. Milvus reads it from the same Secret, so it needs a copy in its namespace.
   *
   * @default - none; only the network policy restricts connections
   */
  readonly apiKey?: EmbeddingKey;
  /**
   * Beginning of the names of the objects; they end with `-tei`. It cannot be changed later.
   *
   * @default - the name of the Milvus
   */
  readonly name?: string;
  /**
   * Number of pods. Each loads the model from its own disk.
   *
   * @default 1
   */
  readonly replicas?: number;
  /**
   * Tokens in one pass through the model. More need more memory.
   *
   * @default - 16384, the default of the server
   */
  readonly maxBatchTokens?: number;
  /**
   * Texts in one request. `functionParams` tells Milvus to send as many.
   *
   * @default - 32, the default of the server and of Milvus
   */
  readonly maxClientBatchSize?: number;
  /**
   * Space for the model on the disk of the node, instead of a disk that the pod keeps. Each new pod downloads the model again. It cannot
   * be changed later.
   *
   * @default - a disk that the pod keeps, see `storage`
   */
  readonly temporaryStorage?: Size;
  /**
   * Limits of the connections that its pods open: to the hub, if the model comes from there, and to `allow`.
   *
   * @default - its pods may connect to everything
   */
  readonly egress?: Egress;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: TextEmbeddingsInferenceOverrides;
}

const FIELD = { ...SECRET_READERS, field: string };

/** The waves follow those of the Milvus. */
const { syncWaves: _waves, ...OWN_READERS } = SERVICE_READERS;

/** Type of the props. */
export const TEI_TYPE: PropsType<TextEmbeddingsInferenceProps> = {
  readers: {
    ...OWN_READERS,
    ...NAMING_READERS,
    milvus: milvusReader,
    model: string,
    revision: string,
    accelerator: oneOf<Accelerator>(ACCELERATORS),
    token: propsOf<HubToken>(FIELD, SECRET_HINT),
    apiKey: propsOf<EmbeddingKey>(FIELD, SECRET_HINT),
    name: string,
    replicas: number,
    maxBatchTokens: number,
    maxClientBatchSize: number,
    temporaryStorage: sizeAmount,
    egress: egressReader,
    overrides: propsOf<TextEmbeddingsInferenceOverrides>({ ...SERVICE_OVERRIDE_READERS, service: callback() }, {}),
  },
  hints: { ...MILVUS_HINT, model: "Write the id of a model, such as model: 'BAAI/bge-m3'." },
};
