import { MilvusCluster, MilvusStandalone, QueryNodeGroup, type WorkerProps } from '@org/milvus-k8s';
import { App, Chart, Duration } from 'cdk8s';

import { externalServices } from './external-services';

export interface ScaledVariant {
  /** How many clusters of the same kind. */
  readonly instances?: number;
  /** A further group of query nodes in each. */
  readonly group?: string;
  /** A standalone beside them, whose data is on a disk of its own. */
  readonly standalone?: string;
}

/** Simulated pods have nothing to hand over. */
const soon = { minReady: Duration.seconds(5) };

/** A cluster on services elsewhere, whose query nodes have a fixed number or follow the load. */
export function scaledYaml(namespace: string, queryNode: WorkerProps, { instances = 1, group, standalone }: ScaledVariant = {}): string {
  const app = new App();
  const chart = new Chart(app, 'scaled', { namespace });
  const dependencies = externalServices(chart);
  for (let number = 1; number <= instances; number++) {
    const cluster = new MilvusCluster(chart, instances === 1 ? 'milvus' : `milvus-${number}`, {
      dependencies,
      queryNode: { ...soon, ...queryNode },
    });
    if (group !== undefined) new QueryNodeGroup(cluster, group, { cluster, ...soon });
  }
  if (standalone !== undefined) new MilvusStandalone(chart, standalone);
  return app.synthYaml();
}
