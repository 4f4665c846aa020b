import { valueProp } from '../props';
import { mostReplicas, type JobSpec, type RoleSpec } from '../model';
import { hasSeveral, resourceGroupOf } from '../model/read-model';
import { TOPOLOGY_LABELS, isObjectName } from '../naming';
import type { ModelRule, RuleReport } from './model-rule';
import type { k8s } from 'cdk8s-plus-27';

/** Where the pods of a role or a Job may run. */
type Placement = Pick<k8s.PodSpec, 'tolerations' | 'priorityClassName' | 'runtimeClassName' | 'schedulerName'>;

export const NO_SPREAD: ModelRule = {
  id: 'MK-SCH-001',
  title: 'several pods without spread',
  severity: 'warning',
  reason: 'The scheduler may place all of them on one node, and losing it would take down the whole role.',
  source: 'Kubernetes documentation, Pod topology spread constraints',
  fix: "Leave spread out; the default is 'preferred'.",
  check: ({ roles }, report) => {
    for (const role of roles) {
      const hasAffinity = role.placement.affinity?.podAntiAffinity !== undefined;
      if (hasSeveral(role) && role.placement.spread === 'none' && !hasAffinity) report(role, 'spread', "is 'none'.");
    }
  },
  checkService: (service, report) => {
    if (service.members > 1 && service.spread === 'none') report(service, 'spread', "is 'none'.");
  },
};

export const ONE_PLACE: ModelRule = {
  id: 'MK-SCH-002',
  title: 'several pods on one host or zone',
  severity: 'advice',
  reason: 'All pods of the role go down with that host or zone.',
  source: 'Kubernetes documentation, well-known labels',
  fix: 'Select nodes by purpose, such as a node pool, and leave hosts and zones to spread.',
  check: ({ roles }, report) => {
    // A resource group for each zone puts a copy of the data into each.
    for (const role of roles.filter((candidate) => hasSeveral(candidate) && resourceGroupOf(candidate) === undefined)) {
      for (const label of TOPOLOGY_LABELS) {
        const place = role.placement.nodeSelector?.[label];
        if (place !== undefined && !isElsewhere(roles, role, label)) report(role, 'nodeSelector', `has ${label}: ${place}.`);
      }
    }
  },
};

/** Whether another group of a role has pods in another place, which then do the work. */
function isElsewhere(roles: readonly RoleSpec[], role: RoleSpec, label: string): boolean {
  const placeOf = ({ placement }: RoleSpec) => placement.nodeSelector?.[label];
  const others = roles.filter((other) => other.role === role.role && other !== role && mostReplicas(other.replicas) > 0);
  return others.some((other) => placeOf(other) !== placeOf(role));
}

export const TOLERATES_EVERYTHING: ModelRule = {
  id: 'MK-SCH-003',
  title: 'toleration without a key',
  severity: 'warning',
  reason: 'It matches node.kubernetes.io/unreachable too, so the pods are never evicted from a lost node.',
  source: 'Kubernetes documentation, taints and tolerations: taint based evictions',
  fix: 'Set the key of the taint.',
  check: ({ roles }, report) => {
    for (const role of roles) checkTolerations(role, role.placement, report);
  },
  checkJob: (job, report) => checkTolerations(job, job.pod, report),
};

function checkTolerations(subject: RoleSpec | JobSpec, { tolerations = [] }: Placement, report: RuleReport): void {
  tolerations.forEach(({ key, tolerationSeconds }, index) => {
    if ((key ?? '') === '' && tolerationSeconds === undefined) report(subject, `tolerations[${index}].key`, 'is missing.');
  });
}

export const SYSTEM_PRIORITY: ModelRule = {
  id: 'MK-SCH-004',
  title: 'system priority class',
  severity: 'warning',
  reason: 'Such pods preempt DNS and network agents on full nodes; many clusters reject the class outside of kube-system.',
  source: 'Kubernetes documentation, guaranteed scheduling for critical add-on pods',
  fix: 'Create a priority class below 1000000000, and set its name.',
  check: ({ roles }, report) => {
    for (const role of roles) checkPriority(role, role.placement, report);
  },
  checkJob: (job, report) => checkPriority(job, job.pod, report),
};

function checkPriority(subject: RoleSpec | JobSpec, { priorityClassName = '' }: Placement, report: RuleReport): void {
  if (/^system-(cluster|node)-critical$/.test(priorityClassName)) report(subject, 'priorityClassName', `is '${priorityClassName}'.`);
}

const ANNOTATIONS: Readonly<Record<string, string>> = {
  'cluster-autoscaler.kubernetes.io/safe-to-evict': 'false',
  'karpenter.sh/do-not-disrupt': 'true',
};

export const NEVER_EVICTED: ModelRule = {
  id: 'MK-SCH-005',
  title: 'annotation that blocks node autoscalers',
  severity: 'advice',
  reason: 'Nodes with such a pod are neither removed nor replaced; the disruption budget and stop timeout already make evictions safe.',
  source: 'Cluster Autoscaler FAQ, which pods prevent a node from being removed; Karpenter documentation, disruption',
  fix: 'Remove the annotation.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const [key, value] of Object.entries(ANNOTATIONS)) {
        if (role.annotations[key] === value) report(role, valueProp('annotations', key), `is ${value}.`);
      }
    }
  },
};

export const ILLEGAL_CLASS: ModelRule = {
  id: 'MK-SCH-006',
  title: 'invalid class or scheduler name',
  severity: 'error',
  reason: 'The API server rejects pods with an invalid class name, and no scheduler can have such a name.',
  source: 'Kubernetes documentation, object names and IDs: DNS subdomain names',
  fix: "Use lower-case letters, digits, '-' and '.', with a letter or digit at both ends.",
  check: ({ roles }, report) => {
    for (const role of roles) checkClasses(role, role.placement, report);
  },
  checkJob: (job, report) => checkClasses(job, job.pod, report),
};

function checkClasses(subject: RoleSpec | JobSpec, placement: Placement, report: RuleReport): void {
  for (const prop of ['priorityClassName', 'runtimeClassName', 'schedulerName'] as const) {
    const name = placement[prop];
    if (name !== undefined && !isObjectName(name)) report(subject, prop, `'${name}' is not a valid name.`);
  }
}

export const SCHEDULING_RULES: readonly ModelRule[] = [
  NO_SPREAD,
  ONE_PLACE,
  TOLERATES_EVERYTHING,
  SYSTEM_PRIORITY,
  NEVER_EVICTED,
  ILLEGAL_CLASS,
];
