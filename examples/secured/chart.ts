import { Chart, Size } from 'cdk8s';
import { Namespaces, NetworkPolicyIpBlock, Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import {
  ExternalDependencies,
  MessageQueue,
  MetaStore,
  MilvusCluster,
  MilvusRules,
  MilvusVersion,
  ObjectStorage,
  WorkloadIdentity,
} from '@org/milvus-k8s';
import { Attu, GatewayImplementation, GatewayRoutes } from '@org/milvus-k8s/exposure';
import { Alerts, Monitoring } from '@org/milvus-k8s/monitoring';
import { Egress, MilvusNamespace } from '@org/milvus-k8s/namespace';
import { AccessControl } from '@org/milvus-k8s/operations';
import { InternalTls, ServerTls } from '@org/milvus-k8s/security';

/** Labels by which the Prometheus of the platform finds monitors and rules. */
const SELECTOR_LABELS = { release: 'kube-prometheus-stack' };

/**
 * A cluster in a closed namespace. Clients come through a gateway, over TLS, and each has a user. Policies name every connection, in both
 * directions.
 */
export class Secured extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'secured-search' });
    const namespace = new MilvusNamespace(this, 'namespace', { quota: { headRoom: 20 } });
    const secret = (name: string) => Secret.fromSecretName(this, name, `milvus-${name}`);
    const bucketEndpoints = NetworkPolicyIpBlock.ipv4(this, 'bucket-endpoints', '10.20.0.0/24');

    const milvus = new MilvusCluster(this, 'milvus', {
      version: MilvusVersion.V2_6,
      dependencies: new ExternalDependencies(this, 'dependencies', {
        metaStore: MetaStore.etcd(['etcd-0.etcd:2379', 'etcd-1.etcd:2379', 'etcd-2.etcd:2379']),
        objectStorage: ObjectStorage.s3({
          bucket: 'secured-vectors',
          region: 'eu-west-1',
          identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/secured-milvus'),
        }),
        messageQueue: MessageQueue.pulsar({ host: 'pulsar-proxy.pulsar', port: 6650 }),
      }),
      tls: ServerTls.certManager({ issuer: 'search-ca', dnsNames: ['secured.example.com'] }),
      internalTls: InternalTls.certManager({ issuer: 'search-ca' }),
      authentication: { root: { secret: secret('root') } },
      // The routes and the console add their own pods.
      clients: [Namespaces.select(this, 'applications', { names: ['shop'] })],
      egress: Egress.kubernetes({ hosts: { '*.amazonaws.com': [bucketEndpoints] } }),
    });
    milvus.node.addDependency(namespace);

    new GatewayRoutes(this, 'public', {
      milvus,
      gateway: { name: 'public', namespace: 'gateways', sectionName: 'https', implementation: GatewayImplementation.ISTIO },
      grpc: { hostnames: ['secured.example.com'] },
      rest: { hostnames: ['secured-rest.example.com'] },
    });

    new AccessControl(this, 'access', {
      milvus,
      databases: [{ name: 'sales', maxCollections: 20, diskQuota: Size.gibibytes(50) }],
      roles: [
        { name: 'reader', grants: [{ database: 'sales', privileges: ['CollectionReadOnly', 'DatabaseReadOnly'] }] },
        { name: 'writer', grants: [{ database: 'sales', privileges: ['CollectionReadWrite', 'DatabaseReadWrite'] }] },
      ],
      users: [
        { name: 'shop', secret: secret('shop'), roles: ['reader'] },
        { name: 'catalog', secret: secret('catalog'), roles: ['writer'] },
      ],
    });

    new Attu(this, 'console', {
      milvus,
      image: 'docker.io/zilliz/attu:v2.5.12',
      clients: [Namespaces.select(this, 'login', { names: ['oauth2-proxy'] })],
    });

    new Monitoring(this, 'monitoring', { milvus, prometheus: { namespace: 'monitoring', selectorLabels: SELECTOR_LABELS } });
    new Alerts(this, 'alerts', {
      milvus,
      selectorLabels: SELECTOR_LABELS,
      objectives: { availability: 99.9, searchLatency: { milliseconds: 128, percent: 99 } },
    });
    MilvusRules.of(this).strict();
  }
}
