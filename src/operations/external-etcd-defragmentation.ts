import { Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel } from '../app';
import { MilvusStandalone } from '../cluster';
import { jobImage, jobPodDefaults } from '../cluster/job-defaults';
import { MAINTENANCE_IMAGE } from '../dependencies/in-cluster/etcd/etcdctl-pod';
import { DEFRAGMENT } from '../dependencies/in-cluster/etcd/etcd-scripts';
import type { Manifest } from '../emit';
import {
  DIGEST_END,
  START_TIME_END,
  DeclaredJob,
  jobDigest,
  jobPlatform,
  shellCommand,
  type JobPod,
  type JobProps,
  type JobRun,
} from '../jobs';
import { present, readProps } from '../props';
import { checkTimeZone } from './check-client-job';
import { ofTemplate } from './client-job';
import type { EtcdAccess } from './etcd-access';
import { checkTool, reachedEtcd, toolPolicy } from './etcd-tool';
import { DEFRAGMENTATION_TYPE, type ExternalEtcdDefragmentationProps } from './etcd-tool-props';
import { jobSchedule } from './job-terms';
import { ETCD_OF_THE_APP } from './rules/inputs';

/** Long enough for five members of 8 GiB. */
const DEADLINE_SECONDS = 3600;

/**
 * A Job that returns free space inside the files of the etcd of a Milvus to its disks: one member after the other, the leader last, and only
 * while all are healthy. It has addresses, certificates and user from the Milvus. `InCluster.etcd` has a prop for it.
 *
 * A member serves no requests while it is defragmented, so choose a time with little load. Give all members as endpoints of the Milvus:
 * behind one address of a load balancer, the Job reaches one member only.
 *
 * @example
 * const external = new ExternalDependencies(this, 'external', {
 *   metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
 *   objectStorage: ObjectStorage.minio({
 *     endpoint: 'minio.storage:9000',
 *     bucket: 'search',
 *     credentials: { secret: Secret.fromSecretName(this, 'bucket', 'search-bucket') },
 *   }),
 *   messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
 * });
 * const milvus = new MilvusCluster(this, 'milvus', { dependencies: external });
 * new ExternalEtcdDefragmentation(this, 'defragment', { milvus, schedule: Cron.schedule({ minute: '0', hour: '3', weekDay: '0' }) });
 */
export class ExternalEtcdDefragmentation extends Construct {
  /** The NetworkPolicy of its pods, which nobody connects to. */
  public readonly networkPolicy: Manifest;
  /** The Job or CronJob. */
  public readonly job: Manifest;

  constructor(scope: Construct, id: string, given: ExternalEtcdDefragmentationProps) {
    super(scope, id);
    const { findings } = AppModel.of(this);
    const { props, mistakes } = readProps(given, DEFRAGMENTATION_TYPE, {
      milvus: () => new MilvusStandalone(this, 'stand-in', {}),
    });
    findings.addAll(this, '', mistakes);
    checkTool(this, props, props.schedule ? START_TIME_END : DIGEST_END);
    checkTimeZone(this, props);
    const access = reachedEtcd(this, props.milvus);
    if (props.milvus.runsMetaStore) {
      findings.add(this, 'milvus', { rule: ETCD_OF_THE_APP, problem: 'has an etcd that this app runs.', fix: ETCD_OF_THE_APP.fix });
    }
    this.networkPolicy = toolPolicy(this, props);
    this.job = this.emitJob(props, access);
  }

  private emitJob(props: ExternalEtcdDefragmentationProps, access: EtcdAccess): Manifest {
    const { milvus, name: purpose = this.node.id, override, run = '' } = props;
    const { name, labels } = milvus.objectFor(purpose);
    const { path } = this.node;
    const platform = jobPlatform(this, milvus);
    const image = props.image ?? platform.imageOf(MAINTENANCE_IMAGE);
    const shared: Omit<JobProps<k8s.JobSpec>, 'name' | 'override'> = {
      namespace: Chart.of(this).namespace,
      component: purpose,
      place: { pods: { path, prop: '' }, image: { path, prop: 'image' }, override: { path, prop: 'override' } },
      labels,
      // A failed run says why; another one at once would meet the same unhealthy member.
      run: (): JobRun => ({ backoffLimit: 0, activeDeadlineSeconds: DEADLINE_SECONDS, pod: podOf({ ...props, image }, purpose, access) }),
      limitsEgress: () => milvus.limitsEgress,
      findings: AppModel.of(this).findings,
      platform,
    };
    const schedule = jobSchedule(props);
    if (!schedule) return DeclaredJob.once({ ...shared, name: (job) => `${name}-${jobDigest(job, run)}`, override }).emit(this, 'job');
    return DeclaredJob.scheduled({ ...shared, name, override: override && ofTemplate(override) }, schedule).emit(this, 'job');
  }
}

function podOf(props: ExternalEtcdDefragmentationProps & { readonly image: string }, purpose: string, access: EtcdAccess): JobPod {
  const { milvus, image } = props;
  const { authority, certificate, privateKey } = access.files;
  const { user, password } = access.credentials;
  return {
    name: purpose,
    image: jobImage(image, props),
    command: shellCommand(DEFRAGMENT),
    environment: {
      ENDPOINTS: access.endpoints.join(' '),
      ...present({ ETCDCTL_CACERT: authority, ETCDCTL_CERT: certificate, ETCDCTL_KEY: privateKey }),
    },
    secrets: present({ ETCDCTL_USER: user, ETCDCTL_PASSWORD: password }),
    mounts: access.mounts,
    resources: { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' },
    selector: milvus.objectFor(purpose).jobPodLabels,
    ...jobPodDefaults(props),
  };
}
