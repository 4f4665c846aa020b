import { Size } from 'cdk8s';
import type { Mistake } from '../../../findings';
import { ETCD_COMPACTION, ETCD_QUOTA } from '../rules';
import { sizeBytes } from '../../../workload';
import type { EtcdCompaction } from './etcd-compaction';

const MEBIBYTE = 1024 ** 2;
const USUAL_QUOTA = Size.gibibytes(4);
const LARGEST_QUOTA = Size.gibibytes(8);

/** Usual quota, or half of the disk if that is less. */
export function quotaFor(disk: Size): Size {
  const half = Math.floor(sizeBytes(disk) / 2 / MEBIBYTE);
  return half * MEBIBYTE < sizeBytes(USUAL_QUOTA) ? Size.mebibytes(half) : USUAL_QUOTA;
}

/** Checks the quota against the limit of etcd and the disk, and checks that the history is compacted. */
export function checkUpkeep(quota: Size, disk: Size, compaction: EtcdCompaction): Mistake[] {
  const mistakes: Mistake[] = [];
  const bytes = sizeBytes(quota);
  const isDisk = sizeBytes(disk) > 0;
  const most = Math.min(sizeBytes(LARGEST_QUOTA), sizeBytes(disk) / 2);
  if (isDisk && !(bytes >= 1 && bytes <= most)) {
    const problem = `is ${quota.asString()} on a disk of ${disk.asString()}.`;
    mistakes.push({ rule: ETCD_QUOTA, prop: 'quota', problem, fix: ETCD_QUOTA.fix });
  }
  if (!compaction.isPositive) {
    const problem = `keeps ${compaction.retention}.`;
    mistakes.push({ rule: ETCD_COMPACTION, prop: 'compaction', problem, fix: ETCD_COMPACTION.fix });
  }
  return mistakes;
}
