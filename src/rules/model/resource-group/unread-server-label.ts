import { valueProp } from '../../../model';
import { RELEASES } from '../../../version';
import type { ModelRule } from '../model-rule';

const PREFIX = 'MILVUS_SERVER_LABEL_';
const ROLE_SCOPED = /^MILVUS_SERVER_LABEL_(MIXCOORD|COORD|QUERYNODE|QN|DATANODE|DN|STREAMINGNODE|SN|PROXY)_/;

export const UNREAD_SERVER_LABEL: ModelRule = {
  id: 'MK-GRP-004',
  title: 'server label that the release does not read',
  severity: 'warning',
  releases: { below: '2.6.0' },
  reason: 'Server labels are read from 2.4 on, by query nodes; labels for one role from 2.6 on.',
  source: 'Milvus source, `internal/util/sessionutil` of each line',
  fix: 'Remove the variable, or use Milvus 2.6 or later.',
  check: (instance, report) => {
    const readsPlain = RELEASES[instance.line].serverLabels;
    for (const role of instance.roles) {
      for (const { name } of role.environment.filter((variable) => variable.name.startsWith(PREFIX))) {
        if (!readsPlain || ROLE_SCOPED.test(name)) report(role, valueProp('env', name), `means nothing to Milvus ${instance.version}.`);
      }
    }
  },
};
