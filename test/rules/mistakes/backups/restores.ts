import { Cron } from 'cdk8s';
import { Backup, BackupCheck, BackupLocation } from '@org/milvus-k8s/operations';
import { otherBucket } from '../../../backup/storages';
import { RELEASES, cluster } from '../../../support/instances';
import { servedTls } from '../../../support/served-tls';
import type { MistakeCase } from '../mistake-case';
import { place, inRestore, inCheck, of, intoItself, checkIn } from './backup-cases';

export const RESTORE_MISTAKES: readonly MistakeCase[] = [
  inRestore('MK-BAK-019', 'a Milvus without REST', 'milvus', {
    wrong: of((chart) => servedTls(chart)),
    right: of((chart) => servedTls(chart, 1, 8080)),
  }),
  inRestore('MK-BAK-021', 'a restore into 2.3', 'milvus', {
    wrong: of({ version: RELEASES['2.3'] }, { from: place(RELEASES['2.3']) }),
    right: of({ version: RELEASES['2.4'] }, { from: place(RELEASES['2.3']) }),
    besides: ['MK-BAK-019'],
  }),
  inRestore('MK-BAK-022', 'a restore of 2.6 into 2.5', 'milvus', {
    wrong: of({ version: RELEASES['2.5'] }),
    right: of({ version: RELEASES['2.5'] }, { from: place(RELEASES['2.5']) }),
    says: ['2.5.27', '2.6.25'],
  }),
  inRestore('MK-BAK-023', 'a restore that drops whatever the backup has', 'replaceExisting', {
    wrong: { replaceExisting: true, collections: ['sales.*'] },
    right: { replaceExisting: true, collections: ['sales.products'] },
  }),
  {
    rule: 'MK-BAK-024',
    mistake: 'a restore over the collections of the backup',
    path: 'test/restore',
    prop: 'milvus',
    wrong: intoItself({}),
    right: intoItself({ suffix: '_restored' }),
  },
  inRestore('MK-BAK-025', 'a collection that becomes a database', "renames['sales.products']", {
    wrong: { renames: { 'sales.products': 'archive.*' } },
    right: { renames: { 'sales.products': 'archive.products' } },
  }),
  inRestore('MK-BAK-025', 'new names and a suffix', 'suffix', {
    wrong: { renames: { products: 'products_old' }, suffix: '_old' },
    right: { suffix: '_old' },
  }),
  inRestore('MK-BAK-025', 'a suffix with a hyphen', 'suffix', { wrong: { suffix: '-old' }, right: { suffix: '_old' } }),
  inRestore('MK-BAK-026', 'a name with a hyphen', 'backupName', {
    wrong: { backupName: 'backup-2026-11-30' },
    right: { backupName: 'backup_2026_11_30' },
  }),
  inRestore('MK-BAK-026', 'names that begin with a digit', 'from', {
    wrong: { from: BackupLocation.of({ storage: otherBucket(), prefix: 'backups', namePrefix: '2026' }) },
    right: { from: BackupLocation.of({ storage: otherBucket(), prefix: 'backups', namePrefix: 'y2026' }) },
  }),
  inCheck('MK-BAK-027', 'a suffix that is common', 'suffix', { wrong: { suffix: '_v2' }, right: { suffix: '_to_be_dropped' } }),
  {
    rule: 'MK-BAK-028',
    mistake: 'a check in another Milvus',
    path: 'test/check',
    prop: 'milvus',
    wrong: checkIn(true),
    right: checkIn(false),
  },
  inCheck('MK-BAK-030', 'a tolerance of everything', 'tolerance', { wrong: { tolerance: 100 }, right: { tolerance: 99 } }),
  {
    rule: 'MK-BAK-033',
    mistake: 'two checks of one Milvus with one suffix',
    path: 'test/weekly',
    prop: 'suffix',
    wrong: twoChecks('_backup_check'),
    right: twoChecks('_backup_check_weekly'),
    says: ['test/check has', "'_backup_check'"],
  },
  {
    rule: 'MK-BAK-033',
    mistake: 'a suffix that ends with that of another check',
    path: 'test/weekly',
    prop: 'suffix',
    wrong: twoChecks('_weekly_backup_check'),
    right: twoChecks('_backup_check_2'),
  },
];

/** A check with the usual suffix, and one with another. */
function twoChecks(suffix: string): MistakeCase['wrong'] {
  return (chart) => {
    const milvus = cluster(chart);
    const { location: from } = new Backup(chart, 'backup', { milvus, to: otherBucket(), schedule: Cron.daily() });
    new BackupCheck(chart, 'check', { milvus, from, schedule: Cron.weekly() });
    new BackupCheck(chart, 'weekly', { milvus, from, schedule: Cron.weekly(), suffix });
  };
}
