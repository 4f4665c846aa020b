import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import { InClusterPulsar } from '@org/milvus-k8s';
import { besideMilvus } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

export const SERVICE_AMOUNT_MISTAKES: readonly MistakeCase[] = [
  besideMilvus('MK-ROL-002', 'an etcd without CPU', ['meta-store', 'cpu'], {
    wrong: { metaStore: { cpu: Cpu.units(0) } },
    right: { metaStore: { cpu: Cpu.millis(100) } },
    says: ['above zero'],
  }),
  besideMilvus('MK-ROL-011', 'an etcd disk without size', ['meta-store', 'storage.size'], {
    wrong: { metaStore: { storage: { size: Size.gibibytes(0) } } },
    right: { metaStore: { storage: { size: Size.gibibytes(10) } } },
    says: ['0Gi'],
  }),
  {
    mistake: 'a journal without a size',
    wrong: (chart) => new InClusterPulsar(chart, 'queue', { bookKeeper: { journal: { size: Size.gibibytes(0) } } }),
    right: (chart) => new InClusterPulsar(chart, 'queue', { bookKeeper: { journal: { size: Size.gibibytes(10) } } }),
    rule: 'MK-ROL-011',
    path: 'test/queue/bookKeeper',
    prop: 'journal.size',
    says: ['is 0Gi'],
  },
];
