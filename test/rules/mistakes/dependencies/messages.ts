import { Size } from 'cdk8s';
import { MessageQueue } from '@org/milvus-k8s';
import { cluster, externalDependencies } from '../../../support/instances';
import type { MistakeCase } from '../mistake-case';

const message = (maxMessageSize: Size): MistakeCase['wrong'] => {
  return (chart) => {
    const messageQueue = MessageQueue.pulsar({ host: 'pulsar.pulsar', maxMessageSize });
    cluster(chart, { dependencies: externalDependencies(chart, 'deps', { messageQueue }) });
  };
};

export const MESSAGE_MISTAKES: readonly MistakeCase[] = [Size.mebibytes(0), Size.kibibytes(0.0001), Size.gibibytes(Number.NaN)].map(
  (size) => ({
    rule: 'MK-DEP-014',
    mistake: `messages of at most ${size.asString()}`,
    path: 'test/deps',
    prop: 'messageQueue.maxMessageSize',
    wrong: message(size),
    right: message(Size.gibibytes(0.005)),
    says: [size.asString()],
  }),
);
