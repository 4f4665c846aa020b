import { Chart, Cron } from 'cdk8s';
import { Secret } from 'cdk8s-plus-27';
import type { Construct } from 'constructs';
import { InCluster, InClusterDependencies, MilvusCluster, MilvusVersion, QueryNodeGroup } from '@org/milvus-k8s';
import { Alerts, Monitoring } from '@org/milvus-k8s/monitoring';
import { Maintenance, MaintenanceTask, SmokeTest } from '@org/milvus-k8s/operations';

export class Search extends Chart {
  constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'search' });
    const credentials = { secret: Secret.fromSecretName(this, 'minio', 'search-minio') };
    const milvus = new MilvusCluster(this, 'milvus', {
      stopped: true,
      dependencies: new InClusterDependencies(this, 'dependencies', { objectStorage: InCluster.minio({ credentials }) }),
      version: MilvusVersion.of('2.6.25'),
      proxy: { autoscaling: { minReplicas: 2, maxReplicas: 6, cpuUtilization: 60 } },
      proxyCanary: { version: MilvusVersion.of('2.6.26') },
    });
    new QueryNodeGroup(this, 'hot', { cluster: milvus, resourceGroup: 'hot', replicas: 2 });
    new Monitoring(this, 'monitoring', { milvus, prometheus: { namespace: 'monitoring' } });
    new Alerts(this, 'alerts', { milvus });
    new SmokeTest(this, 'smoke-test', { milvus });
    const schedule = Cron.schedule({ minute: '0', hour: '3', weekDay: '0' });
    new Maintenance(this, 'flush', { milvus, task: MaintenanceTask.flush(), schedule });
  }
}
