import { quantityBytes, quantityCpus } from '../model';
import { amongRoles, configNumber, literalVariable, rolesNamed, userEntries } from '../model/read-model';
import type { ModelRule } from './model-rule';

export const MEMORY_NOT_GUARANTEED: ModelRule = {
  id: 'MK-RES-001',
  title: 'memory request below its limit',
  severity: 'warning',
  reason: 'Milvus loads data up to 90 % of the limit; on a node that reserved only the request, the kernel kills the pod first.',
  source: 'milvus#23262',
  fix: 'Write one amount for request and limit.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode', 'streamingNode', 'standalone')) {
      const { requests, limits } = role.resources;
      if (quantityBytes(requests.memory) >= quantityBytes(limits.memory)) continue;
      report(role, 'memory', `has request ${requests.memory} and limit ${limits.memory}.`, `Write one amount: ${limits.memory}.`);
    }
  },
};

export const LESS_THAN_ONE_CPU: ModelRule = {
  id: 'MK-RES-002',
  title: 'CPU limit below one',
  severity: 'warning',
  reason: 'Milvus starts one worker for each whole CPU of the limit, at least one, and the kernel then throttles it constantly.',
  source: 'go.uber.org/automaxprocs, which Milvus calls at start: GOMAXPROCS is the limit rounded down, at least 1',
  fix: 'Set a limit of 1 CPU or more.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const { cpu } = role.resources.limits;
      if (quantityCpus(cpu) < 1) report(role, 'cpu', `has limit ${cpu}.`);
    }
  },
};

export const FRACTION_OF_A_CPU: ModelRule = {
  id: 'MK-RES-003',
  title: 'fractional CPU limit',
  severity: 'advice',
  reason: 'Milvus sizes its thread pools by the whole CPUs of the limit, rounded down.',
  source: 'go.uber.org/automaxprocs, which Milvus calls at start',
  fix: 'Set the limit to whole CPUs.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const { cpu } = role.resources.limits;
      const cpus = quantityCpus(cpu);
      if (cpus > 1 && !Number.isInteger(cpus)) report(role, 'cpu', `has limit ${cpu}.`, `Write ${Math.floor(cpus)} or ${Math.ceil(cpus)}.`);
    }
  },
};

const MEBIBYTE = 1024 ** 2;

/** Memory for two segments while a pod loads, compacts or indexes, by the formula of Milvus' sizing tool. */
const SEGMENTS = 2 * 1.15;

export const SMALLER_THAN_SEGMENTS: ModelRule = {
  id: 'MK-RES-004',
  title: 'memory for less than two segments',
  severity: 'warning',
  reason: 'Loading, compaction and indexing hold two segments at once, so a smaller pod rejects the work or is killed by it.',
  source: "Milvus' sizing tool: (index + 2 segments) x 1.15; `configs/milvus.yaml`: dataCoord.segment.maxSize",
  fix: 'Give more memory, or lower dataCoord.segment.maxSize.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'queryNode', 'dataNode', 'indexNode', 'standalone')) {
      const segment = configNumber(amongRoles(instance, role), 'dataCoord.segment.maxSize');
      const { memory } = role.resources.limits;
      const needed = Math.ceil((segment * SEGMENTS) / 256) * 256;
      if (quantityBytes(memory) >= segment * SEGMENTS * MEBIBYTE) continue;
      const problem = `has limit ${memory}, but two segments of ${segment} MiB need ${needed} MiB.`;
      report(role, 'memory', problem, `Write ${needed} MiB or more, or lower dataCoord.segment.maxSize.`);
    }
  },
};

export const SMALLER_THAN_IDLE: ModelRule = {
  id: 'MK-RES-005',
  title: 'memory below the idle usage of a role',
  severity: 'error',
  reason: 'A role of an empty Milvus uses 160 to 190 MiB, so the kernel kills it at start.',
  source: 'measured with every role of Milvus 2.3.5',
  fix: 'Write 1 GiB or more.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const { memory } = role.resources.limits;
      if (quantityBytes(memory) < 192 * 1024 ** 2) report(role, 'memory', `has limit ${memory}.`);
    }
  },
};

export const GO_MEMORY_LIMIT: ModelRule = {
  id: 'MK-RES-006',
  title: 'GOMEMLIMIT',
  severity: 'warning',
  reason: "GOMEMLIMIT covers the Go heap only, and most of a node's memory is C++, so Go would collect garbage all the time.",
  source: 'Milvus source, `pkg/util/gc`: its own tuner looks at the whole process; Go documentation, a guide to the garbage collector',
  fix: 'Remove GOMEMLIMIT: Milvus tunes its garbage collector to the memory of the pod.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const value = literalVariable(role, 'GOMEMLIMIT');
      if (value !== undefined && value !== 'off') report(role, 'env.GOMEMLIMIT', `is ${value}.`);
    }
  },
};

export const MORE_THREADS_THAN_CPUS: ModelRule = {
  id: 'MK-RES-007',
  title: 'GOMAXPROCS above the CPU limit',
  severity: 'warning',
  reason: 'Workers beyond the CPU limit are throttled, and a throttled heartbeat costs a node its session.',
  source: 'Kubernetes documentation, CPU limits; go.uber.org/automaxprocs, which leaves GOMAXPROCS alone when it is set',
  fix: 'Remove GOMAXPROCS, or raise the CPU limit.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      const value = Number(literalVariable(role, 'GOMAXPROCS'));
      const { cpu } = role.resources.limits;
      if (value > Math.max(1, quantityCpus(cpu))) report(role, 'env.GOMAXPROCS', `is ${value}, but the CPU limit is ${cpu}.`);
    }
  },
};

export const FOREIGN_ALLOCATOR: ModelRule = {
  id: 'MK-RES-008',
  title: 'custom memory allocator',
  severity: 'warning',
  reason: "Milvus' image preloads jemalloc and returns memory in the background; without it, a query node keeps the memory it freed.",
  source: 'Milvus source, `build/docker/milvus/*/Dockerfile`: LD_PRELOAD and MALLOC_CONF',
  fix: 'Remove the variable.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const name of ['LD_PRELOAD', 'MALLOC_CONF']) {
        const value = literalVariable(role, name);
        if (value !== undefined) report(role, `env.${name}`, `is '${value}'.`);
      }
    }
  },
};

const KEYS = ['queryCoord.overloadedMemoryThresholdPercentage', 'common.overloadedMemoryThresholdPercentage'];

export const LOAD_THRESHOLD: ModelRule = {
  id: 'MK-RES-009',
  title: 'load threshold too close to the memory limit',
  severity: 'warning',
  reason:
    'Searches, growing segments and the Go heap need the memory above the threshold; without it the kernel kills a node, and then ' +
    'its peers.',
  source: 'milvus#16150; Milvus documentation: loaded data stays below 90 % of the memory of all query nodes',
  fix: 'Write 90 or less, and add memory or query nodes.',
  check: (instance, report) => {
    for (const key of KEYS) {
      for (const { entry } of userEntries(instance, key)) {
        if (Number(entry.value) > 92) report(entry, '', `is ${String(entry.value)}.`);
      }
    }
  },
};

export const RESOURCES_RULES: readonly ModelRule[] = [
  MEMORY_NOT_GUARANTEED,
  LESS_THAN_ONE_CPU,
  FRACTION_OF_A_CPU,
  SMALLER_THAN_SEGMENTS,
  SMALLER_THAN_IDLE,
  GO_MEMORY_LIMIT,
  MORE_THREADS_THAN_CPUS,
  FOREIGN_ALLOCATOR,
  LOAD_THRESHOLD,
];
