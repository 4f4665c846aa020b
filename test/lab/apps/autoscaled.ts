import { MilvusCluster, MilvusStandalone, QueryNodeGroup, type WorkerProps } from '@org/milvus-k8s';
import { App, Chart } from 'cdk8s';

import { externalServices } from './external-services';
import { forSimulatedPods } from './simulated-pods';

export interface ScaledVariant {
  /** How many clusters of the same kind. */
  readonly instances?: number;
  /** A further group of query nodes in each. */
  readonly group?: string;
  /** A standalone beside them, whose data is on a disk of its own. */
  readonly standalone?: string;
}

/** A cluster of simulated pods on services elsewhere, whose query nodes have a fixed number or follow the load. */
export function scaledYaml(namespace: string, queryNode: WorkerProps, { instances = 1, group, standalone }: ScaledVariant = {}): string {
  const app = new App();
  const chart = new Chart(app, 'scaled', { namespace });
  const dependencies = externalServices(chart);
  for (let number = 1; number <= instances; number++) {
    const cluster = new MilvusCluster(chart, instances === 1 ? 'milvus' : `milvus-${number}`, {
      dependencies,
      queryNode,
    });
    if (group !== undefined) new QueryNodeGroup(cluster, group, { cluster });
  }
  if (standalone !== undefined) new MilvusStandalone(chart, standalone);
  return forSimulatedPods(app.synthYaml());
}
