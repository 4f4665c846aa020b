import type { k8s } from 'cdk8s-plus-27';
import { createHash } from 'node:crypto';
import { quantityBytes } from '../../../model';
import { CONTAINER_SECURITY_CONTEXT, containerResources, httpProbe, tcpProbe } from '../../../workload';
import { TLS_FIELDS } from '../certificates/service-tls';
import type { RetentionSpec } from '../queue-retention';
import type { ServiceMembers } from '../stateful-service/service-members';
import { brokerSettings, variableOfSetting, heapMebibytes } from './kafka-settings';

export const BROKER = 9092;
export const CONTROLLER = 9093;
export const METRICS = 9308;
export const PORT_NAMES = { broker: 'broker', controller: 'controller', metrics: 'metrics' } as const;
export const EXPORTER = 'exporter';
export const DATA = '/var/lib/kafka/data';

/** Volume and directory of the certificate. */
export const CERTIFICATE = { volume: 'server-tls', path: '/etc/kafka/tls' } as const;

/** File with the private key and the certificate, in the form that Kafka reads. */
const KEYSTORE = '/tmp/keystore.pem';

const PLAIN = { listener: 'PLAINTEXT', protocol: 'PLAINTEXT' } as const;

/**
 * The name is not `SSL`: for a listener `SSL://`, the start script of the image demands files with passwords, which Kafka refuses
 * for keys in PEM form.
 *
 * Sources: `docker/jvm/` and `docker/resources/common-scripts/configure` of `apache/kafka` 3.9.1; KIP-651
 */
const ENCRYPTED = { listener: 'ENCRYPTED', protocol: 'SSL' } as const;

/**
 * Brokers and clients verify each other's names. A controller also asks for a certificate of the authority, which clients
 * do not have.
 */
const TLS_SETTINGS = {
  KAFKA_SSL_KEYSTORE_TYPE: 'PEM',
  KAFKA_SSL_KEYSTORE_LOCATION: KEYSTORE,
  KAFKA_SSL_TRUSTSTORE_TYPE: 'PEM',
  KAFKA_SSL_TRUSTSTORE_LOCATION: `${CERTIFICATE.path}/${TLS_FIELDS.authority}`,
  KAFKA_LISTENER_NAME_CONTROLLER_SSL_CLIENT_AUTH: 'required',
} as const;

/**
 * The image creates its configuration from the environment. Node id and address are derived from the name of the pod.
 *
 * The controller's port opens when the process starts, so it is the liveness probe. The broker's port opens when the controllers
 * have a leader and the broker has caught up with them, so it is the readiness probe. Members without a quorum therefore wait for
 * each other and are not restarted. Both probes only open a port, also with TLS.
 */
export function kafkaContainer(service: ServiceMembers, isTls: boolean, retention: RetentionSpec): Partial<k8s.Container> {
  const { listener, protocol } = isTls ? ENCRYPTED : PLAIN;
  const script = [
    'export KAFKA_NODE_ID="${HOSTNAME##*-}"',
    `export KAFKA_ADVERTISED_LISTENERS="${listener}://\${HOSTNAME}.${service.memberDomain}:${BROKER}"`,
    ...(isTls
      ? [`(umask 077 && cat ${CERTIFICATE.path}/${TLS_FIELDS.key} ${CERTIFICATE.path}/${TLS_FIELDS.certificate} > ${KEYSTORE})`]
      : []),
    'exec /etc/kafka/docker/run',
  ].join('\n');
  const settings: Record<string, string> = {
    CLUSTER_ID: clusterId(service),
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: service.memberHosts.map((host, index) => `${index}@${host}:${CONTROLLER}`).join(','),
    KAFKA_LISTENERS: `${listener}://:${BROKER},CONTROLLER://:${CONTROLLER}`,
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: `${listener}:${protocol},CONTROLLER:${protocol}`,
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_INTER_BROKER_LISTENER_NAME: listener,
    KAFKA_LOG_DIRS: `${DATA}/log`,
    ...Object.fromEntries(
      Object.entries(brokerSettings(service.members, retention)).map(([name, value]) => [variableOfSetting(name), value]),
    ),
    KAFKA_HEAP_OPTS: heapOptions(service),
    ...(isTls ? TLS_SETTINGS : {}),
  };
  return {
    command: ['/bin/bash', '-c', script],
    env: Object.entries(settings).map(([name, value]) => ({ name, value })),
    startupProbe: tcpProbe(PORT_NAMES.controller, 5, 300),
    readinessProbe: tcpProbe(PORT_NAMES.broker, 5, 15),
    livenessProbe: tcpProbe(PORT_NAMES.controller, 10, 60),
  };
}

function heapOptions(service: ServiceMembers): string {
  const heap = heapMebibytes(quantityBytes(service.resources.limits.memory));
  return `-Xms${heap}m -Xmx${heap}m`;
}

/** Kafka needs 16 bytes in base64. They must be the same in every synth as long as the disks exist. */
function clusterId(service: ServiceMembers): string {
  const place = `${service.namespace ?? ''}/${service.workloadName}`;
  const id = createHash('sha256').update(place).digest().subarray(0, 16).toString('base64url');
  return id.startsWith('-') ? `A${id.slice(1)}` : id;
}

/**
 * Exporter that queries the broker in the same pod. While the broker is down, the exporter serves nothing, and is restarted until
 * the broker returns.
 */
export function exporter(image: string, service: ServiceMembers, isTls: boolean): k8s.Container {
  const amounts = { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' };
  return {
    name: EXPORTER,
    image,
    imagePullPolicy: 'IfNotPresent',
    args: [`--kafka.server=localhost:${BROKER}`, ...(isTls ? exporterFlags(service) : [])],
    ports: [{ name: PORT_NAMES.metrics, containerPort: METRICS }],
    resources: containerResources({ requests: amounts, limits: amounts }),
    livenessProbe: httpProbe('/healthz', PORT_NAMES.metrics, 10, 60),
    securityContext: CONTAINER_SECURITY_CONTEXT,
    ...(isTls ? { volumeMounts: [{ name: CERTIFICATE.volume, mountPath: CERTIFICATE.path, readOnly: true }] } : {}),
  };
}

/** The exporter verifies a name that the certificate of every broker has. Source: its README, flags */
function exporterFlags(service: ServiceMembers): string[] {
  const authority = `${CERTIFICATE.path}/${TLS_FIELDS.authority}`;
  return ['--tls.enabled', `--tls.ca-file=${authority}`, `--tls.server-name=${service.memberDomain}`];
}
