/** Key of `argocd-cm` with the health check of the resource. Source: Argo CD documentation, resource health: custom health checks */
export const HEALTH_CHECK_KEY = 'resource.customizations.health.milvus.io_Milvus';

/**
 * Health of a `Milvus` resource for Argo CD, in Lua. A Milvus is healthy if the operator says so about the newest spec, and no component is still
 * being updated.
 *
 * Source: zilliztech/milvus-operator, `apis/milvus.io/v1beta1/milvus_types.go`: MilvusStatus
 */
export const MILVUS_HEALTH_CHECK = `local health = { status = "Progressing", message = "The operator has not seen this resource yet." }
if obj.status == nil or obj.status.status == nil then
  return health
end
local observed = obj.status.observedGeneration
if observed ~= nil and observed < obj.metadata.generation then
  health.message = "The operator has not seen the newest spec yet."
  return health
end
local isUpdated = false
local message = ""
for _, condition in ipairs(obj.status.conditions or {}) do
  if condition.type == "MilvusUpdated" then
    isUpdated = condition.status == "True"
  elseif condition.status ~= "True" and condition.message ~= nil then
    message = condition.type .. ": " .. condition.message
  end
end
if obj.status.status == "Stopped" then
  return { status = "Suspended", message = "All components have no pods." }
end
if obj.status.status == "Healthy" and isUpdated then
  return { status = "Healthy", message = "All components are healthy." }
end
if obj.status.status == "Unhealthy" and isUpdated then
  return { status = "Degraded", message = message }
end
return { status = "Progressing", message = message }
`;
