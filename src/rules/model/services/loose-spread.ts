import type { ModelRule } from '../model-rule';

export const LOOSE_SPREAD: ModelRule = {
  id: 'MK-SVC-022',
  title: 'highly available cluster on a service whose members may share a zone or a host',
  severity: 'warning',
  reason:
    'The profile spreads the roles of Milvus and not what they stand on: the loss of one host may take most members of a service, and Milvus with it.',
  source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/, `ScheduleAnyway`',
  fix: "Write spread: 'required', or suppress the rule where the nodes' own pools keep the members apart.",
  checkService: (service, report, { instances }) => {
    if (service.members === 1 || service.spread === 'required') return;
    const user = instances.find(
      ({ path, profile }) => profile === 'highly available' && service.consumers.some((consumer) => consumer.path === path),
    );
    if (user) report(service, 'spread', `is '${service.spread}', under the highly available ${user.path}.`);
  },
};
