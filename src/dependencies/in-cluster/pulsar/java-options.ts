import type { k8s } from 'cdk8s-plus-27';
import { quantityBytes } from '../../../model';
import type { ServiceMembers } from '../stateful-service/service-members';

const MEBIBYTE = 1024 ** 2;

/**
 * Option that logs only warnings of the garbage collector, to the console. The options of the image log into a directory that in
 * some releases is `/`, which is read-only.
 */
const COLLECTOR_LOG = '-Xlog:gc=warning';

/** A quarter of the memory for the heap, and half for caches and buffers outside of the heap. */
export function bufferedMemory(process: 'PULSAR' | 'BOOKIE', service: ServiceMembers): k8s.EnvVar[] {
  const quarter = mebibytes(service, 4);
  return options(process, `-Xms${quarter}m -Xmx${quarter}m -XX:MaxDirectMemorySize=${2 * quarter}m`);
}

/** Half of the memory for the heap. */
export function heapMemory(service: ServiceMembers): k8s.EnvVar[] {
  const half = mebibytes(service, 2);
  return options('PULSAR', `-Xms${half}m -Xmx${half}m`);
}

/** Little memory, enough for a tool that makes one query. */
export function toolMemory(): k8s.EnvVar[] {
  return options('PULSAR', '-Xmx128m');
}

function options(process: 'PULSAR' | 'BOOKIE', memory: string): k8s.EnvVar[] {
  return [
    { name: `${process}_MEM`, value: memory },
    { name: `${process}_GC_LOG`, value: COLLECTOR_LOG },
  ];
}

function mebibytes(service: ServiceMembers, parts: number): number {
  return Math.floor(quantityBytes(service.resources.limits.memory) / MEBIBYTE / parts);
}
