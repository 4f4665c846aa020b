import type { k8s } from 'cdk8s-plus-27';
import { VOLUMES } from '../../../naming';
import { accessKey, fromSecret, secretKey, type AccessKeyCredentials } from '../../../security';
import { httpProbe, tcpProbe } from '../../../workload';
import type { ServiceMembers } from '../stateful-service/service-members';
import type { MinioLayout } from './minio-layout';

export const PORT = 9000;
export const PORT_NAME = 'api';
const DRIVE = '/export';

/** Claims and where they are mounted: one drive at `/export`, several at `/export-0`, `/export-1`, …. */
export function drives({ drives: count }: MinioLayout): Record<string, string> {
  if (count === 1) return { [VOLUMES.data]: DRIVE };
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${VOLUMES.data}-${index}`, `${DRIVE}-${index}`]));
}

/**
 * The container of a node.
 *
 * Ready is a node that has joined the others and reaches enough drives to read. `/minio/health/live` and `…/ready` both say
 * 200 from the first second on, and both say that they are busy when too many requests wait (`cmd/healthcheck-handler.go`; seen
 * with a node that was alone of four). So the first would let the next node of a rollout go too early, and the second restart a node
 * for being used; alive is a node that takes connections. Nodes find each other before they are ready, by the headless Service.
 *
 * A node waits for the others' drives as long as the deadline says. With ten seconds, MinIO's default, one node that hung kept the
 * others from answering within five for a quarter of a minute; with three, each probe was answered in time (tried with four
 * processes, one of them stopped).
 *
 * Metrics need no token, so that a scraper needs no secret; the network policy says who reaches them.
 */
export function minioContainer(
  service: ServiceMembers,
  layout: MinioLayout,
  credentials: AccessKeyCredentials | undefined,
): Partial<k8s.Container> {
  const nodes = layout.nodes === 1 ? '' : `http://${service.workloadName}-{0...${layout.nodes - 1}}.${service.memberDomain}:${PORT}`;
  const drive = layout.drives === 1 ? DRIVE : `${DRIVE}-{0...${layout.drives - 1}}`;
  return {
    args: ['server', `${nodes}${drive}/data`],
    env: [
      // MinIO looks for certificates below its home, which has to exist on a read-only root file system.
      { name: 'HOME', value: '/tmp' },
      { name: 'MINIO_PROMETHEUS_AUTH_TYPE', value: 'public' },
      { name: 'MINIO_API_CLUSTER_DEADLINE', value: '3s' },
      ...(credentials
        ? [fromSecret('MINIO_ROOT_USER', accessKey(credentials)), fromSecret('MINIO_ROOT_PASSWORD', secretKey(credentials))]
        : []),
    ],
    startupProbe: tcpProbe(PORT_NAME, 5, 300),
    readinessProbe: httpProbe('/minio/health/cluster/read', PORT_NAME, 10, 30),
    livenessProbe: tcpProbe(PORT_NAME, 10, 60),
  };
}
