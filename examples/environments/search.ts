import { Chart, Duration } from 'cdk8s';
import { Namespaces, Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { MilvusCluster, MilvusRules, ObjectStorage } from '@org/milvus-k8s';
import { GatewayImplementation, GatewayRoutes } from '@org/milvus-k8s/exposure';
import { Alerts, Monitoring } from '@org/milvus-k8s/monitoring';
import { Backup } from '@org/milvus-k8s/operations';
import { IDENTITY, type Environment } from './environments';

/** The search of one environment. */
export class Search extends Chart {
  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id, { namespace: `search-${id}` });
    const { version, sizes, dependencies, hostname, isCritical, backup } = environment;

    const milvus = new MilvusCluster(this, 'milvus', {
      version,
      ...sizes,
      dependencies: dependencies(this),
      clients: [Namespaces.select(this, 'clients', { names: ['shop'] })],
      ...(isCritical ? { authentication: { root: { secret: Secret.fromSecretName(this, 'root', 'milvus-root') } } } : {}),
    });

    new Monitoring(this, 'monitoring', { milvus, prometheus: { namespace: 'monitoring' } });
    if (isCritical) new Alerts(this, 'alerts', { milvus, objectives: { availability: 99.9 } });
    if (hostname !== undefined) {
      new GatewayRoutes(this, 'public', {
        milvus,
        gateway: {
          name: 'public',
          namespace: 'gateways',
          implementation: GatewayImplementation.ENVOY_GATEWAY,
          requestTimeout: Duration.minutes(5),
        },
        grpc: { hostnames: [hostname] },
      });
    }
    if (backup) {
      const to = ObjectStorage.s3({ bucket: 'bank-backups', region: 'eu-central-1', identity: IDENTITY });
      new Backup(this, 'backup', { milvus, to, schedule: backup, keepLast: 14 });
    }
    // What a developer may ignore, production may not: warnings and advice are errors there.
    if (isCritical) MilvusRules.of(this).strict();
  }
}
