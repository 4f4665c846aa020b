import type { RoleSpec } from '../model';
import { callsService } from '../version';
import { configuredServer, type ConfiguredServer } from './configured-server';

/**
 * Hosts of the providers of models that have one address for all users. The others (Azure OpenAI, Bedrock, Vertex AI, TEI, vLLM) have an
 * address for each user or region, in the configuration or in the schema of a collection.
 *
 * Source: the clients in `internal/util/function` of Milvus; the API references of the providers
 */
const PROVIDERS: Readonly<Record<string, string>> = {
  cohere: 'api.cohere.com',
  dashscope: 'dashscope.aliyuncs.com',
  gemini: 'generativelanguage.googleapis.com',
  huggingface: 'router.huggingface.co',
  openai: 'api.openai.com',
  siliconflow: 'api.siliconflow.cn',
  voyageai: 'api.voyageai.com',
};

const PROVIDER_KEY = /^function\.(?:textEmbedding|rerank\.model)\.providers\.([^.]+)\.(credential|url)$/;

/** Servers of embedding and reranking models that a role calls: those in its configuration, and those that it has a key of. */
export function modelHosts(role: RoleSpec): readonly ConfiguredServer[] {
  if (!callsService(role.role, 'embedding', role.version)) return [];
  const keys = role.config.flatMap(({ key, value }) => {
    const [, provider, field] = PROVIDER_KEY.exec(key) ?? [];
    return provider === undefined || value === '' || value === undefined ? [] : [{ provider, field, value: String(value) }];
  });
  const variables = role.environment.flatMap(({ name }) => /^MILVUS(?:AI)?_([A-Z]+)_API_KEY$/.exec(name)?.[1]?.toLowerCase() ?? []);
  const urls = keys.filter(({ field }) => field === 'url');
  const elsewhere = new Set(urls.map(({ provider }) => provider));
  const keyed = [...keys.filter(({ field }) => field === 'credential').map(({ provider }) => provider), ...variables];
  const standard = [...new Set(keyed)].flatMap((provider) => (elsewhere.has(provider) ? [] : (PROVIDERS[provider] ?? [])));
  return [...urls.flatMap(({ value }) => configuredServer(value)), ...standard.map((host) => ({ host, port: 443 }))];
}
