import { shellCommand, type JobPod } from '../../../jobs';
import type { PodIdentity } from '../../../naming';
import { TLS_FIELDS } from '../certificates/service-tls';
import { password, username, type PasswordCredentials } from '../../../security';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { StatefulService } from '../stateful-service/stateful-service';
import { ETCD_CLIENT_PORT } from './etcd-container';
import type { EtcdTls } from './etcd-tls';

/**
 * Milvus' own build of etcd, which has a shell in addition to etcdctl. The official image has no shell since 3.5.7.
 *
 * Source: https://github.com/milvus-io/bitnami-docker-etcd
 */
export const MAINTENANCE_IMAGE = 'docker.io/milvusdb/etcd:3.5.25-r1';

/** Component of pods that connect to an etcd without being members. The network policy of the etcd admits them. */
export const MAINTENANCE_COMPONENT = 'etcd-maintenance';

const CLIENT_TLS = '/etc/etcd/client-tls';

/** Options of a maintenance pod. */
export interface EtcdctlPod {
  readonly service: StatefulService;
  readonly tls: EtcdTls | undefined;
  /** User and password, if the etcd asks for them. */
  readonly credentials: PasswordCredentials | undefined;
  readonly image: string;
  /** Name of the container. */
  readonly name: string;
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Labels of the maintenance pods of an etcd. */
export function maintenanceIdentity({ identity }: ServiceMembers): PodIdentity {
  return { ...identity, component: MAINTENANCE_COMPONENT };
}

/** URL of a member for clients. */
export function clientEndpoint(service: ServiceMembers, tls: EtcdTls | undefined, member: string): string {
  return `${tls ? 'https' : 'http'}://${member}.${service.memberDomain}:${ETCD_CLIENT_PORT}`;
}

/** Resources of a container with the tools of etcd. */
export const MAINTENANCE_TOOLS = { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' } as const;

/** The certificate of a client, and the variables with which etcdctl finds it. */
export function etcdClientTls(tls: EtcdTls | undefined): Required<Pick<JobPod, 'environment' | 'mounts'>> {
  if (!tls) return { environment: {}, mounts: [] };
  return { environment: TLS_ENVIRONMENT, mounts: [{ name: 'etcd-certificate', path: CLIENT_TLS, secretName: tls.client }] };
}

/** Pod that runs a script with etcdctl once. */
export function etcdctlPod({ service, tls, credentials, image, name, script, environment }: EtcdctlPod): JobPod {
  const client = etcdClientTls(tls);
  return {
    ...service.jobPod(MAINTENANCE_COMPONENT, image),
    name,
    command: shellCommand(script),
    environment: { ...environment, ...client.environment },
    ...(credentials ? { secrets: { ETCDCTL_USER: username(credentials), ETCDCTL_PASSWORD: password(credentials) } } : {}),
    resources: MAINTENANCE_TOOLS,
    mounts: client.mounts,
  };
}

const TLS_ENVIRONMENT: Readonly<Record<string, string>> = {
  ETCDCTL_CACERT: `${CLIENT_TLS}/${TLS_FIELDS.authority}`,
  ETCDCTL_CERT: `${CLIENT_TLS}/${TLS_FIELDS.certificate}`,
  ETCDCTL_KEY: `${CLIENT_TLS}/${TLS_FIELDS.key}`,
};
