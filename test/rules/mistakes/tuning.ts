import { inCluster, inConfig } from './cluster-case';
import type { MistakeCase } from './mistake-case';
const PROTECT = 'quotaAndLimits.limitWriting.memProtection';
const TIERED = 'queryNode.segcore.tieredStorage';

export const TUNING_MISTAKES: readonly MistakeCase[] = [
  inConfig('MK-TUN-001', 'a lease of three seconds', 'common.session.ttl', [3, 15]),
  inConfig('MK-TUN-001', 'a lease of five minutes', 'common.session.ttl', [300, 60]),
  inConfig('MK-TUN-002', 'query nodes that stay empty', 'queryCoord.autoBalance', [false, true]),
  inConfig('MK-TUN-003', 'no compaction', 'dataCoord.enableCompaction', [false, true]),
  inConfig('MK-TUN-003', 'no compaction by itself', 'dataCoord.compaction.enableAutoCompaction', [false, true]),
  inConfig('MK-TUN-004', 'no garbage collection', 'dataCoord.enableGarbageCollection', [false, true]),
  inConfig('MK-TUN-005', 'files deleted after a minute', 'dataCoord.gc.dropTolerance', [60, 3600]),
  inConfig('MK-TUN-006', 'flushes without a limit', 'quotaAndLimits.flushRate.enabled', [false, true]),
  inConfig('MK-TUN-007', 'messages that the server does not take', 'queryNode.grpc.clientMaxSendSize', [536870912, 268435456]),
  inConfig('MK-TUN-008', 'more collections than the capacity', 'quotaAndLimits.limits.maxCollectionNum', [100000, 65536]),
  inConfig('MK-TUN-009', 'a low water level above the high one', `${PROTECT}.queryNodeMemoryLowWaterLevel`, [0.97, 0.9]),
  inConfig('MK-TUN-009', 'a high watermark below the low one', `${TIERED}.memoryHighWatermarkRatio`, [0.7, 0.78]),
  inConfig('MK-TUN-010', 'writes that are all denied', 'quotaAndLimits.limitWriting.forceDeny', [true, false]),
  inConfig('MK-TUN-011', 'writes that fill the memory', `${PROTECT}.enabled`, [false, true]),
  inConfig('MK-TUN-012', 'traces without an address', 'trace.exporter', ['otlp', 'noop']),
  inCluster('MK-TUN-012', 'traces for Jaeger with the address of OTLP', "config['trace.exporter']", {
    wrong: { config: { 'trace.exporter': 'jaeger', 'trace.sampleFraction': 0.01, 'trace.otlp.endpoint': 'collector:4317' } },
    right: {
      config: {
        'trace.exporter': 'otlp',
        'trace.sampleFraction': 0.01,
        'trace.otlp.endpoint': 'collector:4317',
        'trace.otlp.secure': false,
      },
    },
    says: ['trace.jaeger.url'],
  }),
  inConfig('MK-TUN-013', 'debug logs', 'log.level', ['debug', 'info']),
  inConfig('MK-TUN-014', 'no log at all', 'log.stdout', [false, true]),
  inCluster('MK-TUN-015', 'milliseconds for seconds', "config['dataCoord.segment.maxIdleTime']", {
    wrong: { config: { 'dataCoord.segment.maxIdleTime': 600_000 } },
    right: { config: { 'dataCoord.segment.maxIdleTime': 6000 } },
    says: ['is 600000 seconds; 600 is the default.', 'Write 600 if you mean 600000 milliseconds.'],
  }),
  inCluster('MK-TUN-015', 'bytes for MiB', "config['log.file.maxSize']", {
    wrong: { config: { 'log.file.maxSize': 300 * 1024 ** 2 } },
    right: { config: { 'log.file.maxSize': 300 } },
    says: ['Write 300 if you mean 314572800 bytes.'],
  }),
];
