import type { Rule } from '../../../findings';

export const OPERATOR_RELEASE: Rule = {
  id: 'MK-OPR-001',
  title: 'unknown release of milvus-operator',
  severity: 'error',
  reason: 'The fields of the Milvus resource depend on the release, and the API server drops fields that its definition lacks.',
  source: 'zilliztech/milvus-operator, `config/crd/bases/milvus.io_milvuses.yaml` of each release',
  fix: "Write the installed release, such as '1.3.9'.",
};

export const ENGINE_NAMES_PODS: Rule = {
  id: 'MK-OPR-002',
  title: 'naming scheme for pods of the operator',
  severity: 'error',
  reason: 'The operator names its Deployments and labels its pods itself; objects with the selectors of another scheme would find no pods.',
  source:
    'zilliztech/milvus-operator, `pkg/controllers/components.go`: GetDeploymentName; `pkg/controllers/utils.go`: NewComponentAppLabels',
  fix: 'Remove naming: the engine brings the names and labels of the operator.',
};
