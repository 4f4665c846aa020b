import type { ModelRule } from '../model-rule';

export const SECRETS_ELSEWHERE: ModelRule = {
  id: 'MK-SVC-021',
  title: 'Secrets that its Milvus can not read',
  severity: 'error',
  reason: 'A pod reads the Secrets of its own namespace alone; without them it stays in ContainerCreating.',
  source: 'Kubernetes documentation, Secrets: "a Secret and the Pod that uses it must be in the same namespace"',
  fix: 'Copy the Secret, and name the copy.',
  checkService: (service, report) => {
    const { clientSecrets, namespace: home } = service;
    const elsewhere = service.consumers.find(({ namespace }) => home !== undefined && namespace !== undefined && namespace !== home);
    if (clientSecrets === undefined || elsewhere === undefined) return;
    const { names, prop } = clientSecrets;
    const secrets = names.map((name) => `'${name}'`).join(' and ');
    report(
      service,
      prop,
      `names no copy of ${secrets} in namespace '${home}', and ${elsewhere.path} is in namespace '${elsewhere.namespace}'.`,
      `Copy ${secrets} to namespace '${elsewhere.namespace}', with reflector or the External Secrets Operator, and name the copy with ` +
        `${prop}: Secret.fromSecretName(…); or put both into one namespace.`,
    );
  },
};
