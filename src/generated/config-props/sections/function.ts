// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Functions that call models: embedding of text, reranking, analyzers. */
export interface FunctionSection {
  readonly [key: string]: ConfigNode;
  /** Analyzers for full text search. */
  readonly analyzer?: {
    readonly [key: string]: ConfigNode;
    /**
     * Analyses of text that a query node runs at once, for each CPU core. Raise it if full text searches queue while CPU is idle.
     *
     * Whole number. 2.6 to 3.0: `8`. Change: reloads live.
     */
    readonly concurrency_per_cpu_core?: NumberValue | undefined;
    /**
     * Folder in which analyzers keep downloaded dictionaries. To put it on a volume that the pod may write.
     *
     * Text. 2.6 to 3.0: `/var/lib/milvus/analyzer`. Change: reloads live.
     */
    readonly local_resource_path?: TextValue | undefined;
    /**
     * Parallel runs of analyzers in one process. Raise it if imports or inserts wait for analyzers.
     *
     * Whole number. 2.6 to 3.0: `8`. Change: reloads live.
     */
    readonly runner_concurrency?: NumberValue | undefined;
  } | undefined;
  /** Requests to models. */
  readonly model?: {
    readonly [key: string]: ConfigNode;
    /**
     * Time that a request to a model may take. Raise it for slow models; searches wait that long.
     *
     * Duration such as `10s`. 3.0: `30s`. Change: reloads live.
     */
    readonly requestTimeout?: DurationValue | undefined;
  } | undefined;
  /** Ranking of search results by a model. */
  readonly rerank?: {
    readonly [key: string]: ConfigNode;
    /** Model that ranks. */
    readonly model?: {
      readonly [key: string]: ConfigNode;
      /** Providers of models that rank. */
      readonly providers?: {
        readonly [key: string]: ConfigNode;
        /** Ranking of results by Cohere. */
        readonly cohere?: {
          readonly [key: string]: ConfigNode;
          /**
           * Name of the entry of `credential` with which Milvus signs in at Cohere to rank results. If functions do not name a credential themselves.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly credential?: TextValue | undefined;
          /**
           * Allows functions that rank results with Cohere. Turn it off if text must not leave the cluster.
           *
           * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
           */
          readonly enable?: FlagValue | undefined;
          /**
           * Address of Cohere for ranking of results; empty means the public one. For a regional address, a gateway or a private endpoint.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly url?: TextValue | undefined;
        } | undefined;
        /** Ranking of results by Hugging Face. */
        readonly huggingface?: {
          readonly [key: string]: ConfigNode;
          /**
           * Name of the entry of `credential` with which Milvus signs in at Hugging Face to rank results. If functions do not name a credential themselves.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly credential?: TextValue | undefined;
          /**
           * Allows functions that rank results with Hugging Face. Turn it off if text must not leave the cluster.
           *
           * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
           */
          readonly enable?: FlagValue | undefined;
          /**
           * Address of Hugging Face for ranking of results; empty means the public one. For a regional address, a gateway or a private endpoint.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly url?: TextValue | undefined;
        } | undefined;
        /** Ranking of results by SiliconFlow. */
        readonly siliconflow?: {
          readonly [key: string]: ConfigNode;
          /**
           * Name of the entry of `credential` with which Milvus signs in at SiliconFlow to rank results. If functions do not name a credential themselves.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly credential?: TextValue | undefined;
          /**
           * Allows functions that rank results with SiliconFlow. Turn it off if text must not leave the cluster.
           *
           * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
           */
          readonly enable?: FlagValue | undefined;
          /**
           * Address of SiliconFlow for ranking of results; empty means the public one. For a regional address, a gateway or a private endpoint.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly url?: TextValue | undefined;
        } | undefined;
        /** Ranking of results by a Text Embeddings Inference server. */
        readonly tei?: {
          readonly [key: string]: ConfigNode;
          /**
           * Name of the entry of `credential` with which Milvus signs in at a Text Embeddings Inference server to rank results. If functions do not name a credential themselves.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly credential?: TextValue | undefined;
          /**
           * Allows functions that rank results with a Text Embeddings Inference server. Turn it off if functions must not call such servers.
           *
           * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
           */
          readonly enable?: FlagValue | undefined;
        } | undefined;
        /** Ranking of results by a vLLM server. */
        readonly vllm?: {
          readonly [key: string]: ConfigNode;
          /**
           * Name of the entry of `credential` with which Milvus signs in at a vLLM server to rank results. If functions do not name a credential themselves.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly credential?: TextValue | undefined;
          /**
           * Allows functions that rank results with a vLLM server. Turn it off if functions must not call such servers.
           *
           * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
           */
          readonly enable?: FlagValue | undefined;
        } | undefined;
        /** Ranking of results by Voyage AI. */
        readonly voyageai?: {
          readonly [key: string]: ConfigNode;
          /**
           * Name of the entry of `credential` with which Milvus signs in at Voyage AI to rank results. If functions do not name a credential themselves.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly credential?: TextValue | undefined;
          /**
           * Allows functions that rank results with Voyage AI. Turn it off if text must not leave the cluster.
           *
           * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
           */
          readonly enable?: FlagValue | undefined;
          /**
           * Address of Voyage AI for ranking of results; empty means the public one. For a regional address, a gateway or a private endpoint.
           *
           * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
           */
          readonly url?: TextValue | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  /** Embedding of text by a model. */
  readonly textEmbedding?: {
    readonly [key: string]: ConfigNode;
    /** Providers of models that embed text. */
    readonly providers?: {
      readonly [key: string]: ConfigNode;
      /** Embedding of text by Azure OpenAI. */
      readonly azure_openai?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at Azure OpenAI to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with Azure OpenAI. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Name of the Azure OpenAI resource that serves embeddings. To embed text with Azure OpenAI.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly resource_name?: TextValue | undefined;
        /**
         * Address of Azure OpenAI for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by AWS Bedrock. */
      readonly bedrock?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at AWS Bedrock to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with AWS Bedrock. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
      } | undefined;
      /** Embedding of text by Cohere. */
      readonly cohere?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at Cohere to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with Cohere. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of Cohere for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by Alibaba DashScope. */
      readonly dashscope?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at Alibaba DashScope to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with Alibaba DashScope. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of Alibaba DashScope for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by Google Gemini. */
      readonly gemini?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at Google Gemini to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with Google Gemini. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of Google Gemini for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by Hugging Face. */
      readonly huggingface?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at Hugging Face to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with Hugging Face. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of Hugging Face for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by OpenAI. */
      readonly openai?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at OpenAI to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with OpenAI. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of OpenAI for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by SiliconFlow. */
      readonly siliconflow?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at SiliconFlow to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with SiliconFlow. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of SiliconFlow for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by a Text Embeddings Inference server. */
      readonly tei?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at a Text Embeddings Inference server to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with a Text Embeddings Inference server. Turn it off if functions must not call such servers.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
      } | undefined;
      /** Embedding of text by Google Vertex AI. */
      readonly vertexai?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at Google Vertex AI to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with Google Vertex AI. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of Google Vertex AI for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by Voyage AI. */
      readonly voyageai?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at Voyage AI to embed text. If functions do not name a credential themselves.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with Voyage AI. Turn it off if text must not leave the cluster.
         *
         * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of Voyage AI for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
      /** Embedding of text by Yandex Cloud. */
      readonly yc?: {
        readonly [key: string]: ConfigNode;
        /**
         * Name of the entry of `credential` with which Milvus signs in at Yandex Cloud to embed text. If functions do not name a credential themselves.
         *
         * Text. 3.0: empty. Change: restarts the roles that read it.
         */
        readonly credential?: TextValue | undefined;
        /**
         * Allows functions that embed text with Yandex Cloud. Turn it off if text must not leave the cluster.
         *
         * Flag. 3.0: `true`. Change: restarts the roles that read it.
         */
        readonly enable?: FlagValue | undefined;
        /**
         * Address of Yandex Cloud for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
         *
         * Text. 3.0: empty. Change: restarts the roles that read it.
         */
        readonly url?: TextValue | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
}
