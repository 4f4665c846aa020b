import { k8s } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { ServiceManifest, syncWave } from '../emit';
import { PORTS } from '../naming';
import { serviceHost, type IMilvus } from '../network';
import type { ReleaseRange } from '../findings';

/**
 * Releases whose proxies pause garbage collection.
 *
 * Sources: milvus-backup, `internal/client/milvus/manage.go`; Milvus source, `internal/proxy/management.go`; seen with 2.3.5: 404
 */
export const GARBAGE_COLLECTION_PAUSE: ReleaseRange = { from: '2.4.0' };

/** The Service through which the tool reaches the management interface of the proxies. The client Service has no port for it. */
export interface ManagementService {
  readonly service: ServiceManifest;
  /** Its address. */
  readonly address: string;
}

/** Emits the Service. The NetworkPolicy of the Milvus admits its own pods to the port, and no clients. */
export function managementService(scope: Construct, milvus: IMilvus, purpose: string): ManagementService {
  const { name, labels } = milvus.objectFor(`${purpose}-management`);
  const port = milvus.metricsPort;
  const service = new ServiceManifest(scope, 'management', {
    apiVersion: 'v1',
    kind: 'Service',
    name,
    labels,
    annotations: syncWave(milvus.firstWave),
    content: () => ({
      type: 'ClusterIP',
      selector: { ...milvus.frontSelector() },
      ports: [{ name: PORTS.metrics, port, targetPort: k8s.IntOrString.fromString(PORTS.metrics), protocol: 'TCP' }],
    }),
    toJson: k8s.toJson_ServiceSpec,
    ports: () => [{ name: PORTS.metrics, port }],
  });
  return { service, address: `http://${serviceHost(name, milvus.namespace)}:${port}` };
}
