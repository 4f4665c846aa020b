import type { ModelRule } from '../model-rule';
import { configNumber, userEntries } from '../read-model';

const SECTIONS = ['rootCoord', 'dataCoord', 'queryCoord', 'queryNode', 'dataNode', 'indexNode', 'streamingNode'];

export const MESSAGE_SIZES: ModelRule = {
  id: 'MK-TUN-007',
  title: 'messages that are sent and not taken',
  severity: 'warning',
  reason: 'A client that may send more than its server takes gets ResourceExhausted for exactly the large requests.',
  source: 'Milvus source, `configs/milvus.yaml`: grpc.clientMaxSendSize, grpc.serverMaxRecvSize of each role',
  fix: 'Raise serverMaxRecvSize of the section to clientMaxSendSize.',
  check: (instance, report) => {
    for (const section of SECTIONS) {
      for (const { role, entry } of userEntries(instance, `${section}.grpc.clientMaxSendSize`)) {
        const taken = configNumber(role, `${section}.grpc.serverMaxRecvSize`);
        if (Number(entry.value) > taken) report(entry, '', `is ${String(entry.value)}, and the server takes ${taken}.`);
      }
    }
  },
};
