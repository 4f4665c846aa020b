import type { Cron } from 'cdk8s';
import { k8s } from 'cdk8s-plus-27';
import type { Manifest } from '../../../emit';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { StatefulService } from '../stateful-service/stateful-service';
import { DEFRAGMENT } from './etcd-scripts';
import { clientEndpoint, etcdctlPod } from './etcdctl-pod';
import type { EtcdTls } from './etcd-tls';

/** When an etcd is defragmented. */
export interface EtcdDefragmentationProps {
  /** When it starts, such as `Cron.schedule({ minute: '0', hour: '3', weekDay: '0' })`: at a quiet hour. */
  readonly schedule: Cron;
  /**
   * Time zone of the schedule, such as `Europe/Zurich`.
   *
   * @default - the one of the controller manager, usually UTC
   */
  readonly timeZone?: string;
}

/** What the CronJob needs to know about its etcd. */
export interface EtcdDefragmentation {
  readonly service: StatefulService;
  readonly tls: EtcdTls | undefined;
  readonly image: string;
  readonly props: EtcdDefragmentationProps;
  readonly override: ((spec: k8s.CronJobSpec) => k8s.CronJobSpec) | undefined;
}

/** Name of the CronJob. */
export function defragmentationName(service: ServiceMembers): string {
  return service.objectName('defragmentation');
}

/** Emits the CronJob. It never runs twice at once, and a run that failed is not tried again before its next time. */
export function emitDefragmentation(defragmentation: EtcdDefragmentation): Manifest {
  const { service, tls, image, props, override } = defragmentation;
  const endpoints = () => service.memberNames.map((member) => clientEndpoint(service, tls, member)).join(' ');
  const template = () => etcdctlPod({ service, tls, image, name: 'defragment', script: DEFRAGMENT, env: { ENDPOINTS: endpoints() } });
  return service.emit<k8s.CronJobSpec>('defragmentation', {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    name: defragmentationName(service),
    content: () => ({
      schedule: props.schedule.expressionString,
      ...(props.timeZone === undefined ? {} : { timeZone: props.timeZone }),
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 3600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 3,
      jobTemplate: { spec: { backoffLimit: 0, activeDeadlineSeconds: 3600, template: template() } },
    }),
    toJson: k8s.toJson_CronJobSpec,
    override,
  });
}
