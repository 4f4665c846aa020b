import { Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../../../app';
import type { Mistake } from '../../../findings';
import { DeclaredJob, type JobPod } from '../../../jobs';
import { VOLUMES, type Labels } from '../../../naming';
import { callback, number, instanceOf, readProps, type PropsType } from '../../../props';
import { ETCD_RECOVERY, RECOVERY_NAMESPACE } from '../rules';
import { Manifest, type Override } from '../../../emit';
import type { StatefulService } from '../stateful-service/stateful-service';
import { INITIAL_STATE_KEY, peerUrl, recoveryConfigMap } from './etcd-container';
import { REPLACE_MEMBER } from './etcd-scripts';
import { MAINTENANCE_COMPONENT, clientEndpoint, etcdctlPod, maintenanceIdentity } from './etcdctl-pod';
import { InClusterEtcd } from './in-cluster-etcd';

/** Props of `EtcdMemberRecovery`. */
export interface EtcdMemberRecoveryProps {
  /** The etcd, in the same namespace. */
  readonly etcd: InClusterEtcd;
  /** Number of the member that lost its disk: the number at the end of its pod's name. */
  readonly member: number;
  /**
   * Changes the spec of the Job.
   *
   * @default - none
   */
  readonly override?: Override<k8s.JobSpec>;
}

const RECOVERY_TYPE: PropsType<EtcdMemberRecoveryProps> = {
  readers: {
    etcd: instanceOf<InClusterEtcd>(InClusterEtcd, 'the InClusterEtcd, such as dependencies.metaStore'),
    member: number,
    override: callback(),
  },
  hints: {
    etcd: 'Write the InClusterEtcd, such as etcd: dependencies.metaStore.',
    member: "Write the number at the end of the pod's name, such as member: 1.",
  },
};

/**
 * Recovers a member of an etcd that lost its disk, while the other members have a quorum. A Job removes the member from the
 * cluster and adds it again, and a ConfigMap lets its empty disk join. The pods do not change until you delete the claim and the
 * pod of the member.
 *
 * Put it into a separate chart that nothing syncs, apply it by hand, and delete it afterwards: see the how-to guide.
 *
 * @example
 * new EtcdMemberRecovery(new Chart(app, 'etcd-recovery', { namespace: 'search' }), 'recovery', { etcd: dependencies.metaStore, member: 1 });
 */
export class EtcdMemberRecovery extends Construct {
  /** The Job that removes the member from the cluster and adds it again. */
  public readonly job: Manifest;
  /** The ConfigMap that lets a member with an empty disk join. */
  public readonly configMap: Manifest;
  /** Name of the claim to delete. */
  public readonly claim: string;
  /** Name of the pod to delete. */
  public readonly pod: string;

  private readonly props: EtcdMemberRecoveryProps;

  constructor(scope: Construct, id: string, given: EtcdMemberRecoveryProps) {
    super(scope, id);
    const standIns = { etcd: () => new InClusterEtcd(this, 'stand-in'), member: () => 0 };
    const { props, unusable, mistakes } = readProps(given, RECOVERY_TYPE, standIns);
    this.props = props;
    const { service } = props.etcd;
    const { findings } = AppModel.of(this);
    findings.addAll(this, '', mistakes);
    if (!unusable.has('member') && !unusable.has('etcd')) findings.addAll(this, 'member', checkMember(service, props.member));
    if (Chart.of(this).namespace !== Chart.of(service).namespace) findings.add(this, 'etcd', namespaceMismatch(service));
    this.pod = service.memberNames[props.member] ?? service.memberNames[0] ?? '';
    this.claim = service.memberClaim(VOLUMES.data, props.member);
    const labels = service.naming.workloadLabels(maintenanceIdentity(service));
    this.configMap = new Manifest<Record<string, string>>(this, 'initial-state', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      name: recoveryConfigMap(service),
      labels,
      field: 'data',
      content: () => ({ [INITIAL_STATE_KEY]: 'existing' }),
    });
    this.job = this.declareJob(labels);
  }

  private declareJob(labels: Labels): Manifest {
    const { service } = this.props.etcd;
    const {
      place,
      component,
      findings,
      platform,
      limitsEgress = () => false,
    } = service.jobProps(MAINTENANCE_COMPONENT, 'maintenanceImage', '');
    const job = DeclaredJob.once({
      name: service.objectName(`recovery-${this.props.member}`),
      namespace: Chart.of(this).namespace,
      component,
      labels,
      findings,
      platform,
      limitsEgress,
      place: { ...place, override: { path: this.node.path, prop: 'override' } },
      run: () => ({ backoffLimit: 2, activeDeadlineSeconds: 600, pod: this.jobPod() }),
      override: this.props.override,
    });
    return job.emit(this, 'job');
  }

  private jobPod(): JobPod {
    const { service, tls, credentials, maintenanceImage: image } = this.props.etcd;
    const others = service.memberNames.filter((member) => member !== this.pod);
    const environment = {
      MEMBER: this.pod,
      ENDPOINT: clientEndpoint(service, tls, this.pod),
      PEER_URL: peerUrl({ service, tls }, this.pod),
      OTHERS: others.map((member) => clientEndpoint(service, tls, member)).join(','),
    };
    return etcdctlPod({ service, tls, credentials, image, name: 'replace-member', script: REPLACE_MEMBER, environment });
  }
}

function checkMember({ members, workloadName }: StatefulService, member: number): Mistake[] {
  const isMember = Number.isInteger(member) && member >= 0 && member < members;
  if (isMember && members > 1) return [];
  const problem = isMember
    ? `is the only member of ${workloadName}.`
    : `is ${member}; ${workloadName} has the members 0 to ${members - 1}.`;
  return [{ rule: ETCD_RECOVERY, problem, fix: ETCD_RECOVERY.fix }];
}

function namespaceMismatch(service: StatefulService): Mistake {
  const namespace = Chart.of(service).namespace ?? '';
  const problem = `${service.workloadName} is in the namespace '${namespace}', but the chart of the recovery is not.`;
  return { rule: RECOVERY_NAMESPACE, problem, fix: `Set the namespace of the chart of the recovery to '${namespace}'.` };
}
