/**
 * Health of a `Milvus` of the Milvus operator. Argo CD has no check for it, so without this one a later wave does not wait for it.
 *
 * Source: milvus-operator v1.3.8, `apis/milvus.io/v1beta1/milvus_types.go`: phases and the condition MilvusUpdated
 */
const MILVUS = `local health = { status = "Progressing", message = "The operator has not seen this version yet." }
local status = obj.status
if status == nil or status.status == nil then
  return health
end
if status.observedGeneration ~= nil and obj.metadata.generation ~= nil and status.observedGeneration < obj.metadata.generation then
  return health
end
local updated = true
local message = ""
for _, condition in ipairs(status.conditions or {}) do
  if condition.type == "MilvusUpdated" and condition.status ~= "True" then
    updated = false
    message = condition.message or "The pods are being replaced."
  end
  if condition.type == "MilvusReady" and condition.status ~= "True" and message == "" then
    message = condition.message or ""
  end
end
health.message = message
if status.status == "Healthy" and updated then
  health.status = "Healthy"
elseif status.status == "Stopped" then
  health.status = "Suspended"
elseif status.status == "Unhealthy" and updated then
  health.status = "Degraded"
end
return health
`;

/**
 * Health of an Application. Argo CD does not include it since release 1.8, so without it the waves of an app of apps do not wait.
 *
 * Source: Argo CD documentation, "Resource Health", section "Argocd App"
 */
const APPLICATION = `local health = { status = "Progressing", message = "" }
if obj.status ~= nil and obj.status.health ~= nil then
  health.status = obj.status.health.status
  if obj.status.health.message ~= nil then
    health.message = obj.status.health.message
  end
end
return health
`;

/**
 * Health checks that Argo CD lacks, in Lua, by their keys in the ConfigMap `argocd-cm`: of an Application in an app of apps, and of the
 * resource `Milvus` of the Milvus operator. Argo CD includes those of all other resources that the library emits.
 *
 * @example
 * new ConfigMap(this, 'argocd-cm', { metadata: { name: 'argocd-cm', namespace: 'argocd' }, data: { ...ARGO_HEALTH_CHECKS } });
 */
export const ARGO_HEALTH_CHECKS = {
  'resource.customizations.health.argoproj.io_Application': APPLICATION,
  'resource.customizations.health.milvus.io_Milvus': MILVUS,
} as const;
