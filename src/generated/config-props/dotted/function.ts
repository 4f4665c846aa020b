// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys of `function`, each in one piece. */
export interface FunctionKeys {
  /**
   * Analyses of text that a query node runs at once, for each CPU core. Raise it if full text searches queue while CPU is idle.
   *
   * Whole number. 2.6 to 3.0: `8`. Change: reloads live.
   */
  readonly 'function.analyzer.concurrency_per_cpu_core'?: NumberValue | undefined;
  /**
   * Folder in which analyzers keep downloaded dictionaries. To put it on a volume that the pod may write.
   *
   * Text. 2.6 to 3.0: `/var/lib/milvus/analyzer`. Change: reloads live.
   */
  readonly 'function.analyzer.local_resource_path'?: TextValue | undefined;
  /**
   * Parallel runs of analyzers in one process. Raise it if imports or inserts wait for analyzers.
   *
   * Whole number. 2.6 to 3.0: `8`. Change: reloads live.
   */
  readonly 'function.analyzer.runner_concurrency'?: NumberValue | undefined;
  /**
   * Time that a request to a model may take. Raise it for slow models; searches wait that long.
   *
   * Duration such as `10s`. 3.0: `30s`. Change: reloads live.
   */
  readonly 'function.model.requestTimeout'?: DurationValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Cohere to rank results. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.cohere.credential'?: TextValue | undefined;
  /**
   * Allows functions that rank results with Cohere. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.cohere.enable'?: FlagValue | undefined;
  /**
   * Address of Cohere for ranking of results; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.cohere.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Hugging Face to rank results. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.huggingface.credential'?: TextValue | undefined;
  /**
   * Allows functions that rank results with Hugging Face. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.huggingface.enable'?: FlagValue | undefined;
  /**
   * Address of Hugging Face for ranking of results; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.huggingface.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at SiliconFlow to rank results. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.siliconflow.credential'?: TextValue | undefined;
  /**
   * Allows functions that rank results with SiliconFlow. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.siliconflow.enable'?: FlagValue | undefined;
  /**
   * Address of SiliconFlow for ranking of results; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.siliconflow.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at a Text Embeddings Inference server to rank results. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.tei.credential'?: TextValue | undefined;
  /**
   * Allows functions that rank results with a Text Embeddings Inference server. Turn it off if functions must not call such servers.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.tei.enable'?: FlagValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at a vLLM server to rank results. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.vllm.credential'?: TextValue | undefined;
  /**
   * Allows functions that rank results with a vLLM server. Turn it off if functions must not call such servers.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.vllm.enable'?: FlagValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Voyage AI to rank results. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.voyageai.credential'?: TextValue | undefined;
  /**
   * Allows functions that rank results with Voyage AI. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.voyageai.enable'?: FlagValue | undefined;
  /**
   * Address of Voyage AI for ranking of results; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.rerank.model.providers.voyageai.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Azure OpenAI to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.azure_openai.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with Azure OpenAI. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.azure_openai.enable'?: FlagValue | undefined;
  /**
   * Name of the Azure OpenAI resource that serves embeddings. To embed text with Azure OpenAI.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.azure_openai.resource_name'?: TextValue | undefined;
  /**
   * Address of Azure OpenAI for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.azure_openai.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at AWS Bedrock to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.bedrock.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with AWS Bedrock. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.bedrock.enable'?: FlagValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Cohere to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.cohere.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with Cohere. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.cohere.enable'?: FlagValue | undefined;
  /**
   * Address of Cohere for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.cohere.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Alibaba DashScope to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.dashscope.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with Alibaba DashScope. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.dashscope.enable'?: FlagValue | undefined;
  /**
   * Address of Alibaba DashScope for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.dashscope.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Google Gemini to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.gemini.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with Google Gemini. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.gemini.enable'?: FlagValue | undefined;
  /**
   * Address of Google Gemini for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.gemini.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Hugging Face to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.huggingface.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with Hugging Face. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.huggingface.enable'?: FlagValue | undefined;
  /**
   * Address of Hugging Face for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.huggingface.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at OpenAI to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.openai.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with OpenAI. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.openai.enable'?: FlagValue | undefined;
  /**
   * Address of OpenAI for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.openai.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at SiliconFlow to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.siliconflow.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with SiliconFlow. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.siliconflow.enable'?: FlagValue | undefined;
  /**
   * Address of SiliconFlow for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.siliconflow.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at a Text Embeddings Inference server to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.tei.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with a Text Embeddings Inference server. Turn it off if functions must not call such servers.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.tei.enable'?: FlagValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Google Vertex AI to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.vertexai.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with Google Vertex AI. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.vertexai.enable'?: FlagValue | undefined;
  /**
   * Address of Google Vertex AI for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.vertexai.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Voyage AI to embed text. If functions do not name a credential themselves.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.voyageai.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with Voyage AI. Turn it off if text must not leave the cluster.
   *
   * Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.voyageai.enable'?: FlagValue | undefined;
  /**
   * Address of Voyage AI for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 2.6 to 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.voyageai.url'?: TextValue | undefined;
  /**
   * Name of the entry of `credential` with which Milvus signs in at Yandex Cloud to embed text. If functions do not name a credential themselves.
   *
   * Text. 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.yc.credential'?: TextValue | undefined;
  /**
   * Allows functions that embed text with Yandex Cloud. Turn it off if text must not leave the cluster.
   *
   * Flag. 3.0: `true`. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.yc.enable'?: FlagValue | undefined;
  /**
   * Address of Yandex Cloud for embedding of text; empty means the public one. For a regional address, a gateway or a private endpoint.
   *
   * Text. 3.0: empty. Change: restarts the roles that read it.
   */
  readonly 'function.textEmbedding.providers.yc.url'?: TextValue | undefined;
}
