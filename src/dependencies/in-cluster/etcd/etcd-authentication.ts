import type { k8s } from 'cdk8s-plus-27';
import type { Manifest, Override } from '../../../emit';
import { DeclaredJob, jobDigest } from '../../../jobs';
import type { PasswordCredentials } from '../../../security';
import type { StatefulService } from '../stateful-service/stateful-service';
import { TURN_AUTHENTICATION_ON } from './etcd-scripts';
import type { EtcdTls } from './etcd-tls';
import { MAINTENANCE_COMPONENT, clientEndpoint, etcdctlPod } from './etcdctl-pod';

/** Facts about the etcd for the Job. */
export interface EtcdAuthentication {
  readonly service: StatefulService;
  readonly tls: EtcdTls | undefined;
  readonly image: string;
  readonly credentials: PasswordCredentials;
  readonly override: Override<k8s.JobSpec> | undefined;
}

/** Beginning of the name of the Job. A digest of its content follows, because the spec of a Job cannot change. */
export function authenticationName(service: StatefulService): string {
  return service.objectName('authentication');
}

/** Declares the Job that creates the user root and turns authentication on. */
export function declareAuthentication({ service, tls, image, credentials, override }: EtcdAuthentication): Manifest {
  const environment = () => ({ ENDPOINTS: service.memberNames.map((member) => clientEndpoint(service, tls, member)).join(',') });
  const pod = { service, tls, credentials, image, name: 'authentication', script: TURN_AUTHENTICATION_ON };
  const job = DeclaredJob.once({
    ...service.jobProps(MAINTENANCE_COMPONENT, 'maintenanceImage', 'overrides.authentication'),
    name: (spec) => `${authenticationName(service)}-${jobDigest(spec)}`,
    run: () => ({ backoffLimit: 6, activeDeadlineSeconds: 3600, pod: etcdctlPod({ ...pod, environment: environment() }) }),
    override,
  });
  return job.emit(service, 'authentication');
}
