import type { k8s } from 'cdk8s-plus-27';
import { type PodIdentity } from '../../../naming';
import { CONTAINER_SECURITY_CONTEXT, containerResources } from '../../../workload';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { StatefulService } from '../stateful-service/stateful-service';
import { ETCD_CLIENT_PORT } from './etcd-container';
import { TLS_FILES, type EtcdTls } from './etcd-tls';

/**
 * Milvus' own build of etcd, which has a shell beside etcdctl; the official image has none since 3.5.7.
 *
 * Source: https://github.com/milvus-io/bitnami-docker-etcd
 */
export const MAINTENANCE_IMAGE = 'docker.io/milvusdb/etcd:3.5.25-r1';

/** Component of the pods that talk to an etcd and are not members; its network policy lets them in. */
export const MAINTENANCE_COMPONENT = 'etcd-maintenance';

const CLIENT_TLS = '/etc/etcd/client-tls';

/** What a maintenance pod runs. */
export interface EtcdctlPod {
  readonly service: StatefulService;
  readonly tls: EtcdTls | undefined;
  readonly image: string;
  /** Name of the container. */
  readonly name: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Labels of the maintenance pods of an etcd. */
export function maintenanceIdentity({ identity }: ServiceMembers): PodIdentity {
  return { ...identity, component: MAINTENANCE_COMPONENT };
}

/** Address of a member for clients. */
export function clientEndpoint(service: ServiceMembers, tls: EtcdTls | undefined, member: string): string {
  return `${tls ? 'https' : 'http'}://${member}.${service.memberDomain}:${ETCD_CLIENT_PORT}`;
}

/** A pod that runs a script around etcdctl, once. */
export function etcdctlPod({ service, tls, image, name, script, env }: EtcdctlPod): k8s.PodTemplateSpec {
  const amounts = { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' };
  const volume = 'etcd-certificate';
  return service.jobTemplate(MAINTENANCE_COMPONENT, {
    restartPolicy: 'Never',
    containers: [
      {
        name,
        image,
        imagePullPolicy: 'IfNotPresent',
        command: ['/bin/sh', '-c', script],
        env: Object.entries({ ...env, ...(tls ? TLS_ENVIRONMENT : {}) }).map(([key, value]) => ({ name: key, value })),
        resources: containerResources({ requests: amounts, limits: amounts }),
        securityContext: CONTAINER_SECURITY_CONTEXT,
        ...(tls ? { volumeMounts: [{ name: volume, mountPath: CLIENT_TLS, readOnly: true }] } : {}),
      },
    ],
    ...(tls ? { volumes: [{ name: volume, secret: { secretName: tls.client, defaultMode: 0o440 } }] } : {}),
  });
}

const TLS_ENVIRONMENT: Readonly<Record<string, string>> = {
  ETCDCTL_CACERT: `${CLIENT_TLS}/${TLS_FILES.authority}`,
  ETCDCTL_CERT: `${CLIENT_TLS}/${TLS_FILES.certificate}`,
  ETCDCTL_KEY: `${CLIENT_TLS}/${TLS_FILES.key}`,
};
