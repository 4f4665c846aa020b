import { amongRoles, frontOf, isOn } from '../../model/read-model';
import { nearest } from '../../props';
import type { ModelRule } from '../../rules';
import { isWithin, rangeWords } from '../../version';
import { DATABASE_PROPERTIES, DISK_QUOTA, PROPERTY_RANGES } from '../database-props';
import { checkEach } from './each-access-control';

/** Properties whose value is a number above zero. */
const NUMBERS: Readonly<Record<string, string>> = {
  'database.replica.number': 'replicas',
  [DISK_QUOTA]: 'diskQuota',
  'database.max.collections': 'maxCollections',
};

export const UNKNOWN_PROPERTY: ModelRule = {
  id: 'MK-USR-015',
  title: 'property that a database of the release does not have',
  severity: 'error',
  reason: 'Milvus stores any property of a database, and ignores those that it does not know.',
  source: 'Milvus source, `pkg/common/common.go`: database level properties',
  fix: 'Remove the property, or upgrade Milvus.',
  checkApp: checkEach((access, report) => {
    access.databases.forEach(({ properties }, index) => {
      for (const name of Object.keys(properties).filter((each) => each.startsWith('database.'))) {
        const range = PROPERTY_RANGES.get(name);
        const prop = range ? `databases[${index}].deny` : `databases[${index}].properties`;
        if (range && !isWithin(access.release, range)) {
          report(access, prop, `needs ${rangeWords(range)} for ${name}; this is ${access.release}.`);
        } else if (!DATABASE_PROPERTIES.includes(name)) {
          const near = nearest(name, DATABASE_PROPERTIES);
          const fix = near === undefined ? undefined : `Did you mean '${near}'?`;
          report(access, prop, `has '${name}', which is no property of a database.`, fix);
        }
      }
    });
  }),
};

export const QUOTA_VALUE: ModelRule = {
  id: 'MK-USR-016',
  title: 'quota of a database that is not a number above zero',
  severity: 'error',
  reason: 'Milvus ignores a quota that it cannot read, and a quota of zero is no limit, or refuses everything.',
  source: 'Milvus source, `internal/rootcoord/quota_center.go` and `pkg/common/common.go`',
  fix: 'Write a whole number above zero; a size of 1 MiB or more.',
  checkApp: checkEach((access, report) => {
    access.databases.forEach(({ properties }, index) => {
      for (const [key, prop] of Object.entries(NUMBERS)) {
        const value = properties[key];
        if (value === undefined || /^[1-9]\d*$/.test(value)) continue;
        report(access, `databases[${index}].${prop}`, `is ${value}${key === DISK_QUOTA ? ' MiB' : ''}.`);
      }
    });
  }),
};

export const QUOTAS_OFF: ModelRule = {
  id: 'MK-USR-017',
  title: 'quota of a database while quotas are off',
  severity: 'warning',
  reason:
    'Milvus applies the disk quota of a database only with quotaAndLimits.enabled and ' +
    'quotaAndLimits.limitWriting.diskProtection.enabled.',
  source: 'Milvus source, `internal/rootcoord/quota_center.go`: checkDiskQuota',
  fix: 'Remove the key from config of the Milvus; the default is true.',
  checkApp: checkEach((access, report, milvus) => {
    const front = milvus && frontOf(milvus);
    if (!front) return;
    const off = ['quotaAndLimits.enabled', 'quotaAndLimits.limitWriting.diskProtection.enabled'].find(
      (key) => !isOn(amongRoles(milvus, front), key),
    );
    if (off === undefined) return;
    access.databases.forEach(({ properties }, index) => {
      if (properties[DISK_QUOTA] !== undefined) report(access, `databases[${index}].diskQuota`, `has no effect, because ${off} is false.`);
    });
  }),
};

/** The rules about databases. */
export const DATABASE_RULES: readonly ModelRule[] = [UNKNOWN_PROPERTY, QUOTA_VALUE, QUOTAS_OFF];
