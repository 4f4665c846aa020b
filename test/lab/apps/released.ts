import { MilvusCluster, type MilvusClusterProps } from '@org/milvus-k8s';
import { App, Chart } from 'cdk8s';

import { externalServices } from './external-services';
import { forSimulatedPods } from './simulated-pods';

/** A cluster of simulated pods on services elsewhere: of some release, on its way from another one, or of some profile. */
export function externalYaml(namespace: string, props: Omit<MilvusClusterProps, 'dependencies'>): string {
  const app = new App();
  const chart = new Chart(app, 'cluster', { namespace });
  new MilvusCluster(chart, 'milvus', { ...props, dependencies: externalServices(chart) });
  return forSimulatedPods(app.synthYaml());
}
