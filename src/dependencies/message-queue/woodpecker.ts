import type { Mistake } from '../../findings';
import { ENDPOINTS_EMPTY, NO_CONDITIONAL_WRITES } from '../rules';
import { DATA_DIRECTORY, STAND_IN_NAME } from '../../naming';
import { string, listOf, propsOf } from '../../props';
import type { ServiceType } from '../bind-props';
import { addressOf, checkEndpoints } from '../check-endpoint';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { STAND_IN_HOST } from '../stand-in';
import { MESSAGE_QUEUES, checkRelease, keysIfSupported } from '../support';

/** Nodes of a woodpecker service that replicate each other's logs, such as the nodes of a region. */
export interface WoodpeckerPool {
  /** Name of the pool, such as `region-1`. */
  readonly name: string;
  /** Nodes as `host:port`, without a scheme; the service port is 18080. Milvus discovers the other nodes through them. */
  readonly seeds: readonly string[];
}

/** Existing woodpecker service. */
export interface WoodpeckerServiceProps {
  /** Pools of nodes. */
  readonly pools: readonly WoodpeckerPool[];
}

const SEEDS = "['woodpecker-0.woodpecker:18080']";

/** Type of the props. */
export const WOODPECKER_SERVICE_TYPE: ServiceType<WoodpeckerServiceProps> = {
  readers: {
    pools: listOf(
      propsOf<WoodpeckerPool>(
        { name: string, seeds: listOf(string) },
        { name: "Write the name of the pool, such as name: 'region-1'.", seeds: `Write hosts and ports, such as seeds: ${SEEDS}.` },
      ),
    ),
  },
  hints: { pools: `Write the pools, such as pools: [{ name: 'region-1', seeds: ${SEEDS} }].` },
  standIns: { pools: () => [{ name: STAND_IN_NAME, seeds: [`${STAND_IN_HOST}:18080`] }] },
};

/** Binds embedded woodpecker. Its segments are below `<bucket path>/wp`, their metadata below `<etcd root path>/woodpecker`. */
export function bindWoodpecker(context: DependencyContext): DependencyBinding {
  const { isLocalStorage } = context;
  return {
    service: 'woodpecker',
    config: {
      'mq.type': 'woodpecker',
      ...keysIfSupported(MESSAGE_QUEUES.woodpecker, context.version, {
        'woodpecker.storage.type': isLocalStorage ? 'local' : 'minio',
        ...(isLocalStorage ? { 'woodpecker.storage.rootPath': `${DATA_DIRECTORY}/wp` } : {}),
      }),
    },
    addresses: [],
    mistakes: [...checkRelease('woodpecker', MESSAGE_QUEUES.woodpecker, context.version, otherQueues(context)), ...checkStorage(context)],
  };
}

/** Binds a woodpecker service. Milvus reads the pools as one JSON text (`service_param.go`, `quorumBufferPools`). */
export function bindWoodpeckerService({ pools }: WoodpeckerServiceProps, context: DependencyContext): DependencyBinding {
  const seeds = pools.flatMap((pool) => pool.seeds);
  return {
    service: 'woodpecker-service',
    config: {
      'mq.type': 'woodpecker',
      ...keysIfSupported(MESSAGE_QUEUES['woodpecker-service'], context.version, {
        'woodpecker.storage.type': 'service',
        'woodpecker.client.quorum.quorumBufferPools': JSON.stringify(pools.map((pool) => ({ name: pool.name, seeds: pool.seeds }))),
      }),
    },
    addresses: seeds.map((seed) => addressOf('woodpecker', seed)),
    mistakes: [
      ...checkRelease('woodpecker as a service', MESSAGE_QUEUES['woodpecker-service'], context.version, otherQueues(context)),
      ...checkPools(pools),
    ],
  };
}

function checkPools(pools: readonly WoodpeckerPool[]): Mistake[] {
  const example = 'woodpecker-0.woodpecker:18080';
  if (pools.length === 0) {
    const fix = `Write at least one, such as { name: 'region-1', seeds: ['${example}'] }.`;
    return [{ rule: ENDPOINTS_EMPTY, prop: 'pools', problem: 'is an empty list.', fix }];
  }
  return pools.flatMap(({ seeds }, index) => checkEndpoints(seeds, `pools[${index}].seeds`, example));
}

/** Checks that the storage fences writers. Local files need no fence, because only one process writes them. */
function checkStorage({ isLocalStorage, conditionalWrites, version }: DependencyContext): Mistake[] {
  if (isLocalStorage || conditionalWrites !== false) return [];
  const problem = `writes to an object storage on which Milvus ${version} cannot fence writers.`;
  const fix =
    'Use MessageQueue.kafka(…) or MessageQueue.pulsar(…), or another object storage or release; see docs/reference/dependencies.md.';
  return [{ rule: NO_CONDITIONAL_WRITES, problem, fix }];
}

function otherQueues({ mode }: DependencyContext): string {
  return mode === 'standalone' ? 'MessageQueue.rocksmq()' : 'MessageQueue.kafka(…), MessageQueue.pulsar(…) or an InClusterKafka';
}
