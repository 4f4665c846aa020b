import { keyFacts } from '../config';
import { allUserEntries, configNumber, configValue, entryOf, hasSeveral, rolesNamed, userEntries, userSwitches } from '../model/read-model';
import type { ModelRule } from './model-rule';

export const SESSION_LEASE: ModelRule = {
  id: 'MK-TUN-001',
  title: 'session lease out of range',
  severity: 'warning',
  reason: 'If etcd pauses longer than the lease, every role exits at once; a long lease delays the detection of a lost node.',
  source: 'Milvus source, `configs/milvus.yaml`: common.session.ttl; measured: a lost coordinator is missed for the whole lease',
  fix: 'Write 10 to 60 seconds.',
  check: (instance, report) => {
    for (const { entry } of userEntries(instance, 'common.session.ttl')) {
      const seconds = Number(entry.value);
      if (seconds < 10 || seconds > 60) report(entry, '', `is ${seconds} s.`);
    }
  },
};

export const NO_BALANCE: ModelRule = {
  id: 'MK-TUN-002',
  title: 'automatic balancing turned off',
  severity: 'warning',
  reason: 'Without it a node that joins, after a failure or from an autoscaler, does not get any loaded segments.',
  source: 'Milvus documentation, scale a Milvus cluster: queryCoord.autoBalance',
  fix: 'Remove the key.',
  check: (instance, report) => {
    if (!rolesNamed(instance, 'queryNode').some(hasSeveral)) return;
    for (const entry of userSwitches(instance, 'queryCoord.autoBalance', false)) report(entry, '', 'is false.');
  },
};

const COMPACTION_SWITCHES = ['dataCoord.enableCompaction', 'dataCoord.compaction.enableAutoCompaction'];

export const NO_COMPACTION: ModelRule = {
  id: 'MK-TUN-003',
  title: 'compaction turned off',
  severity: 'warning',
  reason: 'Small segments and deleted rows accumulate: searches slow down, and the metadata in etcd grows to its quota.',
  source: 'Milvus documentation, compact data; milvus#44614',
  fix: 'Remove the key.',
  check: (instance, report) => {
    for (const key of COMPACTION_SWITCHES) for (const entry of userSwitches(instance, key, false)) report(entry, '', 'is false.');
  },
};

export const NO_GARBAGE_COLLECTION: ModelRule = {
  id: 'MK-TUN-004',
  title: 'garbage collection turned off',
  severity: 'warning',
  reason: 'Files of dropped and compacted segments stay in the bucket forever.',
  source: 'Milvus source, `configs/milvus.yaml`: dataCoord.enableGarbageCollection',
  fix: 'Remove the key; for a backup, pause garbage collection with the management API.',
  check: (instance, report) => {
    for (const entry of userSwitches(instance, 'dataCoord.enableGarbageCollection', false)) report(entry, '', 'is false.');
  },
};

const GARBAGE_TOLERANCES = ['dataCoord.gc.dropTolerance', 'dataCoord.gc.missingTolerance'];

export const EARLY_DELETION: ModelRule = {
  id: 'MK-TUN-005',
  title: 'garbage collection of files in use',
  severity: 'warning',
  reason:
    'Query nodes load, and backups copy, segments that were just dropped or are not yet recorded, so their files must remain for a while.',
  source: 'Milvus source, `configs/milvus.yaml`: dataCoord.gc; milvus-backup, which pauses the collection for the same reason',
  fix: 'Write 3600 seconds or more.',
  check: (instance, report) => {
    for (const key of GARBAGE_TOLERANCES) {
      for (const { entry } of userEntries(instance, key)) {
        if (Number(entry.value) < 3600) report(entry, '', `is ${String(entry.value)} s.`);
      }
    }
  },
};

export const FLUSH_STORM: ModelRule = {
  id: 'MK-TUN-006',
  title: 'flush rate limit turned off',
  severity: 'warning',
  releases: { from: '2.4.0' },
  reason: 'A client that flushes after each insert creates thousands of tiny segments, and compaction cannot catch up.',
  source: 'Milvus source, `configs/milvus.yaml` from 2.4 on: quotaAndLimits.flushRate, 0.1 flushes a second for each collection',
  fix: 'Remove the key: Milvus flushes on its own.',
  check: (instance, report) => {
    for (const entry of userSwitches(instance, 'quotaAndLimits.flushRate.enabled', false)) report(entry, '', 'is false.');
  },
};

const SECTIONS = ['rootCoord', 'dataCoord', 'queryCoord', 'queryNode', 'dataNode', 'indexNode', 'streamingNode'];

export const MESSAGE_SIZES: ModelRule = {
  id: 'MK-TUN-007',
  title: 'gRPC send limit above the receive limit',
  severity: 'warning',
  reason: 'A client that may send more than its server accepts gets ResourceExhausted for large requests only.',
  source: 'Milvus source, `configs/milvus.yaml`: grpc.clientMaxSendSize, grpc.serverMaxRecvSize of each role',
  fix: 'Raise serverMaxRecvSize of the section to clientMaxSendSize.',
  check: (instance, report) => {
    for (const section of SECTIONS) {
      for (const { role, entry } of userEntries(instance, `${section}.grpc.clientMaxSendSize`)) {
        const accepted = configNumber(role, `${section}.grpc.serverMaxRecvSize`);
        if (Number(entry.value) > accepted) report(entry, '', `is ${String(entry.value)}, but the server accepts ${accepted}.`);
      }
    }
  },
};

export const COLLECTION_CAPACITY: ModelRule = {
  id: 'MK-TUN-008',
  title: 'collection limit above the general capacity',
  severity: 'warning',
  reason: 'rootCoord.maxGeneralCapacity counts shards times partitions of all collections, and is exhausted first.',
  source: 'Milvus documentation, limits: raise both figures together',
  fix: 'Raise rootCoord.maxGeneralCapacity too.',
  check: (instance, report) => {
    for (const { role, entry } of userEntries(instance, 'quotaAndLimits.limits.maxCollectionNum')) {
      const capacity = configNumber(role, 'rootCoord.maxGeneralCapacity');
      if (Number(entry.value) > capacity) report(entry, '', `is ${String(entry.value)}, but the capacity is ${capacity}.`);
    }
  },
};

const PROTECT = 'quotaAndLimits.limitWriting';

const TIERED = 'queryNode.segcore.tieredStorage';

/** Pairs of a low and a high watermark. */
const LEVELS: readonly (readonly [low: string, high: string])[] = [
  [`${PROTECT}.memProtection.dataNodeMemoryLowWaterLevel`, `${PROTECT}.memProtection.dataNodeMemoryHighWaterLevel`],
  [`${PROTECT}.memProtection.queryNodeMemoryLowWaterLevel`, `${PROTECT}.memProtection.queryNodeMemoryHighWaterLevel`],
  [`${PROTECT}.growingSegmentsSizeProtection.lowWaterLevel`, `${PROTECT}.growingSegmentsSizeProtection.highWaterLevel`],
  [`${TIERED}.memoryLowWatermarkRatio`, `${TIERED}.memoryHighWatermarkRatio`],
  [`${TIERED}.diskLowWatermarkRatio`, `${TIERED}.diskHighWatermarkRatio`],
  ['streaming.flush.growingSegmentBytesLwmThreshold', 'streaming.flush.growingSegmentBytesHwmThreshold'],
];

export const WATER_LEVELS: ModelRule = {
  id: 'MK-TUN-009',
  title: 'low watermark not below the high watermark',
  severity: 'error',
  reason: 'Between the two levels Milvus slows down or evicts gradually; without a gap it stops and resumes abruptly.',
  source: 'Milvus source, `configs/milvus.yaml`: quotaAndLimits, tieredStorage, streaming.flush',
  fix: 'Write a low level below the high one.',
  check: (instance, report) => {
    for (const [low, high] of LEVELS) {
      for (const { role, entry } of [...userEntries(instance, low), ...userEntries(instance, high)]) {
        const [lowLevel, highLevel] = [configNumber(role, low), configNumber(role, high)];
        if (lowLevel >= highLevel) report(entry, '', `the low level is ${lowLevel}, and the high level is ${highLevel}.`);
      }
    }
  },
};

const DENIALS = ['quotaAndLimits.limitWriting.forceDeny', 'quotaAndLimits.limitReading.forceDeny'];

export const EVERYTHING_DENIED: ModelRule = {
  id: 'MK-TUN-010',
  title: 'all requests denied',
  severity: 'warning',
  reason: 'The key is an emergency switch: every write (or read) of every client fails until it is off.',
  source: 'Milvus source, `configs/milvus.yaml`: forceDeny',
  fix: 'Remove the key.',
  check: (instance, report) => {
    for (const key of DENIALS) for (const entry of userSwitches(instance, key, true)) report(entry, '', 'is true.');
  },
};

const PROTECTIONS = ['quotaAndLimits.enabled', 'quotaAndLimits.limitWriting.memProtection.enabled'];

export const NO_MEMORY_PROTECTION: ModelRule = {
  id: 'MK-TUN-011',
  title: 'memory protection turned off',
  severity: 'warning',
  reason: 'Milvus slows down writes at 85 % of the memory of its nodes; without that, a bulk load ends in OOM kills.',
  source: 'Milvus source, `configs/milvus.yaml`: quotaAndLimits.limitWriting.memProtection',
  fix: 'Remove the key.',
  check: (instance, report) => {
    for (const key of PROTECTIONS) for (const entry of userSwitches(instance, key, false)) report(entry, '', 'is false.');
  },
};

const ADDRESS: Readonly<Record<string, string>> = { jaeger: 'trace.jaeger.url', otlp: 'trace.otlp.endpoint' };

export const TRACE_WITHOUT_ENDPOINT: ModelRule = {
  id: 'MK-TUN-012',
  title: 'trace exporter without an address',
  severity: 'error',
  reason: 'Milvus creates the exporter at start, and every role waits for an empty address or fails.',
  source: 'Milvus source, `pkg/tracer`; `configs/milvus.yaml`: trace',
  fix: 'Set the address of the exporter.',
  check: (instance, report) => {
    for (const { role, entry } of userEntries(instance, 'trace.exporter')) {
      const key = ADDRESS[String(entry.value)];
      if (key !== undefined && (configValue(role, key) ?? '') === '')
        report(entry, '', `is '${String(entry.value)}', but ${key} is empty.`, `Set ${key}.`);
    }
  },
};

export const LOG_VOLUME: ModelRule = {
  id: 'MK-TUN-013',
  title: 'debug log level',
  severity: 'advice',
  reason: 'At this level a busy cluster writes gigabytes per hour, and the kubelet evicts pods whose logs fill their ephemeral storage.',
  source: 'Kubernetes documentation, local ephemeral storage: container logs count',
  fix: "Write 'info', and change the level of a running role with /log/level on port 9091.",
  check: (instance, report) => {
    for (const { entry } of userEntries(instance, 'log.level')) {
      if (String(entry.value).toLowerCase() === 'debug') report(entry, '', "is 'debug'.");
    }
    const [role] = instance.roles;
    const decided = role && entryOf(role, 'log.level');
    if (decided?.standing === 'owned' && decided.value === 'debug') report(instance, 'log.level', "is 'debug'.");
  },
};

export const SILENT_LOGS: ModelRule = {
  id: 'MK-TUN-014',
  title: 'logging turned off',
  severity: 'warning',
  reason: 'kubectl logs shows the standard output of a pod; without it, and without a file, a crash leaves no trace.',
  source: 'Milvus source, `configs/milvus.yaml`: log.stdout, log.file.rootPath',
  fix: 'Remove log.stdout, or set log.file.rootPath.',
  check: (instance, report) => {
    for (const { role, entry } of userEntries(instance, 'log.stdout')) {
      const hasFile = (configValue(role, 'log.file.rootPath') ?? '') !== '';
      if (String(entry.value) === 'false' && !hasFile) report(entry, '', 'is false.');
    }
  },
};

/** Units that values are mistaken for: what a number of the smaller unit is divided by to become one of the key's own. */
const MISTAKEN_UNITS: Readonly<Record<string, { readonly divisor: number; readonly mistaken: string; readonly own: string }>> = {
  s: { divisor: 1000, mistaken: 'milliseconds', own: 'seconds' },
  MiB: { divisor: 1024 ** 2, mistaken: 'bytes', own: 'MiB' },
};

export const MISTAKEN_UNIT: ModelRule = {
  id: 'MK-TUN-015',
  title: 'value in a smaller unit than the key counts',
  severity: 'warning',
  reason: 'Milvus does not check the unit, so the value is a thousand or a million times as large as it was meant.',
  source: 'Milvus source, `configs/milvus.yaml`: the unit in the comment of each key',
  fix: 'Write a Duration or a Size; the library converts it.',
  check: (instance, report) => {
    for (const { role, entry } of allUserEntries(instance)) {
      const facts = keyFacts(entry.key);
      const unit = MISTAKEN_UNITS[facts?.unit ?? ''];
      const value = Number(entry.value);
      const usual = Number(facts?.defaults[role.line]);
      if (!unit || !(usual > 0) || value % unit.divisor !== 0 || value < 100 * usual) continue;
      const meant = value / unit.divisor;
      if (meant < usual / 20 || meant > usual * 20) continue;
      report(entry, '', `is ${value} ${unit.own}; ${usual} is the default.`, `Write ${meant} if you mean ${value} ${unit.mistaken}.`);
    }
  },
};

export const TUNING_RULES: readonly ModelRule[] = [
  SESSION_LEASE,
  NO_BALANCE,
  NO_COMPACTION,
  NO_GARBAGE_COLLECTION,
  EARLY_DELETION,
  FLUSH_STORM,
  MESSAGE_SIZES,
  COLLECTION_CAPACITY,
  WATER_LEVELS,
  EVERYTHING_DENIED,
  NO_MEMORY_PROTECTION,
  TRACE_WITHOUT_ENDPOINT,
  LOG_VOLUME,
  SILENT_LOGS,
  MISTAKEN_UNIT,
];
