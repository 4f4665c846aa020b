import type { ReleaseRange } from '../../findings';
import type { ModelRule } from '../../rules';
import { compareVersions, isWithin, lineOf, rangeWords } from '../../version';
import { FLUSH_ALL, KNOWN_TOOLS, RBAC } from '../tool-release';
import { checkEach } from './each-backup-job';

const isIn = (release: string, ranges: readonly ReleaseRange[]) => ranges.some((range) => isWithin(release, range));

const words = (ranges: readonly ReleaseRange[]) => ranges.map(rangeWords).join(', and ');

const RELEASE_NOT_BACKED_UP: ModelRule = {
  id: 'MK-BAK-003',
  title: 'release that milvus-backup cannot back up',
  severity: 'error',
  reason: 'Each release of milvus-backup knows the formats of some releases of Milvus.',
  source: 'milvus-backup, README: compatibility; Milvus documentation, milvus_backup_0_6_cli.md',
  fix: "Use milvus-backup 0.6.0 or later: image: 'docker.io/milvusdb/milvus-backup:v0.6.1'; upgrade Milvus 3.0.0.",
  checkApp: checkEach((job, report) => {
    if (job.task !== 'backup' || isIn(job.release, job.tool.backsUp)) return;
    report(job, 'milvus', `runs ${job.release}; ${job.image} backs up ${words(job.tool.backsUp)}.`);
  }),
};

const NEVER_RESTORED: ModelRule = {
  id: 'MK-BAK-004',
  title: 'backup that only a newer Milvus can restore',
  severity: 'warning',
  reason: 'milvus-backup restores into Milvus 2.4 and later, so the backup does not bring back the Milvus that it is of.',
  source: 'milvus-backup, README: backup and restore by release',
  fix: 'Upgrade Milvus, or keep a newer Milvus ready to restore into.',
  checkApp: checkEach((job, report) => {
    const { task, release, tool } = job;
    if (task !== 'backup' || !isIn(release, tool.backsUp) || isIn(release, tool.restoresTo)) return;
    report(job, 'milvus', `runs ${release}; milvus-backup restores into ${words(tool.restoresTo)}.`);
  }),
};

const UNKNOWN_TOOL: ModelRule = {
  id: 'MK-BAK-005',
  title: 'unknown release of milvus-backup',
  severity: 'error',
  reason: 'The format of the configuration and the options changed between the releases of milvus-backup.',
  source: 'milvus-backup, `internal/cfg`: the key configVersion; release notes of v0.6.0',
  fix: "Write a tag from v0.5.16 to before v0.7.0, such as image: 'docker.io/milvusdb/milvus-backup:v0.6.1'.",
  checkApp: checkEach((job, report) => {
    if (job.toolRelease !== undefined && isWithin(job.toolRelease, KNOWN_TOOLS)) return;
    report(job, 'image', job.toolRelease === undefined ? `'${job.image}' names no release.` : `has milvus-backup ${job.toolRelease}.`);
  }),
};

const BULK_FLUSH: ModelRule = {
  id: 'MK-BAK-014',
  title: 'one flush of all collections in a release without it',
  severity: 'error',
  reason: 'Milvus flushes all collections in one call from 2.6.11 on; before, milvus-backup fails with this strategy.',
  source: 'milvus-backup, `internal/client/milvus/feature.go`: FlushAll',
  fix: "Leave strategy out, or write 'serial-flush'.",
  checkApp: checkEach((job, report) => {
    if (job.backup?.strategy !== 'bulk-flush' || isWithin(job.release, FLUSH_ALL)) return;
    report(job, 'strategy', `is 'bulk-flush', and the Milvus runs ${job.release}.`);
  }),
};

const ACCESS_CONTROL: ModelRule = {
  id: 'MK-BAK-015',
  title: 'users and roles that cannot be backed up or restored',
  severity: 'error',
  reason: 'Milvus returns users and roles from 2.4.10 on, and only to an administrator.',
  source: 'milvus-backup, docs/user_guide/rbac.md; Milvus source, `internal/proxy/impl.go`: BackupRBAC',
  fix: 'Leave accessControl out, or give the Milvus an administrator, in 2.4.10 or later.',
  checkApp: checkEach((job, report) => {
    const isAsked = job.backup?.accessControl ?? job.restore?.accessControl ?? false;
    if (!isAsked) return;
    if (!isWithin(job.release, RBAC)) report(job, 'accessControl', `is true, and the Milvus runs ${job.release}.`);
    else if (!job.hasAdministrator) report(job, 'accessControl', 'is true, and the Milvus has no administrator.');
  }),
};

const RESTORE_RELEASE: ModelRule = {
  id: 'MK-BAK-021',
  title: 'release that milvus-backup cannot restore into',
  severity: 'error',
  reason: 'milvus-backup imports files through an interface that Milvus has from 2.4 on, and knows the formats of some releases.',
  source: 'milvus-backup, README: compatibility; `core/restore/task.go`',
  fix: 'Restore into a Milvus of 2.4 or later, with milvus-backup 0.6.0 or later for 3.0.1.',
  checkApp: checkEach((job, report) => {
    if (job.restore === undefined || isIn(job.release, job.tool.restoresTo)) return;
    report(job, 'milvus', `runs ${job.release}; ${job.image} restores into ${words(job.tool.restoresTo)}.`);
  }),
};

const OLDER_LINE: ModelRule = {
  id: 'MK-BAK-022',
  title: 'restore of a newer release into an older one',
  severity: 'error',
  reason: 'Milvus reads the files of older lines, and not those of newer ones.',
  source: 'milvus-backup, README: a backup can only be restored to the same or newer Milvus versions',
  fix: 'Restore into a Milvus of the same or a newer line.',
  checkApp: checkEach((job, report) => {
    const { restore, release } = job;
    if (restore === undefined || compareVersions(lineOf(restore.takenFrom), lineOf(release)) <= 0) return;
    report(job, 'milvus', `runs ${release}, and the backups are of ${restore.takenFrom}.`);
  }),
};

export const RELEASE_RULES: readonly ModelRule[] = [
  RELEASE_NOT_BACKED_UP,
  NEVER_RESTORED,
  UNKNOWN_TOOL,
  BULK_FLUSH,
  ACCESS_CONTROL,
  RESTORE_RELEASE,
  OLDER_LINE,
];
