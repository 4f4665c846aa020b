import type { ModelRule } from '../../rules';
import { runsPerHour } from '../../props';
import { isBackupName, NAME_END_LENGTH } from '../backup-names';
import { isBackupJob } from '../backup-spec';
import { checkEach } from './each-backup-job';

const TOO_OFTEN: ModelRule = {
  id: 'MK-BAK-034',
  title: 'backup Job more often than once an hour',
  severity: 'warning',
  reason: 'Each run copies all files of the collections, and a run that is not over when the next one is due makes it wait or be skipped.',
  source: 'milvus-backup, `core/backup`: a backup has no increments; Kubernetes documentation, CronJob: concurrencyPolicy Forbid',
  fix: "Write once an hour or less, such as Cron.schedule({ minute: '30', hour: '1' }), or replicate to a second Milvus.",
  checkApp: checkEach((job, report) => {
    const runs = runsPerHour(job.schedule?.expression ?? '');
    if (runs > 1) report(job, 'schedule', `runs ${runs} times an hour.`);
  }),
};

const RETENTION: ModelRule = {
  id: 'MK-BAK-008',
  title: 'retention that keeps no backup',
  severity: 'error',
  reason: 'Each run deletes what it does not have to keep, so the backup before a failed run has to be kept, too.',
  source: 'this library, the script of a Backup; milvus-backup has no retention',
  fix: 'Write keepLast: 2 or more.',
  checkApp: checkEach((job, report) => {
    const { keepLast, keepForSeconds } = job.backup ?? { keepLast: 1, keepForSeconds: undefined };
    if (!Number.isInteger(keepLast) || keepLast < 1) report(job, 'keepLast', `is ${keepLast}.`, 'Write a whole number, 1 or more.');
    if (keepForSeconds === 0) report(job, 'keepFor', 'is 0 s.', 'Write a time, such as Duration.days(30), or leave it out.');
  }),
};

const PATTERN = /^\w+(\.(\w+|\*)?)?$/;

const FILTER: ModelRule = {
  id: 'MK-BAK-016',
  title: 'invalid selection of collections',
  severity: 'error',
  reason: 'milvus-backup reads a database with a star, a database and a collection, or a collection, in letters, digits and underscores.',
  source: 'milvus-backup, `internal/filter/filter.go`',
  fix: "Write 'sales.*' for a database, or 'sales.products' for a collection.",
  checkApp: checkEach((job, report) => {
    job.collections.forEach((pattern, index) => {
      if (!PATTERN.test(pattern)) report(job, `collections[${index}]`, `is '${pattern}'.`);
    });
  }),
};

const RENAMES: ModelRule = {
  id: 'MK-BAK-025',
  title: 'invalid new names of a restore',
  severity: 'error',
  reason: 'milvus-backup renames a collection to a collection and a database to a database, and takes either new names or a suffix.',
  source: 'milvus-backup, `cmd/restore/restore.go`: validate, newTableMapperFromCollRename',
  fix: "Write { 'sales.products': 'sales.products_old' } or { 'sales.*': 'archive.*' }, or a suffix such as '_restored'.",
  checkApp: checkEach((job, report) => {
    const { renames = {}, suffix } = job.restore ?? {};
    const pairs = Object.entries(renames);
    for (const [before, after] of pairs) {
      const isDatabase = before.endsWith('.*');
      const fits = [before, after].every((name) => PATTERN.test(name) && !name.endsWith('.') && name.endsWith('.*') === isDatabase);
      if (!fits) report(job, `renames['${before}']`, `is '${after}'.`);
    }
    if (pairs.length > 0 && suffix !== undefined) report(job, 'suffix', 'is given, and renames, too.', 'Keep one of them.');
    if (job.task === 'restore' && suffix !== undefined && !/^\w+$/.test(suffix)) report(job, 'suffix', `is '${suffix}'.`);
  }),
};

const BACKUP_NAME: ModelRule = {
  id: 'MK-BAK-026',
  title: 'invalid name of a backup',
  severity: 'error',
  reason: 'Names of backups have letters, digits and underscores, begin with no digit, and have at most 128 characters.',
  source: 'milvus-backup, `core/backup/func.go`: ValidateName',
  fix: "Write a name from the list of backups, such as 'milvus_backup_20261130_013000_4f9a1c'.",
  checkApp: checkEach((job, report) => {
    const name = job.restore?.backupName;
    if (name !== undefined && !isBackupName(name)) report(job, 'backupName', `is '${name}'.`);
    const longest = job.namePrefix + 'x'.repeat(NAME_END_LENGTH);
    if (name === undefined && !isBackupName(longest)) {
      report(job, job.task === 'backup' ? 'name' : job.backupsProp, `has the beginning of names '${job.namePrefix}'.`);
    }
  }),
};

const CHECK_SUFFIX: ModelRule = {
  id: 'MK-BAK-027',
  title: 'suffix of a check that other collections can have',
  severity: 'error',
  reason: 'A check drops all collections that end with its suffix, before and after the restore.',
  source: 'this library, the script of a BackupCheck',
  fix: "Leave suffix out, or write '_' and at least seven letters, digits or underscores, such as '_backup_check'.",
  checkApp: checkEach((job, report) => {
    const suffix = job.restore?.suffix;
    if (job.task === 'check' && suffix !== undefined && !/^_\w{7,}$/.test(suffix)) report(job, 'suffix', `is '${suffix}'.`);
  }),
};

const OTHER_MILVUS: ModelRule = {
  id: 'MK-BAK-028',
  title: 'check in another Milvus',
  severity: 'error',
  reason: 'A check compares each restored copy with the collection that it is of, so both have to be in one Milvus.',
  source: 'this library, the script of a BackupCheck',
  fix: 'Give the Milvus of the Backup, or restore once with Restore.',
  checkApp: checkEach((job, report) => {
    const source = job.restore?.source;
    if (job.task === 'check' && source !== undefined && source !== job.milvus) report(job, 'milvus', `is not ${source}.`);
  }),
};

const TOLERANCE: ModelRule = {
  id: 'MK-BAK-030',
  title: 'invalid tolerance of a check',
  severity: 'error',
  reason: 'The tolerance is a share of the rows: with 100 percent, an empty copy would be right.',
  source: 'this library, the script of a BackupCheck',
  fix: 'Write a number from 0 to below 100, such as tolerance: 10.',
  checkApp: checkEach((job, report) => {
    const tolerance = job.restore?.tolerance;
    if (tolerance !== undefined && !(tolerance >= 0 && tolerance < 100)) report(job, 'tolerance', `is ${tolerance}.`);
  }),
};

const REPLACES_ALL: ModelRule = {
  id: 'MK-BAK-023',
  title: 'restore that drops collections without naming them',
  severity: 'error',
  reason: 'milvus-backup drops each collection that the backup has, with all rows that are newer than the backup.',
  source: 'milvus-backup, `core/restore/coll_ddl_task.go`: drop_exist_collection',
  fix: "Name the collections: collections: ['sales.products']; or leave replaceExisting out.",
  checkApp: checkEach((job, report) => {
    const isNamed = job.collections.length > 0 && job.collections.every((pattern) => !pattern.endsWith('*') && !pattern.endsWith('.'));
    if (job.restore?.replaceExisting === true && !isNamed) report(job, 'replaceExisting', 'is true, and collections names no collection.');
  }),
};

const SAME_NAMES: ModelRule = {
  id: 'MK-BAK-024',
  title: 'restore over the collections that were backed up',
  severity: 'warning',
  reason: 'milvus-backup fails if a collection exists, so this restore only succeeds in a Milvus that has lost its collections.',
  source: 'milvus-backup, `core/restore/task.go`: checkCollsExist',
  fix: "Give a suffix, such as suffix: '_restored', or renames, unless the collections are gone.",
  checkApp: checkEach((job, report) => {
    const { restore } = job;
    if (job.task !== 'restore' || restore === undefined || restore.source !== job.milvus || restore.replaceExisting) return;
    if (restore.suffix !== undefined || Object.keys(restore.renames).length > 0) return;
    report(job, 'milvus', 'is the Milvus that the backups are of, and the names stay the same.');
  }),
};

const SHARED_SUFFIX: ModelRule = {
  id: 'MK-BAK-033',
  title: 'checks that drop the copies of each other',
  severity: 'error',
  reason: 'A check drops every collection whose name ends with its suffix, before and after the restore.',
  source: 'this library, `src/backup/scripts.ts`: drop_copies',
  fix: "Give each BackupCheck of a Milvus another suffix, such as '_second_backup'. No suffix may end with another one.",
  checkApp: checkEach((job, report, _milvus, { extensions }) => {
    const suffix = job.restore?.suffix;
    if (job.task !== 'check' || suffix === undefined) return;
    const jobs = extensions.filter(isBackupJob);
    const before = jobs.slice(0, jobs.indexOf(job)).filter(({ task, milvus }) => task === 'check' && milvus === job.milvus);
    const other = before.find(({ restore }) => restore?.suffix?.endsWith(suffix) || suffix.endsWith(restore?.suffix ?? suffix));
    if (other) report(job, 'suffix', `is '${suffix}', and ${other.path} has '${other.restore?.suffix}'.`);
  }),
};

export const RUN_RULES: readonly ModelRule[] = [
  TOO_OFTEN,
  RETENTION,
  FILTER,
  REPLACES_ALL,
  SAME_NAMES,
  RENAMES,
  BACKUP_NAME,
  CHECK_SUFFIX,
  OTHER_MILVUS,
  TOLERANCE,
  SHARED_SUFFIX,
];
