import { accepts } from '../../kubernetes/entrance';
import { until } from '../../kubernetes/waiting';
import { configurationIn, type Configuration } from '../../milvus/compared-configuration';
import { effectiveConfiguration, type ConfigurationService } from '../../milvus/effective-configuration';
import type { ServedCluster } from '../../milvus/served-cluster';
import { CannotRun } from '../../runner/suite';
import type { TestBed } from '../../runner/test-bed';
import { letMachineIn } from './let-machine-in';

/** Which pods answer for which part of the configuration, and on which port. */
export const servers: Readonly<Record<ConfigurationService, { readonly component: string; readonly port: number }>> = {
  rootCoord: { component: 'mixcoord', port: 53100 },
  queryCoord: { component: 'mixcoord', port: 19531 },
  dataCoord: { component: 'mixcoord', port: 13333 },
  queryNode: { component: 'querynode', port: 21123 },
  dataNode: { component: 'datanode', port: 21124 },
  indexNode: { component: 'indexnode', port: 21121 },
};

/** What a running server of the cluster uses, by reported keys. */
export async function runningConfiguration(cluster: ServedCluster, service: ConfigurationService): Promise<Configuration> {
  const { host, port } = await addressOf(cluster, service);
  if (cluster.bed.isLab) {
    await letMachineIn(cluster.kubectl);
    await until(`${host}:${port} lets this machine in`, 30, () => accepts(host, port), 0.5);
  }
  return effectiveConfiguration(`${host}:${port}`, service);
}

/** Skips a test that asks running servers where pods cannot be reached from here. In the lab they can, so there it would be a failure. */
export async function requirePodNetwork(bed: TestBed, cluster: ServedCluster, service: ConfigurationService): Promise<void> {
  const { host, port } = await addressOf(cluster, service);
  if (!bed.isLab && !(await accepts(host, port))) {
    throw new CannotRun(`needs the lab, or a machine that reaches pods by their addresses: ${host}:${port} does not answer`);
  }
}

async function addressOf(cluster: ServedCluster, service: ConfigurationService): Promise<{ readonly host: string; readonly port: number }> {
  const { component, port } = servers[service];
  const [pod] = await cluster.pods(component);
  return { host: pod.status?.podIP ?? '', port };
}

/** The milvus.yaml that the image of a role brings. */
export async function shippedConfiguration(cluster: ServedCluster, component: string): Promise<Configuration> {
  const [pod] = await cluster.pods(component);
  const { output } = await cluster.kubectl.run(['exec', pod.metadata.name, '--', 'cat', '/milvus/configs/milvus.yaml']);
  return configurationIn(output);
}
