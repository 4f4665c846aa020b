import type { ModelRule } from '../model-rule';
import { isAuthorized, isBeyondPrivate } from './open-access';

export const OPEN_TO_EVERY_POD: ModelRule = {
  id: 'MK-EXP-011',
  title: 'Milvus that every pod may use',
  severity: 'advice',
  reason: 'Milvus asks nobody for a password unless it is told to, and a network policy without peers lets in whoever reaches the pods.',
  source: 'Milvus documentation, authenticate user access; Kubernetes documentation, network policies: ingress without from',
  fix: "Name the clients, such as clients: [Namespaces.select(this, 'clients', { names: ['shop'] })], or turn authorization on: node_modules/@org/milvus-k8s/docs/how-to/turn-on-authorization-and-tls.md.",
  check: (instance, report) => {
    const { access, profile } = instance;
    const isOpen = access.clients === undefined && !isAuthorized(instance);
    // MK-EXP-001 and 004 say it of these, and say more.
    const isSaid = isBeyondPrivate(access) || access.serviceType === 'NodePort';
    if (!isOpen || isSaid || profile === 'development') return;
    const others = access.serviceType === 'LoadBalancer' ? ' and whoever the load balancer lets in' : '';
    report(instance, 'clients', `is left out, and authorization is off: every pod${others} may read and drop every collection.`);
  },
};
