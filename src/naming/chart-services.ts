import type { Mistake } from '../findings';
import { ETCD_LEAVES, SERVICE_NOT_ADOPTABLE } from './rules';
import type { InstanceIdentity, PodIdentity } from './identity';
import { sharedLabels } from './live-labels';
import type { Labels } from './naming-scheme';

/** A service that a chart starts next to Milvus, such as its etcd, in the names and labels of that chart. */
export interface ChartService {
  /** Name of the StatefulSet of the service; the names of all its objects start with it. */
  readonly name: string;
  /** The release, as its pods have it in their labels. */
  readonly release: string;
}

/** Name of the objects of a chart: a release that contains the name of the software is not repeated. */
export function chartService(release: string, software: string): ChartService {
  return { name: release.includes(software) ? release : `${release}-${software}`, release };
}

/** Name of a workload of a service: `search-etcd`, and `search-etcd-maintenance` for another one of the same software. */
export function serviceWorkload({ name }: ChartService, { name: software, component }: PodIdentity): string {
  if (component === software) return name;
  return component.startsWith(`${software}-`) ? `${name}${component.slice(software.length)}` : `${name}-${component}`;
}

/** Selector of a workload of a service. A selector of the chart names no component, so other workloads get another name of software. */
export function serviceSelector({ release }: ChartService, { name: software, component }: PodIdentity): Labels {
  return sharedLabels({ name: component === software ? software : component, instance: release });
}

/** Mistakes in taking over a service: only etcd can be taken over in place. */
export function checkService({ name, release }: ChartService, { name: software }: InstanceIdentity): Mistake[] {
  if (software === 'etcd') {
    return [{ rule: ETCD_LEAVES, problem: `takes over ${name}, whose pods remove their member when they stop.`, fix: ETCD_LEAVES.fix }];
  }
  const wiring = EXTERNAL[software];
  if (wiring === undefined) return [];
  const problem = `names the ${software} of the release ${release}, which cannot be taken over in place.`;
  const fix = `Wire the live one: ${wiring(release)}. For a new one, set naming: Naming.standard() on it.`;
  return [{ rule: SERVICE_NOT_ADOPTABLE, problem, fix }];
}

/** How a live service of the chart is wired as an external one. */
const EXTERNAL: Readonly<Record<string, (release: string) => string>> = {
  minio: (release) =>
    `ObjectStorage.minio({ endpoint: '${chartService(release, 'minio').name}:9000', bucket: 'milvus-bucket', credentials: { secret } })`,
  pulsar: (release) => `MessageQueue.pulsar({ host: '${chartService(release, 'pulsarv3').name}-proxy' })`,
  kafka: (release) => `MessageQueue.kafka({ brokers: ['${chartService(release, 'kafka').name}:9092'] })`,
  woodpecker: () => 'MessageQueue.woodpeckerService({ pools: […] }) with the addresses of the live pods',
};
