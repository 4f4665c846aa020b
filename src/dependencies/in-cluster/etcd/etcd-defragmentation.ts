import type { Cron } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-27';
import type { Manifest, Override } from '../../../emit';
import { DeclaredJob, paused } from '../../../jobs';
import type { PasswordCredentials } from '../../../security';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { StatefulService } from '../stateful-service/stateful-service';
import { DEFRAGMENT } from './etcd-scripts';
import { MAINTENANCE_COMPONENT, clientEndpoint, etcdctlPod } from './etcdctl-pod';
import type { EtcdTls } from './etcd-tls';

/** Schedule of the defragmentation of an etcd. */
export interface EtcdDefragmentationProps {
  /** Schedule at a time with little load, such as `Cron.schedule({ minute: '0', hour: '3', weekDay: '0' })`. */
  readonly schedule: Cron;
  /**
   * Time zone of the schedule, such as `Europe/Zurich`.
   *
   * @default 'Etc/UTC'
   */
  readonly timeZone?: string;
}

/** Facts about the etcd for the CronJob. */
export interface EtcdDefragmentation {
  readonly service: StatefulService;
  readonly tls: EtcdTls | undefined;
  readonly credentials: PasswordCredentials | undefined;
  readonly image: string;
  readonly props: EtcdDefragmentationProps;
  readonly override: Override<k8s.CronJobSpec> | undefined;
}

/** Name of the CronJob. */
export function defragmentationName(service: ServiceMembers): string {
  return service.objectName('defragmentation');
}

/** Declares the CronJob. Runs never overlap, and a failed run is not retried before the next scheduled time. */
export function declareDefragmentation({ service, tls, credentials, image, props, override }: EtcdDefragmentation): Manifest {
  const endpoints = () => service.memberNames.map((member) => clientEndpoint(service, tls, member)).join(' ');
  const pod = { service, tls, credentials, image, name: 'defragment', script: DEFRAGMENT };
  const shared = service.jobProps(MAINTENANCE_COMPONENT, 'maintenanceImage', 'overrides.defragmentation');
  const schedule = { path: shared.place.override.path, prop: 'defragmentation.schedule' };
  const job = DeclaredJob.scheduled(
    {
      ...shared,
      place: { ...shared.place, schedule },
      name: defragmentationName(service),
      run: () => ({
        backoffLimit: 0,
        activeDeadlineSeconds: 3600,
        pod: etcdctlPod({ ...pod, environment: { ENDPOINTS: endpoints() } }),
      }),
      override,
    },
    paused(
      {
        schedule: props.schedule.expressionString,
        timeZone: props.timeZone,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: 3600,
        successfulJobsHistoryLimit: 1,
        failedJobsHistoryLimit: 3,
      },
      service,
    ),
  );
  return job.emit(service, 'defragmentation');
}
