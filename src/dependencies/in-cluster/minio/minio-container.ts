import type { k8s } from 'cdk8s-plus-27';
import { VOLUMES } from '../../../naming';
import { accessKey, fromSecret, secretKey, type AccessKeyCredentials } from '../../../security';
import { httpProbe, tcpProbe } from '../../../workload';
import { TLS_FIELDS } from '../certificates/service-tls';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { MinioLayout } from './minio-layout';

export const PORT = 9000;
export const PORT_NAME = 'api';
const DRIVE = '/export';

/** Volume and directory of the certificate, with the names of files that MinIO looks for (`cmd/config-dir.go`). */
export const CERTIFICATE = {
  volume: 'server-tls',
  path: '/etc/minio/certs',
  files: { [TLS_FIELDS.certificate]: 'public.crt', [TLS_FIELDS.key]: 'private.key', [TLS_FIELDS.authority]: 'CAs/ca.crt' },
} as const;

/** Volume, directory and files with user and password of root. Source: `cmd/common-main.go` of MinIO, MINIO_ROOT_USER_FILE. */
export const ROOT = { volume: 'root-credentials', path: '/etc/minio/root', user: 'user', password: 'password' } as const;

/** Claims and their mount paths: one drive at `/export`, several at `/export-0`, `/export-1`, …. */
export function drives({ drives: count }: MinioLayout): Record<string, string> {
  if (count === 1) return { [VOLUMES.data]: DRIVE };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${VOLUMES.data}-${index}`, `${DRIVE}-${index}`]));
}

/** How clients and nodes are known. */
interface MinioSecurity {
  readonly credentials?: AccessKeyCredentials;
  readonly credentialFiles?: boolean;
  readonly isTls: boolean;
}

function rootVariables(credentials: AccessKeyCredentials, inFiles = false): k8s.EnvVar[] {
  if (!inFiles) return [fromSecret('MINIO_ROOT_USER', accessKey(credentials)), fromSecret('MINIO_ROOT_PASSWORD', secretKey(credentials))];
  return [
    { name: 'MINIO_ROOT_USER_FILE', value: `${ROOT.path}/${ROOT.user}` },
    { name: 'MINIO_ROOT_PASSWORD_FILE', value: `${ROOT.path}/${ROOT.password}` },
  ];
}

/**
 * Container of a node.
 *
 * A node is ready when it has joined the others and reaches enough drives to read. `/minio/health/live` and `…/ready` both return
 * 200 from the first second on, and both report that they are busy when too many requests wait (`cmd/healthcheck-handler.go`;
 * seen with one of four nodes running). As a readiness probe the first would let a rollout continue too early, and as a liveness
 * probe the second would restart a node under load. So a node is alive if it accepts connections. Nodes find each other before
 * they are ready, through the headless Service.
 *
 * A node waits for the drives of the others until the deadline. With ten seconds, MinIO's default, one hanging node kept the
 * others from answering within five seconds for a quarter of a minute. With three seconds, each probe was answered in time (tried
 * with four processes, one of them stopped).
 *
 * With a certificate, nodes also connect to each other over TLS, and verify the names of the members. They read a renewed
 * certificate within a day, and the authority only at start (`cmd/common-main.go`, `pkg/certs`).
 *
 * Metrics need no token, so that a scraper needs no Secret; the network policy restricts access to them.
 */
export function minioContainer(
  service: ServiceMembers,
  layout: MinioLayout,
  { credentials, credentialFiles, isTls }: MinioSecurity,
): Partial<k8s.Container> {
  const scheme = isTls ? 'https' : 'http';
  const nodes = layout.nodes === 1 ? '' : `${scheme}://${service.workloadName}-{0...${layout.nodes - 1}}.${service.memberDomain}:${PORT}`;
  const drive = layout.drives === 1 ? DRIVE : `${DRIVE}-{0...${layout.drives - 1}}`;
  return {
    args: ['server', ...(isTls ? [`--certs-dir=${CERTIFICATE.path}`] : []), `${nodes}${drive}/data`],
    env: [
      // MinIO looks for certificates below its home, which must exist on a read-only root file system.
      { name: 'HOME', value: '/tmp' },
      { name: 'MINIO_PROMETHEUS_AUTH_TYPE', value: 'public' },
      { name: 'MINIO_API_CLUSTER_DEADLINE', value: '3s' },
      ...(credentials ? rootVariables(credentials, credentialFiles) : []),
    ],
    startupProbe: tcpProbe(PORT_NAME, 5, 300),
    readinessProbe: httpProbe('/minio/health/cluster/read', PORT_NAME, 10, 30, isTls ? 'HTTPS' : undefined),
    livenessProbe: tcpProbe(PORT_NAME, 10, 60),
  };
}
