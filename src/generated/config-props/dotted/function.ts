// Generated from data/ by `npm run generate:config`. Do not edit.
import type { DurationValue, FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys of `function`, each in one piece. */
export interface FunctionKeys {
  /** Whole number. 2.6 to 3.0: `8`. Change: reloads live. */
  readonly 'function.analyzer.concurrency_per_cpu_core'?: NumberValue | undefined;
  /** Text. 2.6 to 3.0: `/var/lib/milvus/analyzer`. Change: reloads live. */
  readonly 'function.analyzer.local_resource_path'?: TextValue | undefined;
  /** Whole number. 2.6 to 3.0: `8`. Change: reloads live. */
  readonly 'function.analyzer.runner_concurrency'?: NumberValue | undefined;
  /** Duration such as `10s`. 3.0: `30s`. Change: reloads live. */
  readonly 'function.model.requestTimeout'?: DurationValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.cohere.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.cohere.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.cohere.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.huggingface.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.huggingface.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.huggingface.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.siliconflow.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.siliconflow.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.siliconflow.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.tei.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.tei.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.vllm.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.vllm.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.voyageai.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.voyageai.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.rerank.model.providers.voyageai.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.azure_openai.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.azure_openai.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.azure_openai.resource_name'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.azure_openai.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.bedrock.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.bedrock.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.cohere.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.cohere.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.cohere.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.dashscope.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.dashscope.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.dashscope.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.gemini.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.gemini.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.gemini.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.huggingface.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.huggingface.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.huggingface.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.openai.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.openai.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.openai.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.siliconflow.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.siliconflow.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.siliconflow.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.tei.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.tei.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.vertexai.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.vertexai.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.vertexai.url'?: TextValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.voyageai.credential'?: TextValue | undefined;
  /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.voyageai.enable'?: FlagValue | undefined;
  /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.voyageai.url'?: TextValue | undefined;
  /** Text. 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.yc.credential'?: TextValue | undefined;
  /** Flag. 3.0: `true`. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.yc.enable'?: FlagValue | undefined;
  /** Text. 3.0: empty. Change: restarts the roles that read it. */
  readonly 'function.textEmbedding.providers.yc.url'?: TextValue | undefined;
}
