import type { Mistake } from '../../findings';
import { QUEUE_NEEDS_STANDALONE } from '../rules';
import { DATA_DIRECTORY } from '../../naming';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { MESSAGE_QUEUES, checkRelease, keysIfSupported } from '../support';

/** Binds rocksmq, which is a library in the process of a standalone. */
export function bindRocksmq({ mode }: DependencyContext): DependencyBinding {
  return {
    service: 'rocksmq',
    config: { 'mq.type': 'rocksmq', 'rocksmq.path': `${DATA_DIRECTORY}/rdb_data` },
    addresses: [],
    mistakes: checkMode('rocksmq', mode),
  };
}

/** Binds natsmq, a server in the process of a standalone. */
export function bindNatsmq({ mode, version }: DependencyContext): DependencyBinding {
  return {
    service: 'natsmq',
    config: {
      'mq.type': 'natsmq',
      ...keysIfSupported(MESSAGE_QUEUES.natsmq, version, { 'natsmq.server.storeDir': `${DATA_DIRECTORY}/nats` }),
    },
    addresses: [],
    mistakes: [
      ...checkMode('natsmq', mode),
      ...checkRelease('natsmq', MESSAGE_QUEUES.natsmq, version, 'MessageQueue.rocksmq() or MessageQueue.woodpecker()'),
    ],
  };
}

function checkMode(queue: string, mode: DependencyContext['mode']): Mistake[] {
  if (mode === 'standalone') return [];
  const fix = 'Use MessageQueue.woodpecker() (2.6 and later), MessageQueue.kafka(…) or MessageQueue.pulsar(…).';
  return [{ rule: QUEUE_NEEDS_STANDALONE, problem: `${queue} works only in a standalone.`, fix }];
}
