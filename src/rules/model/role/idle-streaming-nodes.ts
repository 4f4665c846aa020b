import { mostReplicas } from '../../../model';
import type { ModelRule } from '../model-rule';
import { configNumber, rolesNamed } from '../read-model';

export const IDLE_STREAMING_NODES: ModelRule = {
  id: 'MK-ROL-018',
  title: 'more streaming nodes than channels',
  severity: 'warning',
  releases: { from: '2.6.0' },
  reason: 'Each of the rootCoord.dmlChannelNum channels has its log on one streaming node, so further nodes have nothing to do.',
  source: 'Milvus source, `configs/milvus.yaml`: rootCoord.dmlChannelNum',
  fix: 'Use as many streaming nodes as there are channels, or fewer.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'streamingNode')) {
      const channels = configNumber(role, 'rootCoord.dmlChannelNum');
      const count = mostReplicas(role.replicas);
      if (count > channels && Number.isFinite(count))
        report(role, 'replicas', `is ${count}, and there are ${channels} channels.`, `Write ${channels} or fewer.`);
    }
  },
};
