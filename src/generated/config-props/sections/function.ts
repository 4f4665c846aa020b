// Generated from data/ by `npm run generate:config`. Do not edit.
import type { ConfigNode, DurationValue, FlagValue, NumberValue, TextValue } from '../../../props/config-value';

/** Keys below `function`. */
export interface FunctionSection {
  readonly [key: string]: ConfigNode;
  readonly analyzer?: {
    readonly [key: string]: ConfigNode;
    /** Whole number. 2.6 to 3.0: `8`. Change: reloads live. */
    readonly concurrency_per_cpu_core?: NumberValue | undefined;
    /** Text. 2.6 to 3.0: `/var/lib/milvus/analyzer`. Change: reloads live. */
    readonly local_resource_path?: TextValue | undefined;
    /** Whole number. 2.6 to 3.0: `8`. Change: reloads live. */
    readonly runner_concurrency?: NumberValue | undefined;
  } | undefined;
  readonly model?: {
    readonly [key: string]: ConfigNode;
    /** Duration such as `10s`. 3.0: `30s`. Change: reloads live. */
    readonly requestTimeout?: DurationValue | undefined;
  } | undefined;
  readonly rerank?: {
    readonly [key: string]: ConfigNode;
    readonly model?: {
      readonly [key: string]: ConfigNode;
      readonly providers?: {
        readonly [key: string]: ConfigNode;
        readonly cohere?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly credential?: TextValue | undefined;
          /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
          readonly enable?: FlagValue | undefined;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly url?: TextValue | undefined;
        } | undefined;
        readonly huggingface?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly credential?: TextValue | undefined;
          /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
          readonly enable?: FlagValue | undefined;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly url?: TextValue | undefined;
        } | undefined;
        readonly siliconflow?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly credential?: TextValue | undefined;
          /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
          readonly enable?: FlagValue | undefined;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly url?: TextValue | undefined;
        } | undefined;
        readonly tei?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly credential?: TextValue | undefined;
          /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
          readonly enable?: FlagValue | undefined;
        } | undefined;
        readonly vllm?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly credential?: TextValue | undefined;
          /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
          readonly enable?: FlagValue | undefined;
        } | undefined;
        readonly voyageai?: {
          readonly [key: string]: ConfigNode;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly credential?: TextValue | undefined;
          /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
          readonly enable?: FlagValue | undefined;
          /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
          readonly url?: TextValue | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  readonly textEmbedding?: {
    readonly [key: string]: ConfigNode;
    readonly providers?: {
      readonly [key: string]: ConfigNode;
      readonly azure_openai?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly resource_name?: TextValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly bedrock?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
      } | undefined;
      readonly cohere?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly dashscope?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly gemini?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly huggingface?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly openai?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly siliconflow?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly tei?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
      } | undefined;
      readonly vertexai?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly voyageai?: {
        readonly [key: string]: ConfigNode;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 2.6 to 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 2.6 to 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
      readonly yc?: {
        readonly [key: string]: ConfigNode;
        /** Text. 3.0: empty. Change: restarts the roles that read it. */
        readonly credential?: TextValue | undefined;
        /** Flag. 3.0: `true`. Change: restarts the roles that read it. */
        readonly enable?: FlagValue | undefined;
        /** Text. 3.0: empty. Change: restarts the roles that read it. */
        readonly url?: TextValue | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
}
