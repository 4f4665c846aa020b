import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { inCluster, inConfig, inStandalone } from './cluster-case';
import type { MistakeCase } from './mistake-case';

const variable = (name: string, value: string) => ({ queryNode: { env: { [name]: value } } });

export const RESOURCE_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-RES-001', 'query nodes with a limit above the request', 'queryNode.memory', {
    wrong: { queryNode: { memory: { request: Size.gibibytes(8), limit: Size.gibibytes(16) } } },
    right: { queryNode: { memory: { request: Size.gibibytes(16), limit: Size.gibibytes(16) } } },
    says: ['request 8Gi', 'limit 16Gi'],
  }),
  inCluster('MK-RES-002', 'half a CPU', 'proxy.cpu', {
    wrong: { proxy: { cpu: Cpu.millis(500) } },
    right: { proxy: { cpu: { request: Cpu.millis(500), limit: Cpu.units(1) } } },
    says: ['500m'],
  }),
  inCluster('MK-RES-003', 'two and a half CPUs', 'podDefaults.cpu', {
    wrong: { podDefaults: { cpu: Cpu.millis(2500) } },
    right: { podDefaults: { cpu: Cpu.millis(3000) } },
    says: ['2500m', '2 or 3'],
  }),
  inCluster('MK-RES-004', 'query nodes smaller than two segments', 'queryNode.memory', {
    wrong: { queryNode: { memory: Size.gibibytes(2) } },
    right: { queryNode: { memory: Size.gibibytes(3) } },
    says: ['1024 MiB', '2560 MiB'],
  }),
  inCluster('MK-RES-004', 'large segments on small data nodes', 'dataNode.memory', {
    wrong: { dataNode: { memory: Size.gibibytes(4) }, config: { 'dataCoord.segment.maxSize': 2048 } },
    right: { dataNode: { memory: Size.gibibytes(4) }, config: { 'dataCoord.segment.maxSize': 1024 } },
    says: ['2048 MiB'],
  }),
  inStandalone('MK-RES-004', 'a standalone smaller than two segments', 'memory', {
    wrong: { memory: Size.gibibytes(2) },
    right: { memory: Size.gibibytes(3) },
  }),
  inCluster('MK-RES-005', 'less memory than a role takes at rest', 'proxy.memory', {
    wrong: { proxy: { memory: Size.mebibytes(128) } },
    right: { proxy: { memory: Size.mebibytes(192) } },
    says: ['128Mi', '1 GiB'],
  }),
  inCluster('MK-RES-006', 'GOMEMLIMIT', 'queryNode.env.GOMEMLIMIT', {
    wrong: variable('GOMEMLIMIT', '14GiB'),
    right: variable('GOMEMLIMIT', 'off'),
    says: ['14GiB'],
  }),
  inCluster('MK-RES-007', 'more Go threads than CPUs', 'queryNode.env.GOMAXPROCS', {
    wrong: variable('GOMAXPROCS', '8'),
    right: variable('GOMAXPROCS', '4'),
    says: ['is 8', 'limit is 4'],
  }),
  inCluster('MK-RES-008', 'no jemalloc', 'queryNode.env.LD_PRELOAD', {
    wrong: variable('LD_PRELOAD', ''),
    right: variable('PRELOAD', ''),
  }),
  inConfig('MK-RES-009', 'loads up to the last byte', 'queryCoord.overloadedMemoryThresholdPercentage', [97, 90]),
];
