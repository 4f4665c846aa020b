import type { AppContents, InstanceModel } from '../../model';
import type { ModelRule, RuleReport } from '../../rules';
import { isBackupJob, type BackupJobSpec } from '../backup-spec';

/** Checks each Job of milvus-backup, with the Milvus of this app that it is about. */
export function checkEach(
  check: (job: BackupJobSpec, report: RuleReport, milvus: InstanceModel | undefined, app: AppContents) => void,
): NonNullable<ModelRule['checkApp']> {
  return (app, report) => {
    for (const job of app.extensions.filter(isBackupJob)) {
      check(
        job,
        report,
        app.instances.find(({ path }) => path === job.milvus),
        app,
      );
    }
  };
}
