import type { ModelRule } from '../model-rule';

export const SHORT_SERVICE_NAME: ModelRule = {
  id: 'MK-SVC-020',
  title: 'service that its Milvus can not find',
  severity: 'error',
  reason: 'Without a namespace the addresses are short names, which mean something in the namespace of the reader alone.',
  source: 'Kubernetes documentation, DNS for Services and Pods',
  fix: 'Give the chart of the services a namespace.',
  checkService: (service, report) => {
    const elsewhere = service.consumers.find(({ namespace }) => namespace !== undefined);
    if (service.namespace !== undefined || elsewhere === undefined) return;
    report(service, 'namespace', `is missing, and ${elsewhere.path} is in namespace '${elsewhere.namespace}'.`);
  },
};
